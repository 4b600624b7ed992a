import { testDredd } from "../suites/dredd.ts";
import { seventime } from "./api.ts";

await testDredd(seventime);
