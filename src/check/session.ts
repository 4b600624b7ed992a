import type { OpenApiDocument } from "../openapi/document.ts";
import { shapesOf } from "../openapi/shapes.ts";
import { createValidator } from "../openapi/validator.ts";
import type { Observation } from "./observation.ts";
import type { Session } from "./rule.ts";

/** What was seen of an API, together with its contract; unless told otherwise, nobody else writes to the API. */
export const sessionOf = (
  document: OpenApiDocument,
  observations: Observation[],
  stillness = Number.POSITIVE_INFINITY,
): Session => ({
  document,
  shapes: shapesOf(document),
  validator: createValidator(document),
  observations,
  stillness,
});
