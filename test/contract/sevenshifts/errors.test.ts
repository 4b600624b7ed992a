import { testErrors } from "../suites/errors.ts";
import { sevenshifts } from "./api.ts";

await testErrors(sevenshifts);
