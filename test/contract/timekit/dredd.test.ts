import { testDredd } from "../suites/dredd.ts";
import { timekit } from "./api.ts";

// They need `Timekit-App` in the query, and Dredd reads no hyphen there.
await testDredd(timekit, ["signUpGoogleAccount", "signUpMicrosoftAccount"]);
