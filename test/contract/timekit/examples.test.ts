import { testExamples } from "../suites/examples.ts";
import { timekit } from "./api.ts";

testExamples(timekit);
