import { testSandbox } from "../suites/sandbox.ts";
import { timekit } from "./api.ts";
import { facts } from "./sandboxFacts.ts";

testSandbox(timekit, facts);
