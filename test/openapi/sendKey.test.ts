import { describe, expect, test } from "vitest";
import { curlKey, keyHeaders, mainScheme } from "../../src/openapi/sendKey.ts";
import { type Slug, readContract, slugs } from "../../src/sandbox/contracts.ts";

/** How each vendor's documentation hands its key over. */
const documented: Record<Slug, { headers: Record<string, string>; curl: string; variable: string }> = {
  seventime: {
    headers: { "client-secret": "my-key" },
    curl: "-H 'Client-Secret: my-key'",
    variable: "SEVENTIME_CLIENT_SECRET",
  },
  sevenshifts: {
    headers: { authorization: `Basic ${btoa("my-key:")}` },
    curl: "-u 'my-key:'",
    variable: "SEVENSHIFTS_API_KEY",
  },
  timekit: {
    headers: { authorization: `Basic ${btoa(":my-key")}` },
    curl: "-u ':my-key'",
    variable: "TIMEKIT_APP_KEY",
  },
};

describe.each(slugs)("the key of %s", (slug) => {
  const scheme = mainScheme(readContract(slug));
  const { headers, curl, variable } = documented[slug];

  test("goes into a header", () => expect(keyHeaders(scheme, "my-key")).toEqual(headers));
  test("goes into a line of curl", () => expect(curlKey(scheme, "my-key")).toBe(curl));
  test("has a variable", () => expect(scheme["x-environment"]).toBe(variable));
});

test("a key of the address goes into no header and into no word of curl's", () => {
  const { signedSearch } = readContract("timekit").components.securitySchemes;
  expect(signedSearch?.in).toBe("query");
  if (signedSearch === undefined) return;
  expect([keyHeaders(signedSearch, "my-key"), curlKey(signedSearch, "my-key")]).toEqual([{}, ""]);
});
