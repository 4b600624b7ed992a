/** One way in which a request or an answer is not as the contract says. It holds no value of theirs. */
export interface Problem {
  /** JSON pointer to what is wrong: `/query/limit`, `/body/data/0/name`, `/status`. */
  pointer: string;
  /** Keyword of JSON Schema that is not met, or what stands in for one: `undocumented`. */
  keyword: string;
  /** What is wrong, as words that follow the pointer. */
  message: string;
  /** Name of the property that is required and missing, or there and not documented. */
  property?: string;
}

/** What a validator of JSON Schema finds wrong with a value. */
export interface Finding {
  /** JSON pointer to what is wrong, seen from the value. */
  instancePath: string;
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
}

/** Keywords that forbid properties which are not documented. */
const closing = ["additionalProperties", "unevaluatedProperties"];

/** Tells whether a problem is that of a property which is not documented. */
export const isUndocumentedProperty = ({ keyword }: Problem): boolean => closing.includes(keyword);

function propertyOf({ params }: Finding): string | undefined {
  const name = params["missingProperty"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
  return typeof name === "string" ? name : undefined;
}

/** The problem that a validator of JSON Schema found below a place. */
export function problemOf(place: string, finding: Finding): Problem {
  const { instancePath, keyword, message = keyword } = finding;
  const pointer = place + instancePath;
  const property = propertyOf(finding);
  if (property === undefined) return { pointer, keyword, message };
  const isClosed = closing.includes(keyword);
  const words = isClosed ? `must not have '${property}', which is not documented` : message;
  return { pointer, keyword, message: words, property };
}

/** The problem of something that the contract does not document. */
export const undocumented = (pointer: string, message: string): Problem => ({
  pointer,
  keyword: "undocumented",
  message,
});

/** The problem of something that the contract requires and that is not there. */
export const missing = (pointer: string, message: string): Problem => ({
  pointer,
  keyword: "required",
  message,
});
