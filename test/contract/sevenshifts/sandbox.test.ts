import { testSandbox } from "../suites/sandbox.ts";
import { sevenshifts } from "./api.ts";
import { facts } from "../../../scripts/testContract/facts/sevenshifts.ts";

testSandbox(sevenshifts, facts);
