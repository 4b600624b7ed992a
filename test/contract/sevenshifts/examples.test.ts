import { testExamples } from "../suites/examples.ts";
import { sevenshifts } from "./api.ts";

testExamples(sevenshifts);
