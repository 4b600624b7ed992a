import { testSandbox } from "../suites/sandbox.ts";
import { timekit } from "./api.ts";
import { facts } from "../../../scripts/testContract/facts/timekit.ts";

testSandbox(timekit, facts);
