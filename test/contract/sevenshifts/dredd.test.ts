import { testDredd, testDreddOnSandbox } from "../suites/dredd.ts";
import { sevenshifts } from "./api.ts";
import { facts } from "../../../scripts/testContract/facts/sevenshifts.ts";

await testDredd(sevenshifts);
testDreddOnSandbox(sevenshifts, facts);
