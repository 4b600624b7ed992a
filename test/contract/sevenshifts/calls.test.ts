import { testCalls } from "../suites/calls.ts";
import { sevenshifts } from "./api.ts";

await testCalls(sevenshifts);
