import { testDredd } from "../suites/dredd.ts";
import { sevenshifts } from "./api.ts";

await testDredd(sevenshifts);
