import type { OpenApiDocument } from "../openapi/document.ts";
import { shapesOf } from "../openapi/shapes.ts";
import { createValidator } from "../openapi/validator.ts";
import type { Observation } from "./observation.ts";
import type { Session } from "./rule.ts";

/** What was seen of an API, together with its contract. */
export const sessionOf = (document: OpenApiDocument, observations: Observation[]): Session => ({
  document,
  shapes: shapesOf(document),
  validator: createValidator(document),
  observations,
});
