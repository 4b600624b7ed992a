import { testDredd, testDreddOnSandbox } from "../suites/dredd.ts";
import { seventime } from "./api.ts";
import { facts } from "../../../scripts/testContract/facts/seventime.ts";

await testDredd(seventime);
testDreddOnSandbox(seventime, facts);
