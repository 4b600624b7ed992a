import { literal } from "./literal.ts";
import type { SampleRequest } from "./request.ts";

/** How the client spells an operation. */
export interface ClientCall {
  /** The variable that holds the client: `seventime`. */
  client: string;
  /** The function that makes it: `createSevenTime`. */
  factory: string;
  /** What it is made with; undefined where the environment says all. */
  options?: unknown;
  resource: string;
  method: string;
  /** What the result goes into: `{ data }` or `timeLog`; undefined where nothing is kept of it. */
  result: string | undefined;
}

/** What ends the line of a call behind its last argument. */
const end = ");";

/** The arguments of a call, of which all but the last are ids. */
function argumentsOf({ ids, query, body }: SampleRequest, call: string): string {
  const before = ids.map(([, id]) => JSON.stringify(id));
  const last =
    body ??
    (query.length > 0 ? Object.fromEntries(query.map(({ name, value }) => [name, value])) : undefined);
  if (last === undefined) return before.join(", ");
  const column = [call, ...before].join(", ").length + end.length;
  return [...before, literal(last, { indentation: "", column })].join(", ");
}

/** A program that sends a request through the typed client. */
export function typescriptSample(
  { client, factory, options, resource, method, result }: ClientCall,
  request: SampleRequest,
): string {
  const call = `${result === undefined ? "" : `const ${result} = `}await ${client}.${resource}.${method}(`;
  const made = `const ${client} = ${factory}(`;
  return [
    `import { ${factory} } from "timepact/${client}";`,
    "",
    made +
      (options === undefined ? "" : literal(options, { indentation: "", column: made.length + end.length })) +
      end,
    call + argumentsOf(request, call) + end,
  ].join("\n");
}
