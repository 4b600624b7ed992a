import { testSandbox } from "../suites/sandbox.ts";
import { sevenshifts } from "./api.ts";
import { facts } from "./sandboxFacts.ts";

testSandbox(sevenshifts, facts);
