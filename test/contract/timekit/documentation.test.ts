import { testDocumentation } from "../suites/documentation.ts";
import { timekit } from "./api.ts";

testDocumentation(timekit, { taken: {}, beyond: {}, leftOut: [] });
