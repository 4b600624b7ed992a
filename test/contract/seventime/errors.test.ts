import { testErrors } from "../suites/errors.ts";
import { seventime } from "./api.ts";

await testErrors(seventime);
