import { testRefusals } from "../suites/refusals.ts";
import { sevenshifts } from "./api.ts";

await testRefusals(sevenshifts);
