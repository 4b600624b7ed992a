import { testRefusals } from "../suites/refusals.ts";
import { seventime } from "./api.ts";

await testRefusals(seventime);
