// Made by npm run generate from spec/. Change the contract, not this file.


