import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../../scripts/paths.ts";
import { addressNames } from "../../../src/openapi/deepObject.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { keyPlaces } from "../../../src/openapi/keys.ts";
import { createMatcher } from "../../../src/openapi/matcher.ts";
import {
  type OperationEntry,
  requestMedia,
  responseMedia,
  successStatus,
} from "../../../src/openapi/operations.ts";
import type { ApiUnderTest } from "../support/api.ts";
import { hasPath, wordsWithin } from "../support/lookUp.ts";
import { samplesOf, successSamples } from "../support/sample.ts";

/** What a page of the vendor's documentation prints of one operation. */
interface Documented {
  operationId: string;
  method: string;
  path: string;
  query: string[];
  body: string[];
  /** Fields and values by the title of their table. */
  tables: Record<string, string[]>;
  response: string[];
  /** Printed samples of the body. */
  bodies: number;
}

/** What is particular to the documentation of an API. */
export interface DocumentationFacts {
  /** What the contract has in the place of what is printed, by operation: a path, or where a field lies. */
  taken: Record<string, Record<string, string>>;
  /** How much the pages print, where they could be read; fields are those in tables. */
  printed?: Record<"operations" | "parameters" | "fields" | "answers" | "bodies", number>;
  /** Operations that the pages do not describe, and how we know of them. */
  beyond: Record<string, string>;
  /** Methods and paths that the pages only mention and that the contract leaves out. */
  leftOut: [method: string, path: string][];
}

/** The documentation of an API beside its contract. */
interface Setup extends ApiUnderTest {
  facts: DocumentationFacts;
  inventory: Documented[];
  entries: Map<string, OperationEntry>;
}

function entryOf({ entries }: Setup, { operationId }: Documented): OperationEntry {
  const entry = entries.get(operationId);
  if (entry === undefined) throw new Error(`The contract lacks ${operationId}.`);
  return entry;
}

const titled = ({ inventory }: Setup) =>
  inventory.map((documented) => ({ ...documented, title: documented.operationId }));

/** The words of what an operation takes or, where it takes no body, of all that it answers. */
function wordsOf(contract: OpenApiDocument, entry: OperationEntry): Set<string> {
  const request = requestMedia(entry)?.schema;
  if (request !== undefined) return wordsWithin(contract, request);
  const answers = Object.keys(entry.operation.responses).map((status) =>
    responseMedia(contract, entry, status),
  );
  return new Set(answers.flatMap((media) => [...wordsWithin(contract, media?.schema ?? {})]));
}

/** What is printed of an operation and is not in the contract. */
function lackingOf({ contract, facts }: Setup, documented: Documented, entry: OperationEntry) {
  const { operationId, query, body, tables, response } = documented;
  const takenFor = (name: string): string => facts.taken[operationId]?.[name] ?? name;
  const parameters = entry.parameters
    .filter((parameter) => parameter.in === "query")
    .flatMap((parameter) => addressNames(contract, parameter));
  const keys = keyPlaces(contract, entry.operation).flat();
  const inQuery = [...parameters, ...keys.flatMap((key) => (key.in === "query" ? [key.name] : []))];
  const words = wordsOf(contract, entry);
  const request = requestMedia(entry)?.schema ?? {};
  const answer = responseMedia(contract, entry, successStatus(entry))?.schema ?? {};
  return {
    method: entry.method.toUpperCase() === documented.method ? [] : [documented.method],
    path: entry.path === takenFor(documented.path) ? [] : [documented.path],
    query: query.filter((name) => !inQuery.includes(name)),
    body: body.filter((name) => !hasPath(contract, request, takenFor(name))),
    tables: Object.values(tables)
      .flat()
      .filter((word) => !words.has(word)),
    response: response.filter((path) => !hasPath(contract, answer, takenFor(path))),
  };
}

function testPresence(setup: Setup): void {
  const { inventory, entries, facts } = setup;

  describe("what the vendor documents is in the contract", () => {
    test.for(titled(setup))("$title", (documented) => {
      expect(lackingOf(setup, documented, entryOf(setup, documented))).toEqual({
        method: [],
        path: [],
        query: [],
        body: [],
        tables: [],
        response: [],
      });
    });

    test("and no other operation is, but for those that are known in another way", () => {
      const documented = inventory.map(({ operationId }) => operationId);
      expect([...entries.keys()].toSorted()).toEqual(
        [...documented, ...Object.keys(facts.beyond)].toSorted(),
      );
    });

    test.for(Object.entries(facts.beyond))("%s says that it is %s", ([operationId, level]) => {
      expect(entries.get(operationId)?.operation["x-evidence"].level).toBe(level);
    });

    test.for(Object.entries(facts.taken))("%s differs where it is said to", ([operationId, names]) => {
      const documented = inventory.find((one) => one.operationId === operationId);
      const { path, body = [], response = [] } = documented ?? {};
      expect([path, ...body, ...response]).toEqual(expect.arrayContaining(Object.keys(names)));
    });
  });
}

function testPrintedSamples(setup: Setup): void {
  const { contract, inventory, facts } = setup;
  if (facts.printed === undefined) return;

  describe("printed samples are examples of the contract", () => {
    test(`the pages print ${JSON.stringify(facts.printed)}`, () => {
      expect({
        operations: inventory.length,
        parameters: inventory.reduce((sum, { query }) => sum + query.length, 0),
        fields: inventory.flatMap(({ tables }) => Object.values(tables).flat()).length,
        answers: inventory.filter(({ response }) => response.length > 0).length,
        bodies: inventory.reduce((sum, { bodies }) => sum + bodies, 0),
      }).toEqual(facts.printed);
    });

    test.for(titled(setup))("$title", (documented) => {
      const entry = entryOf(setup, documented);
      const bodies = samplesOf(contract, requestMedia(entry)).length;
      expect(successSamples(contract, entry)).not.toEqual([]);
      // Where the samples of two languages send the same, the contract has it once.
      expect(bodies > 0).toBe(documented.bodies > 0);
    });
  });
}

function testLeftOut({ contract, facts }: Setup): void {
  const find = createMatcher(contract);
  if (facts.leftOut.length === 0) return;

  describe("what the pages only mention is left out", () => {
    test.for(facts.leftOut)("%s %s", ([method, path]) => {
      expect(find(method, path)).toBeUndefined();
      expect(find("GET", path)).toBeDefined();
    });
  });
}

/** The contract has what `test/<api>/documentation.json` says that the vendor's pages print, and nothing else. */
export function testDocumentation(api: ApiUnderTest, facts: DocumentationFacts): void {
  const file = join(root, "test", api.slug, "documentation.json");
  const inventory: Documented[] = JSON.parse(readFileSync(file, "utf8"));
  const entries = new Map(api.cases.map(({ entry }) => [entry.operation.operationId, entry]));
  const setup = { ...api, facts, inventory, entries };
  testPresence(setup);
  testPrintedSamples(setup);
  testLeftOut(setup);
}
