import { describe, expect, test } from "vitest";
import { readContract } from "../../scripts/contract.ts";
import { curlSample } from "../../scripts/docs/samples/curl.ts";
import { literal } from "../../scripts/docs/samples/literal.ts";
import type { SampleRequest } from "../../scripts/docs/samples/request.ts";
import { typescriptSample } from "../../scripts/docs/samples/typescript.ts";

const document = readContract("seventime");
const request: SampleRequest = { method: "GET", path: "/users", ids: [], query: [], body: undefined };

const call = (method: string, action: "list" | "read" | "create" | "delete") => ({
  client: "seventime",
  factory: "createSevenTime",
  resource: "timeLogs",
  method,
  behavior: { action, entity: "TimeLog" },
});

describe("curl", () => {
  test("fills in the path and the query, encoded", () => {
    const sample = curlSample(document, {
      ...request,
      path: "/users/{_id}",
      ids: [["_id", "a/b"]],
      query: [["q", "å b"]],
    });
    expect(sample).toContain('curl "https://app.seventime.se/api/2/users/a%2Fb?q=%C3%A5+b"');
  });

  test("sends the key of the environment and the required headers", () => {
    const [, ...headers] = curlSample(document, request).split(" \\\n  ");
    expect(headers).toEqual([
      '-H "Client-Secret: $SEVENTIME_CLIENT_SECRET"',
      '-H "Content-Type: application/json"',
      '-H "Accept: application/json"',
    ]);
  });

  test("keeps a quote in the body from ending it", () => {
    const sample = curlSample(document, { ...request, method: "POST", body: { name: "Anna's" } });
    expect(sample).toContain("curl -X POST ");
    expect(sample).toContain(String.raw`"name": "Anna'\''s"`);
  });
});

describe("TypeScript", () => {
  const lastLine = (sample: string) => sample.split("\n").at(-1);

  test("takes a page apart, names an item by its entity, and keeps nothing of a delete", () => {
    const get = { ...request, ids: [["_id", "5f"]] satisfies SampleRequest["ids"] };
    expect(lastLine(typescriptSample(call("list", "list"), request))).toBe(
      "const { data } = await seventime.timeLogs.list();",
    );
    expect(lastLine(typescriptSample(call("get", "read"), get))).toBe(
      'const timeLog = await seventime.timeLogs.get("5f");',
    );
    const removal = { ...request, body: { _id: "5f" } };
    expect(lastLine(typescriptSample(call("delete", "delete"), removal))).toBe(
      'await seventime.timeLogs.delete({ _id: "5f" });',
    );
  });

  test("gives required query parameters as an object", () => {
    const sample = typescriptSample(call("list", "list"), { ...request, query: [["project", "5f"]] });
    expect(lastLine(sample)).toBe('const { data } = await seventime.timeLogs.list({ project: "5f" });');
  });
});

describe("literal", () => {
  test("stays on one line where it fits", () => {
    expect(literal({ a: 1, "b-c": [true, null], d: {}, e: [] })).toBe(
      '{ a: 1, "b-c": [true, null], d: {}, e: [] }',
    );
  });

  test("breaks what is too long, from the outside in", () => {
    const long = "x".repeat(70);
    expect(literal({ long, list: [1, 2] })).toBe(`{\n  long: "${long}",\n  list: [1, 2],\n}`);
  });
});
