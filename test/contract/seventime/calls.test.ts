import { testCalls } from "../suites/calls.ts";
import { seventime } from "./api.ts";

await testCalls(seventime);
