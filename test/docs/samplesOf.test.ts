import { describe, expect, test } from "vitest";
import { readContract } from "../../scripts/contract.ts";
import { DocsError } from "../../scripts/docs/docsError.ts";
import { curlSample } from "../../scripts/docs/samples/curl.ts";
import { literal } from "../../scripts/docs/samples/literal.ts";
import type { SampleRequest } from "../../scripts/docs/samples/request.ts";
import { resultOf } from "../../scripts/docs/samples/result.ts";
import { typescriptSample } from "../../scripts/docs/samples/typescript.ts";
import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { listOperations } from "../../src/openapi/operations.ts";

const document = readContract("seventime");
const sevenshifts = readContract("sevenshifts");
const timekit = readContract("timekit");

const ours = { document, basic: {} };
const theirs = { document: sevenshifts, basic: { apiKey: '-u "{key}:"' } };

const request: SampleRequest = {
  method: "GET",
  path: "/users",
  scheme: undefined,
  ids: [],
  query: [],
  body: undefined,
};

const call = (method: string, result: string | undefined) => ({
  client: "seventime",
  factory: "createSevenTime",
  resource: "timeLogs",
  method,
  result,
});

describe("curl", () => {
  test("fills in the path and the query, encoded", () => {
    const sample = curlSample(ours, {
      ...request,
      path: "/users/{_id}",
      ids: [["_id", "a/b"]],
      query: [{ name: "q", value: "å b", sent: "å b" }],
    });
    expect(sample).toContain('curl "https://app.seventime.se/api/2/users/a%2Fb?q=%C3%A5%20b"');
  });

  test("sends the key of the environment and the required headers", () => {
    const [, ...headers] = curlSample(ours, { ...request, scheme: "clientSecret" }).split(" \\\n  ");
    expect(headers).toEqual([
      '-H "Client-Secret: $SEVENTIME_CLIENT_SECRET"',
      '-H "Content-Type: application/json"',
      '-H "Accept: application/json"',
    ]);
  });

  test("hands a key of HTTP Basic over as the user name, and says what a body is", () => {
    const sample = curlSample(theirs, { ...request, scheme: "apiKey", method: "PUT", body: {} });
    expect(sample.split(" \\\n  ").slice(1)).toEqual([
      '-u "$SEVENSHIFTS_API_KEY:"',
      '-H "Content-Type: application/json"',
      "-d '{}'",
    ]);
    expect(curlSample(theirs, request)).not.toContain("Content-Type");
  });

  test("writes a filter with its brackets, which curl then has to take as they are", () => {
    const start = { gte: "2014-03-01" };
    const query = [{ name: "start", value: start, sent: start }];
    const sample = curlSample(theirs, { ...request, query });
    expect(sample).toContain('curl -g "https://api.7shifts.com/v1/users?start[gte]=2014-03-01"');
    expect(curlSample(theirs, request)).not.toContain("-g");
  });

  test("hands a key of HTTP Basic over as the password, in the address, or not at all", () => {
    const timekitApi = { document: timekit, basic: {} };
    const withKey = (scheme: string | undefined) => curlSample(timekitApi, { ...request, scheme });
    expect(withKey("appKey")).toContain('-u ":$TIMEKIT_APP_KEY"');
    expect(withKey("actionLink")).toMatch(/users\?signature=\$TIMEKIT_ACTION_SIGNATURE"$/);
    expect(withKey(undefined)).toBe('curl "https://api.timekit.io/v2/users"');
    expect(withKey("widgetKey")).toContain('-u ":$TIMEKIT_WIDGET_KEY"');
    expect(() => withKey("resourceKey")).toThrow(DocsError);
  });

  test("knows no other way to hand a key over", () => {
    const securitySchemes = { key: { type: "oauth2", "x-environment": "KEY" } };
    const foreign = { ...document, components: { ...document.components, securitySchemes } };
    expect(() => curlSample({ ...ours, document: foreign }, { ...request, scheme: "key" })).toThrow(
      DocsError,
    );
  });

  test("keeps a quote in the body from ending it", () => {
    const sample = curlSample(ours, { ...request, method: "POST", body: { name: "Anna's" } });
    expect(sample).toContain("curl -X POST ");
    expect(sample).toContain(String.raw`"name": "Anna'\''s"`);
  });
});

describe("TypeScript", () => {
  const lastLine = (sample: string) => sample.split("\n").at(-1);

  test("keeps the result where there is one", () => {
    const get = { ...request, ids: [["_id", "5f"]] satisfies SampleRequest["ids"] };
    expect(lastLine(typescriptSample(call("list", "{ data }"), request))).toBe(
      "const { data } = await seventime.timeLogs.list();",
    );
    expect(lastLine(typescriptSample(call("get", "timeLog"), get))).toBe(
      'const timeLog = await seventime.timeLogs.get("5f");',
    );
    const removal = { ...request, body: { _id: "5f" } };
    expect(lastLine(typescriptSample(call("delete", undefined), removal))).toBe(
      'await seventime.timeLogs.delete({ _id: "5f" });',
    );
  });

  test("gives required query parameters as an object", () => {
    const query = [{ name: "project", value: "5f", sent: "5f" }];
    const sample = typescriptSample(call("list", "{ data }"), { ...request, query });
    expect(lastLine(sample)).toBe('const { data } = await seventime.timeLogs.list({ project: "5f" });');
  });
});

describe("the result", () => {
  const resultIn = (contract: OpenApiDocument, operationId: string) => {
    const entry = listOperations(contract).find(({ operation }) => operation.operationId === operationId);
    return entry && resultOf(contract, entry);
  };

  test.each([
    [document, "listTimeLogs", "{ data }"],
    [document, "getTimeLog", "timeLog"],
    [document, "stopTimer", "timeLog"],
    [document, "deleteTimeLog", undefined],
    [sevenshifts, "createShift", "{ id }"],
    [sevenshifts, "checkScheduledShift", "scheduledShift"],
    [sevenshifts, "deleteShift", undefined],
    [timekit, "updateProject", undefined],
    [timekit, "signInResource", "signedIn"],
    [timekit, "getTemplate", "template"],
  ])("%# goes into a variable that says what it is", (contract, operationId, result) => {
    expect(resultIn(contract, operationId)).toBe(result);
  });
});

describe("literal", () => {
  test("stays on one line where it fits", () => {
    expect(literal({ a: 1, "b-c": [true, null], d: {}, e: [] })).toBe(
      '{ a: 1, "b-c": [true, null], d: {}, e: [] }',
    );
  });

  test("breaks what does not fit behind what stands before it", () => {
    expect(literal({ a: 1 }, { indentation: "", column: 72 })).toBe("{ a: 1 }");
    expect(literal({ a: 1 }, { indentation: "", column: 73 })).toBe("{\n  a: 1,\n}");
  });

  test("breaks what is too long, from the outside in", () => {
    const long = "x".repeat(66);
    expect(literal({ long, list: [1, 2] })).toBe(`{\n  long: "${long}",\n  list: [1, 2],\n}`);
  });
});
