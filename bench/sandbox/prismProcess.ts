import { readContract } from "../../scripts/contract.ts";
import { startMock } from "../../scripts/mock/start.ts";

const mock = await startMock(readContract("seventime"));
console.log(mock.url);
