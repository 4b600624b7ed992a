import type { Match } from "../../openapi/matcher.ts";
import { readQuery } from "../../openapi/query.ts";
import type { Validator } from "../../openapi/validator.ts";
import type { Call, Caller, Incoming } from "../behaviours/behaviours.ts";
import { Refusal } from "../refusal.ts";
import { explain, fieldOf } from "./explain.ts";

const nameOf = (written: string): string => written.replace(/\[.*$/s, "");

/** The query without what the operation does not know, which vendors overlook. */
function knownQuery({ entry }: Match, query: URLSearchParams): URLSearchParams {
  const names = new Set(
    entry.parameters.filter(({ in: place }) => place === "query").map(({ name }) => name),
  );
  return new URLSearchParams([...query].filter(([name]) => names.has(nameOf(name))));
}

/**
 * Holds a request against the contract and makes a call of it.
 *
 * More lenient than the contract where the vendors are: unknown parameters and bodies that nobody asked for are
 * overlooked, no header is needed, and an id may have any form, since one that is none is only an unknown one.
 * @throws {Refusal} when it is not as the contract says
 */
export function receive(
  validator: Validator,
  match: Match,
  request: Incoming & { url: URL; caller: Caller | undefined },
): Call {
  const { entry, pathParameters } = match;
  const query = knownQuery(match, request.query);
  const body = entry.operation.requestBody === undefined ? undefined : request.body;
  const problems = validator.validateRequest(entry, { query, body });
  const [first] = problems;
  if (first !== undefined) {
    throw new Refusal("invalid", `${explain(first)}.`, { field: fieldOf(first), problems });
  }
  return { ...request, entry, path: pathParameters, query: readQuery(entry.parameters, query), body };
}
