// Dredd sends neither keys nor the headers that every request of Seven Time carries.
const hooks = require("hooks");

hooks.beforeEach((transaction, done) => {
  Object.assign(transaction.request.headers, {
    "Client-Secret": "any",
    "Content-Type": "application/json",
    Accept: "application/json",
  });
  done();
});
