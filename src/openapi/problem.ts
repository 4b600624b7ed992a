/** One way in which a request or an answer is not as the contract says. It holds no value of theirs. */
export interface Problem {
  /** JSON pointer to what is wrong: `/query/limit`, `/body/data/0/name`, `/status`. */
  pointer: string;
  /** Keyword of JSON Schema that is not met, or what stands in for one: `undocumented`. */
  keyword: string;
  /** What is wrong, as words that follow the pointer. */
  message: string;
}

/** What a validator of JSON Schema finds wrong with a value. */
export interface Finding {
  /** JSON pointer to what is wrong, seen from the value. */
  instancePath: string;
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
}

/** The problem that a validator of JSON Schema found below a place. */
export const problemOf = (place: string, { instancePath, keyword, message, params }: Finding): Problem => ({
  pointer: place + instancePath,
  keyword,
  message:
    keyword === "additionalProperties"
      ? `must not have '${String(params["additionalProperty"])}', which is not documented`
      : (message ?? keyword),
});

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
