import type { OpenApiDocument } from "../openapi/document.ts";
import type { Shapes } from "../openapi/shapes.ts";
import type { Validator } from "../openapi/validator.ts";
import type { Observation } from "./observation.ts";

/** What a rule is about: the form of bodies, how calls are answered, or what the server does. */
export type RuleClass = "structure" | "protocol" | "behavior";

/** How bad a difference is: something breaks, may break, or is worth knowing. */
export type Severity = "error" | "warning" | "info";

/** A difference that a rule has seen in one observation. It holds names and shapes, and no value of a body. */
export interface Fault {
  observation: Observation;
  /** One sentence: what was expected and what was seen. */
  message: string;
  /** JSON pointer into the contract, to what is not met. */
  specPointer: string;
  /** JSON pointer into the body that is not as expected; indices of lists are `-`. Empty for the whole answer. */
  dataPointer: string;
}

/** Everything that has been seen of one API. */
export interface Session {
  document: OpenApiDocument;
  shapes: Shapes;
  validator: Validator;
  /** In the order in which they were sent. */
  observations: Observation[];
  /** Milliseconds within which nobody else is taken to write to the API. */
  stillness: number;
}

/** One thing that has to hold. */
export interface Rule {
  /** Its name, as reports have it: `unknown-field`. */
  id: string;
  class: RuleClass;
  severity: Severity;
  /** What has to hold, in a sentence. */
  summary: string;
  /** When it says nothing though it might seem to have to. */
  doesNotFireWhen: string[];
  /** Whether it holds answers against each other that were given at different times, so that others' writes between them count. */
  comparesTimes?: true;
  check(session: Session): Iterable<Fault>;
}
