import { describe, expect, test } from "vitest";
import { findingsOf } from "../../../src/check/finding.ts";
import { protocolRules } from "../../../src/check/rules/protocol.ts";
import { structureRules } from "../../../src/check/rules/structure.ts";
import { listOperations, requestMedia } from "../../../src/openapi/operations.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";
import { slugs } from "../../../src/sandbox/contracts.ts";
import type { Slug } from "../../../src/sandbox/index.ts";
import { type Visit, rowsOf, visit } from "./behaviorSupport.ts";

const rules = [...structureRules, ...protocolRules];

const template = /\{[^}]+\}/;

/** Values that no record of an API has as its id. */
const strangers: Record<Slug, string[]> = {
  seventime: ["5f00000000000000000000ff", "nobody"],
  sevenshifts: ["987654321", "nobody"],
  timekit: ["00000000-0000-4000-8000-000000000000", "nobody"],
};

const wrongKeys: Record<string, string>[] = [
  {},
  { "Client-Secret": "wrong", Authorization: `Basic ${Buffer.from("wrong:wrong").toString("base64")}` },
];

/** Reads every list, the first records of each, records that are not there, and the lists with wrong keys. */
async function readAll(slug: Slug): Promise<Visit> {
  const seen = visit(slug);
  const reads = listOperations(seen.session.document).filter(({ method }) => method === "get");
  const lists = reads.filter(({ path }) => !template.test(path));
  const ids = new Map<string, string[]>();
  for (const { path } of lists) {
    const rows = rowsOf(await seen.call("GET", path)).slice(0, 3);
    ids.set(
      path,
      rows.map((row) => String(row["_id"] ?? row["id"])),
    );
  }
  for (const { path } of reads.filter((entry) => template.test(entry.path))) {
    const known = ids.get(path.slice(0, path.search(template) - 1)) ?? [];
    for (const id of [...known, ...strangers[slug]]) {
      await seen.call("GET", path.replaceAll(/\{[^}]+\}/g, id));
    }
  }
  for (const { path } of lists) {
    for (const headers of wrongKeys) await seen.call("GET", path, undefined, headers);
  }
  return seen;
}

/** Sends the example of each body that an operation takes. */
async function writeAll(slug: Slug): Promise<Visit> {
  const seen = visit(slug);
  for (const entry of listOperations(seen.session.document)) {
    const { examples = {} } = requestMedia(entry) ?? {};
    const path = entry.path.replaceAll(/\{[^}]+\}/g, strangers[slug][0] ?? "");
    for (const { value } of Object.values(examples).map(resolverOf(seen.session.document).example)) {
      await seen.call(entry.method.toUpperCase(), path, value);
    }
  }
  return seen;
}

const findings = ({ session }: Visit): unknown[] =>
  findingsOf(session, rules).map(({ rule, path, dataPointer, message }) => [
    rule,
    path,
    dataPointer,
    message,
  ]);

describe.each(slugs)("the clean sandbox of %s", (slug) => {
  test("gives no finding over everything that can be read", { timeout: 120_000 }, async () => {
    const seen = await readAll(slug);
    const statuses = seen.session.observations.map(({ exchange }) => exchange.status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(15);
    expect(statuses.filter((status) => status >= 400).length).toBeGreaterThan(30);
    expect(findings(seen)).toEqual([]);
  });

  test("gives no finding over what can be written", async () => {
    const seen = await writeAll(slug);
    expect(seen.session.observations.length).toBeGreaterThan(15);
    expect(seen.session.observations.some(({ isSuccess }) => isSuccess)).toBe(true);
    expect(findings(seen)).toEqual([]);
  });
});
