import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../../scripts/paths.ts";
import { createMatcher } from "../../../src/openapi/matcher.ts";
import {
  type OperationEntry,
  requestMedia,
  responseMedia,
  successStatus,
} from "../../../src/openapi/operations.ts";
import { hasPath, wordsWithin } from "../support/lookUp.ts";
import { samplesOf, successSamples } from "../support/sample.ts";
import { cases, contract } from "./contract.ts";

/** What a page of the vendor's documentation prints of one operation. */
interface Documented {
  operationId: string;
  method: string;
  path: string;
  query: string[];
  body: string[];
  tables: Record<string, string[]>;
  response: string[];
  /** Printed samples of the body. */
  bodies: number;
}

const inventory: Documented[] = JSON.parse(
  readFileSync(join(root, "test/seventime/documentation.json"), "utf8"),
);

const entries = new Map(cases.map(({ entry }) => [entry.operation.operationId, entry]));

function entryOf({ operationId }: Documented): OperationEntry {
  const entry = entries.get(operationId);
  if (entry === undefined) throw new Error(`The contract lacks ${operationId}.`);
  return entry;
}

/** What the contract has in the place of what is printed, by operation. */
const taken: Record<string, Record<string, string>> = {
  // The table prints a capital; both samples send `project`.
  createWorkOrder: { Project: "project" },
  // The value of a custom field has the form that the company chose for it, so it is left open.
  getInvoice: {
    "data.customFields[].value.distributorId": "data.customFields[].value",
    "data.customFields[].value.distributorName": "data.customFields[].value",
  },
};

const takenFor = ({ operationId }: Documented, names: string[]): string[] =>
  names.map((name) => taken[operationId]?.[name] ?? name);

const titled = inventory.map((documented) => ({ ...documented, title: documented.operationId }));

describe("what the vendor documents is in the contract", () => {
  test.for(titled)("$title", (documented) => {
    const entry = entryOf(documented);
    expect([entry.method.toUpperCase(), entry.path]).toEqual([documented.method, documented.path]);
    const query = entry.parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
    const request = requestMedia(entry)?.schema ?? {};
    const response = responseMedia(contract, entry, successStatus(entry))?.schema ?? {};
    const words = wordsWithin(contract, request);
    expect({
      query: documented.query.filter((name) => !query.includes(name)),
      body: takenFor(documented, documented.body).filter((name) => !hasPath(contract, request, name)),
      tables: Object.values(documented.tables)
        .flat()
        .filter((word) => !words.has(word)),
      response: takenFor(documented, documented.response).filter(
        (path) => !hasPath(contract, response, path),
      ),
    }).toEqual({ query: [], body: [], tables: [], response: [] });
  });

  test("and no other operation is", () => {
    expect([...entries.keys()].toSorted()).toEqual(
      inventory.map(({ operationId }) => operationId).toSorted(),
    );
  });

  test.for(Object.entries(taken))("%s differs where it is said to", ([operationId, names]) => {
    const documented = inventory.find((one) => one.operationId === operationId);
    expect([...(documented?.body ?? []), ...(documented?.response ?? [])]).toEqual(
      expect.arrayContaining(Object.keys(names)),
    );
  });
});

describe("printed samples are examples of the contract", () => {
  test("the pages print 101 answers and 66 bodies", () => {
    expect(inventory.filter(({ response }) => response.length > 0)).toHaveLength(101);
    expect(inventory.reduce((sum, { bodies }) => sum + bodies, 0)).toBe(66);
  });

  test.for(titled)("$title", (documented) => {
    const entry = entryOf(documented);
    const bodies = samplesOf(contract, requestMedia(entry)).length;
    expect(successSamples(contract, entry)).not.toEqual([]);
    // Where the samples of two languages send the same, the contract has it once.
    expect(bodies > 0).toBe(documented.bodies > 0);
  });
});

describe("what stands only in a comment of the vendor's pages is left out", () => {
  const find = createMatcher(contract);

  test.for(["customers", "invoices", "projects", "users", "workOrders"])("deleting %s", (name) => {
    expect(find("DELETE", `/${name}`)).toBeUndefined();
    expect(find("GET", `/${name}`)).toBeDefined();
  });
});
