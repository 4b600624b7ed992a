import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { type OperationEntry, listOperations } from "../../../src/openapi/operations.ts";
import { createValidator } from "../../../src/openapi/validator.ts";
import { createSandbox } from "../../../src/sandbox/index.ts";
import { slugs } from "../../../src/sandbox/contracts.ts";
import type { World } from "../../../src/sandbox/engine/world.ts";
import { keyHeader } from "../support.ts";
import { nastyValue, spoiled } from "./nasty.ts";
import { startingPoint } from "../../../scripts/testContract/calls/startingPoint.ts";

const bugs: unknown[] = [];
const sandbox = createSandbox({ rateLimit: false, onBug: (reason) => bugs.push(reason) });

afterAll(() => sandbox.close());

/** A text without halves of letters, which no address can have. */
const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, "?");

/** How many records of each kind there are. */
const countsOf = (world: World): Record<string, number> =>
  Object.fromEntries([...world.model.entities.keys()].map((name) => [name, world.table(name).count()]));

const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** A request that is hardly ever a good one. */
interface BadRequest {
  address: string;
  body: string | undefined;
}

const queryOf = (entry: OperationEntry): fc.Arbitrary<string> => {
  const names = entry.parameters.filter(({ in: place }) => place === "query").map(({ name }) => name);
  const name = fc.constantFrom(...names, "unknown", "a[b]", "a[b][c]", ";");
  const value = nastyValue.map(textOf);
  return fc
    .array(fc.tuple(name, value), { maxLength: 3 })
    .map((pairs) =>
      pairs.map((pair) => pair.map((text) => encodeURIComponent(wellFormed(text))).join("=")).join("&"),
    );
};

const bodyOf = (body: unknown): fc.Arbitrary<string | undefined> =>
  fc.oneof(
    { weight: 6, arbitrary: spoiled(body).map((value) => JSON.stringify(value)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(undefined, "", "{", "[1,", '{"a":', "null", "nul", "\u0000", "<xml/>"),
    },
    { weight: 1, arbitrary: nastyValue.map((value) => JSON.stringify(value)) },
  );

function badRequest(world: World, entry: OperationEntry): fc.Arbitrary<BadRequest> {
  const { path, body } = startingPoint(world, entry);
  const ownPath = fc.constant(path);
  const wrongPath = nastyValue.map((one) =>
    entry.path.replaceAll(/\{[^}]+\}/g, () => encodeURIComponent(wellFormed(textOf(one))) || "x"),
  );
  const anyPath = fc.oneof({ weight: 3, arbitrary: ownPath }, { weight: 1, arbitrary: wrongPath });
  return fc.record({
    address: fc
      .tuple(anyPath, queryOf(entry))
      .map(([place, query]) => (query === "" ? place : `${place}?${query}`)),
    body: entry.method === "get" ? fc.constant(undefined) : bodyOf(body),
  });
}

describe.each(slugs)("%s", (slug) => {
  const { world } = sandbox.api(slug);
  const { validateResponse } = createValidator(world.model.document);
  const operations = listOperations(world.model.document).map(
    (entry) => [entry.operation.operationId, entry] as const,
  );

  test.each(operations)("%s survives any request", { timeout: 60_000 }, async (_, entry) => {
    await fc.assert(
      fc.asyncProperty(badRequest(world, entry), async ({ address, body }) => {
        const before = countsOf(world);
        const answer = await sandbox.fetch(sandbox.apis[slug].baseUrl + address, {
          method: entry.method.toUpperCase(),
          headers: keyHeader(sandbox, slug),
          ...(body === undefined ? {} : { body }),
          signal: AbortSignal.timeout(5000),
        });
        const text = await answer.text();
        expect(bugs.splice(0)).toEqual([]);
        expect(answer.status).toBeLessThan(500);
        const type = answer.headers.get("Content-Type") ?? undefined;
        const parsed: unknown = text === "" ? undefined : JSON.parse(text);
        expect(validateResponse(entry, answer.status, type, parsed)).toEqual([]);
        if (answer.status < 400) return;
        expect(countsOf(world), "a refused request changes nothing").toEqual(before);
      }),
      { numRuns: 25 },
    );
  });
});
