import { testExamples } from "../suites/examples.ts";
import { seventime } from "./api.ts";

testExamples(seventime, {
  documentsOfWorkOrder: { pointer: "/value/data/documents", component: "Document" },
});
