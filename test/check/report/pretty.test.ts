import { expect, test } from "vitest";
import { pretty } from "../../../src/check/report/pretty.ts";
import { changed, clean, hostile, report } from "./support.ts";

const escape = String.fromCharCode(27);

test("the worst comes first, and every finding says what, where, which side and how to see it again", () => {
  const text = pretty([report]);
  const titles = ["Errors (1)", "Warnings (1)", "Worth knowing (1)", "Coverage"];
  const places = titles.map((title) => text.indexOf(title));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(text).toContain(
    [
      "  wrong-type  GET /users (listUsers)",
      "    A string was expected, a number was seen.",
      "    contract /components/schemas/User/properties/firstName",
      "    data     /data/-/firstName",
      "    seen     3 times",
      "    verdict  the vendor's server: The vendor's server does not do what is known from: Users, Get Users.",
      `    repeat   ${report.findings[0]?.curl}`,
    ].join("\n"),
  );
  expect(text).toContain("  undocumented-operation  GET /people/{id}\n");
  expect(text).toContain("data     the whole answer");
});

test("coverage has a line for each kind, and 100 % only where all was seen", () => {
  const lines = pretty([report]).split("\n");
  expect(lines).toContain("  operations                  3/4   75 %   1 not seen");
  expect(lines).toContain("  parameters                  0/0  100 %");
  expect(lines).toContain("  response properties     199/200   99 %   1 not seen");
});

test("of an earlier report, what is new is told in full and the rest in a line", () => {
  const text = pretty([changed]);
  expect(text).toContain("Errors (1)");
  expect(text).toContain("  missing-field  GET /users");
  expect(text).not.toContain("wrong-type");
  expect(text).toContain(
    [
      "Since the check of 2026-11-21T09:30:00.000Z: 1 known, 1 gone, 1 not looked for again.",
      "  gone  null-value GET /users (listUsers) /data/-/firstName",
    ].join("\n"),
  );
  expect(text.split("\n").at(-1)).toBe(
    "seventime: 1 new error, 0 new warnings, 0 new info in 12 exchanges, 14 requests.",
  );
});

test("what was left out is named with its reason, by each tool where there are several", () => {
  const [reason, other] = ["no record is known whose id could be in its path", "the tool cannot send it"];
  expect(pretty([report])).toContain(`\nLeft out\n    ${reason}: getTimelog\n`);
  expect(pretty([{ ...report, leftOut: [] }])).not.toContain("Left out");
  const tools = [
    { name: "check", version: "1.0.0", checked: { exchange: 12 }, findings: 1, leftOut: report.leftOut },
    {
      name: "dredd",
      version: "14.1.0",
      checked: { transaction: 40 },
      findings: 0,
      leftOut: [{ operationId: "listTimelogs", reason: other }],
    },
  ];
  expect(pretty([{ ...report, tools }])).toContain(
    [
      "Tools",
      "  check 1.0.0: 12 exchanges, 1 finding, 1 operation left out",
      `    ${reason}: getTimelog`,
      "  dredd 14.1.0: 40 transactions, 0 findings, 1 operation left out",
      `    ${other}: listTimelogs`,
      "",
    ].join("\n"),
  );
  expect(pretty([{ ...report, tools }])).not.toContain("Left out");
});

test("several APIs follow each other, each with its outcome", () => {
  const lines = pretty([report, { ...clean, api: "timekit" }]).split("\n");
  expect(lines.filter((line) => line === "Coverage")).toHaveLength(2);
  expect(lines.at(-1)).toBe("timekit: no findings in 12 exchanges, 14 requests.");
});

test("it ends with the outcome in one line", () => {
  expect(pretty([report]).split("\n").at(-1)).toBe(
    "seventime: 1 error, 1 warning, 1 info in 12 exchanges, 14 requests.",
  );
  expect(
    pretty([{ ...clean, exchanges: 1, requests: 0 }])
      .split("\n")
      .at(-1),
  ).toBe("seventime: no findings in 1 exchange, 0 requests.");
});

test("colour comes only when it is told", () => {
  expect(pretty([report])).not.toContain(escape);
  expect(pretty([report], { colour: true })).toContain(`${escape}[31mwrong-type`);
});

test("no text of a server steers the terminal", () => {
  const text = pretty([hostile]);
  expect(text).not.toContain(escape);
  expect(text).not.toContain("\u{0}");
  expect(text).not.toMatch(/^::error/m);
});
