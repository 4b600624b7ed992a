import { testRefusals } from "../suites/refusals.ts";
import { timekit } from "./api.ts";

await testRefusals(timekit);
