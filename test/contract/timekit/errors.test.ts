import { testErrors } from "../suites/errors.ts";
import { timekit } from "./api.ts";

await testErrors(timekit);
