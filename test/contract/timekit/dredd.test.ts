import { testDredd, testDreddOnSandbox } from "../suites/dredd.ts";
import { timekit } from "./api.ts";
import { facts } from "../../../scripts/testContract/facts/timekit.ts";

// They need `Timekit-App` in the query, and Dredd reads no hyphen there.
const leftOut = ["signUpGoogleAccount", "signUpMicrosoftAccount"];

await testDredd(timekit, leftOut);
testDreddOnSandbox(timekit, facts, leftOut);
