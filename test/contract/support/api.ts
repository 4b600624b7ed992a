import { plantedKeys } from "../../canary/values.ts";
import type { VendorMessage } from "../../../src/client/vendorErrors.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import type { OperationCase } from "./operationCase.ts";
import type { Sample } from "./sample.ts";
import type { Session } from "./session.ts";

/** The key of the contract tests; nothing may show it. */
export const [, contractKey = ""] = plantedKeys;

/** What the contract tests have to know of an API. */
export interface ApiUnderTest {
  /** Name of its folder in spec/. */
  slug: string;
  contract: OpenApiDocument;
  /** Every operation. */
  cases: OperationCase[];
  /** The header with the key, as the client sends it for the `contractKey`. */
  keyHeader: { name: string; value: string };
  /** What the example of an error says. */
  errorOf(example: Sample): VendorMessage;
  /** A client with the `contractKey` whose requests go to the session's mock and are kept there. */
  clientOf(session: Pick<Session, "mock" | "fetch">): object;
}
