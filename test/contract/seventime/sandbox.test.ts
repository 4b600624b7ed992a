import { testSandbox } from "../suites/sandbox.ts";
import { seventime } from "./api.ts";
import { facts } from "./sandboxFacts.ts";

testSandbox(seventime, facts);
