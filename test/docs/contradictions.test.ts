import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContract } from "../../scripts/contract.ts";
import { readApis } from "../../scripts/docs/apis.ts";
import { contradictionsPage } from "../../scripts/docs/contradictions.ts";
import { notesAt } from "../../scripts/docs/notes.ts";
import { describePlace } from "../../scripts/docs/place.ts";
import { quirkGroups } from "../../scripts/docs/quirks.ts";
import { root } from "../../scripts/paths.ts";

const document = readContract("seventime");
const groups = quirkGroups(document);
const group = (tag: string | undefined) => groups.find((one) => one.tag === tag)?.places ?? [];
const quirk = { documented: "GET /user/<_id>", taken: "GET /users/{_id}", reason: "Both samples call it." };

describe.each(readApis().map((api) => [api.slug, api] as const))("the page of %s", (slug, api) => {
  const page = contradictionsPage(api).body;

  test("shows every contradiction of the contract, each once", () => {
    const text = readFileSync(join(root, "generated", slug, "openapi.json"), "utf8");
    const noted = text.match(/"documented": "/g)?.length ?? 0;
    expect(noted).toBeGreaterThan(10);
    expect(page.match(/<dl class="quirk">/g)).toHaveLength(noted);
    expect(page).toContain(`all ${noted} of them`);
  });

  test("keeps a placeholder in angle brackets readable", () => {
    expect(page).not.toMatch(/<_?id>/);
  });
});

describe("a contradiction", () => {
  test("of an operation stands with its resource and leads to the reference", () => {
    const start = group("timers").find(({ operationId }) => operationId === "startTimer");
    expect(start?.place).toBe("Start a timer");
  });

  test("of a schema that one resource uses stands with that resource", () => {
    expect(group("customers").map(({ place }) => place)).toContain("`CustomerFields`: `paymentDays`");
  });

  test("of an entity stands where the entity is listed, whoever else shows it", () => {
    expect(group("timeLogs").map(({ place }) => place)).toContain("`TimeLog`: `price`");
  });

  test("of a schema that many use stands with what is shared", () => {
    expect(group(undefined).map(({ place }) => place)).toContain("`WallDateTime`");
  });
});

test.each([
  [
    ["components", "schemas", "Invoice", "properties", "rows", "items", "properties", "unit"],
    "`Invoice`: `rows[].unit`",
  ],
  [["components", "schemas", "Invoice", "allOf", "1", "properties", "name"], "`Invoice`: `name`"],
  [["components", "schemas", "Invoice"], "`Invoice`"],
  [["components", "parameters", "Page"], "`Page`"],
  [["paths", "/timeLogs", "get"], "List time logs"],
  [["paths", "/timeLogs", "get", "responses", "200"], "List time logs: the answer 200"],
  [["paths", "/timeLogs", "post", "requestBody", "content"], "Create a time log: the body"],
  [["paths", "/timeLogs"], "`/timeLogs`"],
  [[], "The whole API"],
])("%j is %s", (way, words) => {
  expect(describePlace(document, way)).toBe(words);
});

test("a parameter of an operation goes by its name", () => {
  const parameters = document.paths["/timeLogs"]?.get?.parameters ?? [];
  const index = parameters.findIndex(({ name }) => name === "category");
  expect(describePlace(document, ["paths", "/timeLogs", "get", "parameters", String(index)])).toBe(
    "List time logs: `category`",
  );
});

test("notes are sentences, and angle brackets in them no HTML", () => {
  const evidence = { level: "inferred", source: "Timer", note: "Only on `<b>`" };
  expect(notesAt({ "x-evidence": evidence, "x-quirk": [quirk] })).toEqual([
    "*Inferred:* Timer. Only on `<b>`.",
    "> **Contradiction.** GET /user/&lt;_id>. **Taken:** GET /users/{_id}. **Because:** Both samples call it.",
  ]);
  expect(notesAt({ "x-evidence": "yes", "x-quirk": [{}] })).toEqual([]);
});
