import { testSandbox } from "../suites/sandbox.ts";
import { seventime } from "./api.ts";
import { facts } from "../../../scripts/testContract/facts/seventime.ts";

testSandbox(seventime, facts);
