import { resolverOf } from "../../openapi/reference.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import type { World } from "../engine/world.ts";
import { Refusal } from "../refusal.ts";

/** An answer as the contract prints it. */
export interface DocumentedAnswer {
  status: number;
  body: unknown;
  headers: Record<string, string>;
}

function exampleOf(world: World, { operation }: OperationEntry, status: string, name: string | undefined) {
  const { response, example } = resolverOf(world.model.document);
  const answer = operation.responses[status];
  const media = answer && response(answer).content?.["application/json"];
  const examples = Object.entries(media?.examples ?? {});
  const found = name === undefined ? examples[0] : examples.find(([one]) => one === name);
  return found && example(found[1]).value;
}

/** The documented headers of an answer, those that have an example. */
function headersOf(world: World, { operation }: OperationEntry, status: string): Record<string, string> {
  const { headers = {} } = resolverOf(world.model.document).response(operation.responses[status] ?? {});
  const shown = Object.entries(headers).filter(([, { example }]) => example !== undefined);
  return Object.fromEntries(shown.map(([name, { example }]) => [name, String(example)]));
}

/**
 * What the contract prints for a status: the example of that name, or the first one. A status that it does not
 * document has the vendor's own error body.
 */
export function documentedAnswer(
  world: World,
  entry: OperationEntry,
  status: number,
  name?: string,
): DocumentedAnswer {
  const body = exampleOf(world, entry, String(status), name);
  const headers = headersOf(world, entry, String(status));
  if (body !== undefined || status < 400) return { status, body, headers };
  const refusal = new Refusal("impossible", `Asked for: status ${status}.`, { status });
  return { status, body: world.behaviours.refuse(refusal, undefined).body, headers };
}

/** The status whose example has a name; undefined where none has. */
export function statusOfExample(world: World, entry: OperationEntry, name: string): number | undefined {
  const found = Object.keys(entry.operation.responses).find(
    (status) => exampleOf(world, entry, status, name) !== undefined,
  );
  return found === undefined ? undefined : Number(found);
}
