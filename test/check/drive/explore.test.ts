import { describe, expect, test } from "vitest";
import { rules } from "../../../src/check/check.ts";
import { findingsOf } from "../../../src/check/finding.ts";
import type { Observation } from "../../../src/check/observation.ts";
import { sessionOf } from "../../../src/check/session.ts";
import { type OperationEntry, listOperations } from "../../../src/openapi/operations.ts";
import { keyHeaders, mainScheme } from "../../../src/openapi/sendKey.ts";
import { slugs } from "../../../src/sandbox/contracts.ts";
import type { Slug } from "../../../src/sandbox/index.ts";
import { type ReadOnlyRun, idOf, readOnlyRun } from "./readOnlyRun.ts";

const runs: Partial<Record<Slug, Promise<ReadOnlyRun>>> = {};

/** The run of an API with nothing left out, made once. */
const wholeRun = (slug: Slug): Promise<ReadOnlyRun> => (runs[slug] ??= readOnlyRun(slug));

const queryNames = ({ operation }: OperationEntry): string[] => {
  const { filters = {}, sort } = operation["x-behavior"];
  const pagination = operation["x-pagination"];
  const paging = pagination === undefined || pagination.style === "none" ? [] : [pagination.limit];
  return [...Object.keys(filters), ...(sort === undefined ? [] : [sort.by, sort.direction]), ...paging];
};

/** Filters that no value is known for: nothing that a read shows is of their kind. */
const unfilled = ["listTasks objectItem", "listUsers defaultSalaryType"];

/** Operations that take another key, or that change something. */
const unreadable: Record<Slug, string[]> = {
  seventime: [],
  sevenshifts: [],
  timekit: [
    "listApps",
    "followActionLink",
    "signUpGoogleAccount",
    "syncByGetOfAccount",
    "listGoogleCalendarsOfAccount",
    "signUpMicrosoftAccount",
    "getUser",
    "getTimezoneOfUser",
    "listWidgets",
    "getHostedWidget",
    "getEmbeddedWidget",
    "getWidget",
  ],
};

const isEmpty = (values: object): boolean => Object.keys(values).length === 0;

/** The demo data of an API takes a while to make on a machine that is busy. */
const patience = { timeout: 120_000 };

describe.each(slugs)("a read-only run of %s", patience, (slug) => {
  test("sends nothing but GET", async () => {
    const { methods } = await wholeRun(slug);
    expect(new Set(methods)).toEqual(new Set(["GET"]));
  });

  test("is shown something by every read that its key opens, and says why not of the others", async () => {
    const { document, observations, leftOut } = await wholeRun(slug);
    const shown = new Set(observations.filter(({ exchange }) => exchange.status < 400).map(idOf));
    const reads = listOperations(document).filter(({ method }) => method === "get");
    const missing = reads.map(({ operation }) => operation.operationId).filter((id) => !shown.has(id));
    expect(missing.toSorted()).toEqual(unreadable[slug].toSorted());
    expect(leftOut.map(({ operationId }) => operationId).toSorted()).toEqual(unreadable[slug].toSorted());
  });

  test("pages, sorts and filters every list in all the ways that the contract has", async () => {
    const { document, observations, leftOut } = await wholeRun(slug);
    const called = listOperations(document).filter(
      ({ method, operation }) =>
        method === "get" && !leftOut.some(({ operationId }) => operationId === operation.operationId),
    );
    const missing = called.flatMap((entry) => {
      const { operationId } = entry.operation;
      const own = observations.filter((one) => idOf(one) === operationId && one.isSuccess);
      const unsent = queryNames(entry).filter((name) => !own.some(({ query }) => name in query));
      return unsent.map((name) => `${operationId} ${name}`);
    });
    expect(missing).toEqual(slug === "seventime" ? unfilled : []);
  });

  test("asks for what there is: unknown ids are refused, a wrong key once, and lists without any key", async () => {
    const { document, observations } = await wholeRun(slug);
    const refused = observations.filter(({ exchange }) => exchange.status >= 400);
    expect(new Set(refused.map(({ exchange }) => exchange.status))).toEqual(new Set([401, 404]));
    const names = Object.keys(keyHeaders(mainScheme(document), "")).map((name) => name.toLowerCase());
    const hasKey = ({ exchange }: Observation): boolean =>
      names.some((name) => name in exchange.requestHeaders);
    const unlet = refused.filter(({ exchange, path }) => exchange.status === 401 && isEmpty(path));
    expect(unlet.filter(hasKey)).toHaveLength(1);
    const bare = observations.filter((one) => !hasKey(one)).map(idOf);
    expect(bare.length).toBeGreaterThan(4);
    expect(new Set(bare).size).toBe(bare.length);
    expect(unlet.filter((one) => !hasKey(one)).map(idOf)).toEqual(bare);
    const ids = refused.flatMap(({ path }) => Object.values(path));
    expect(ids.filter((id) => !/^(0{8}-.*|0{24}|2147483600)$/.test(id))).toEqual([]);
  });

  test("finds nothing where the contract is performed", async () => {
    const { document, observations } = await wholeRun(slug);
    expect(findingsOf(sessionOf(document, observations), rules)).toEqual([]);
  });

  test("asks the same questions again", async () => {
    const asked = ({ observations }: ReadOnlyRun): string[] =>
      observations.map(({ exchange }) => exchange.url);
    expect(asked(await readOnlyRun(slug, 150))).toEqual(asked(await wholeRun(slug)).slice(0, 150));
  });

  test("with a small budget looks at everything once before it looks at anything again", async () => {
    const { document, observations } = await wholeRun(slug);
    const callable = listOperations(document).filter(
      ({ method, operation }) => method === "get" && !unreadable[slug].includes(operation.operationId),
    );
    const tries = 10;
    const first = new Set(observations.slice(0, callable.length + tries).map(idOf));
    const late = callable.map(({ operation }) => operation.operationId).filter((id) => !first.has(id));
    expect(late).toEqual([]);
  });
});

test("a run keeps to its budget, and says what it did not come to", patience, async () => {
  const { methods, ending, leftOut } = await readOnlyRun("sevenshifts", 7);
  expect(methods).toHaveLength(7);
  expect(ending).toBe("budget");
  expect(leftOut).toContainEqual({ operationId: "getUser", reason: "the run had ended before" });
});

test(
  "of some operations alone, a run calls those and the lists that their ids come from",
  patience,
  async () => {
    const { observations } = await readOnlyRun("seventime", 2000, /^getWorkOrder$/);
    const called = observations.map(idOf);
    expect(new Set(called)).toEqual(new Set(["listWorkOrders", "getWorkOrder"]));
    expect(called.filter((id) => id === "listWorkOrders")).toHaveLength(1);
  },
);
