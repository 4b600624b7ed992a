import { expect, test } from "vitest";
import { findingsOf } from "../../../src/check/finding.ts";
import type { Session } from "../../../src/check/rule.ts";
import { behaviorRules } from "../../../src/check/rules/behavior.ts";
import { protocolRules } from "../../../src/check/rules/protocol.ts";
import { structureRules } from "../../../src/check/rules/structure.ts";
import { page, record, session } from "./cases/talk.ts";

const rules = [...structureRules, ...protocolRules, ...behaviorRules];

const mail = "noor@example.com";
const id = "5f0000000000000000000007";

/** What the rules tell of a session: rule and place. */
const found = (seen: Session): string[] =>
  findingsOf(seen, rules).map(({ rule, dataPointer }) => `${rule} ${dataPointer}`);

const differing = (one: object, other: object): Session =>
  session(
    "timekit",
    page("/resources", [{ id: "r", ...one }]),
    record("/resources/r", { id: "r", ...other }),
  );

test.each([
  ["a map", { meta: { [mail]: 1, [id]: 1 } }, { meta: { [mail]: 2, [id]: 2 } }],
  ["what lies deeper in a map", { meta: { [mail]: { [id]: 1 } } }, { meta: { [mail]: { [id]: 2 } } }],
])("keys of %s are * where a list and a read differ", (_, one, other) => {
  expect(found(differing(one, other))).toContain("list-and-read-agree /data/meta/*");
});

test("a field that the contract does not have is * where a list and a read differ", () => {
  expect(found(differing({ [mail]: 1 }, { [mail]: 2 }))).toContain("list-and-read-agree /data/*");
});

test("a field that the contract has is named where a list and a read differ", () => {
  expect(found(differing({ first_name: "A" }, { first_name: "B" }))).toContain(
    "list-and-read-agree /data/first_name",
  );
});

test("no finding of any rule shows a name that is a value", () => {
  const fields = { [mail]: 1, [id]: { [mail]: 1 } };
  const time = session(
    "seventime",
    page(`/customers?${mail}=1&${mail}=2&${id}=1`, [{ _id: id, ...fields }, { _id: id }]),
    page(`/customers?sortBy=name.${mail}&limit=1`, [{ _id: "1" }, { _id: "2" }]),
    { ...record(`/customers/${id}`, { _id: "1", ...fields }), requestHeaders: {} },
    { method: "POST", path: `/customers?${mail}=1`, sent: fields, answer: { [id]: mail } },
    { method: "PATCH", path: `/people/${id}/${mail}` },
    { method: "PATCH", path: "/people/noor" },
  );
  const shifts = session("sevenshifts", {
    path: `/shifts?start[${mail}]=1&start[${id}]=1`,
    answer: { status: 7, data: [{ shift: { [mail]: 1 } }], [id]: 1 },
  });
  const findings = [...findingsOf(time, rules), ...findingsOf(shifts, rules)];
  expect(findings.length).toBeGreaterThan(10);
  const words = findings.flatMap(({ message, dataPointer, specPointer, path, verdict }) => [
    message,
    dataPointer,
    specPointer,
    path,
    verdict.why,
  ]);
  expect(words.filter((text) => text.includes("noor") || text.includes(id))).toEqual([]);
});
