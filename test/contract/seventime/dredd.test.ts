import { testDredd, testDreddOnSandbox } from "../suites/dredd.ts";
import { seventime } from "./api.ts";
import { facts } from "./sandboxFacts.ts";

await testDredd(seventime);
testDreddOnSandbox(seventime, facts);
