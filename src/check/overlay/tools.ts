import type { Schema } from "../../openapi/document.ts";
import type { Session } from "../rule.ts";
import { hintsOf } from "./hints.ts";
import type { Hints } from "./infer.ts";

/** What it takes to make schemas wider. */
export interface Tools {
  hints: Hints;
  /** Tells whether a value itself is against a schema, whatever may be wrong inside it. */
  isAgainst(schema: Schema, value: unknown): boolean;
  /** The schema itself, where the node is a reference to it. */
  resolve(schema: Schema): Schema;
}

/** Keywords that tell of the fields of an object, which are mended one by one. */
const ofFields = new Set(["required", "additionalProperties", "unevaluatedProperties"]);

/** The tools of a session. */
export function toolsOf(session: Session): Tools {
  const { validator, shapes } = session;
  return {
    hints: hintsOf(session),
    isAgainst: (schema, value) =>
      validator
        .validateSchema(schema, value, "")
        .some(({ pointer, keyword }) => pointer === "" && !ofFields.has(keyword)),
    resolve: shapes.resolve,
  };
}
