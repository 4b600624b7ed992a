import { testCalls } from "../suites/calls.ts";
import { timekit } from "./api.ts";

await testCalls(timekit);
