import { expect, test } from "vitest";
import { mainScheme } from "../../src/openapi/sendKey.ts";
import { type Slug, readContract, slugs } from "../../src/sandbox/contracts.ts";
import { lendKeys, sandboxKeys } from "../../src/sandbox/keys.ts";

/** The sandbox's keys of an API by the environment variables that its contract names for them. */
function keysByVariable(slug: Slug): Map<string, string> {
  const schemes = readContract(slug).components.securitySchemes;
  return new Map(
    Object.entries(sandboxKeys[slug]).map(([name, key]) => [schemes[name]?.["x-environment"] ?? name, key]),
  );
}

test("a client without a key finds the sandbox's where the contract says", () => {
  const environment: NodeJS.ProcessEnv = {};
  const takeBack = lendKeys(environment);
  for (const slug of slugs) {
    const variable = mainScheme(readContract(slug))["x-environment"];
    expect(environment).toHaveProperty(variable, keysByVariable(slug).get(variable));
  }
  expect(Object.keys(environment)).toHaveLength(slugs.length);
  takeBack();
  expect(environment).toEqual({});
});

test("a key that is there already stays, and is not taken out", () => {
  const environment: NodeJS.ProcessEnv = { SEVENTIME_CLIENT_SECRET: "own" };
  lendKeys(environment)();
  expect(environment).toEqual({ SEVENTIME_CLIENT_SECRET: "own" });
});

test.each(slugs)("every key of %s is one of a scheme of its contract", (slug) => {
  expect(Object.keys(readContract(slug).components.securitySchemes)).toEqual(
    expect.arrayContaining(Object.keys(sandboxKeys[slug])),
  );
});
