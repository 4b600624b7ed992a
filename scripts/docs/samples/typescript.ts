import { literal } from "./literal.ts";
import type { SampleRequest } from "./request.ts";

/** How the client spells an operation. */
export interface ClientCall {
  /** The variable that holds the client: `seventime`. */
  client: string;
  /** The function that makes it: `createSevenTime`. */
  factory: string;
  resource: string;
  method: string;
  /** What the result goes into: `{ data }` or `timeLog`; undefined where nothing is kept of it. */
  result: string | undefined;
}

function argumentsOf({ ids, query, body }: SampleRequest): string {
  const values: unknown[] = ids.map(([, id]) => id);
  if (query.length > 0) values.push(Object.fromEntries(query));
  if (body !== undefined) values.push(body);
  return values.map((value) => literal(value)).join(", ");
}

/** A program that sends a request through the typed client. */
export function typescriptSample(call: ClientCall, request: SampleRequest): string {
  const { client, factory, resource, method, result } = call;
  return [
    `import { ${factory} } from "timepact/${client}";`,
    "",
    `const ${client} = ${factory}();`,
    `${result === undefined ? "" : `const ${result} = `}await ${client}.${resource}.${method}(${argumentsOf(request)});`,
  ].join("\n");
}
