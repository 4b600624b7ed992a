import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { harOf } from "../../../src/check/har/write.ts";
import { readCheckSettings } from "../../../src/cli/checkSettings.ts";
import { scratchFolder, timepact } from "../../cli/support.ts";
import { ask, withRows } from "./drifting.ts";

/** Writes a recording of a list, whose records are changed. */
async function record(folder: string, change: (record: Record<string, unknown>) => void): Promise<string[]> {
  const users = withRows(await ask("seventime", "/users?limit=2"), change);
  const file = join(folder, "run.har");
  writeFileSync(file, JSON.stringify(harOf([users], (exchange) => exchange, "0")));
  return ["check", "seventime", "--har", file, "--base-url", users.url.replace(/\/users\?.*/, "")];
}

const timeout = 120_000;

describe("timepact check --overlay", () => {
  test("writes a file, and says what is left", { timeout }, async () => {
    const folder = await scratchFolder();
    const words = await record(folder, (user) =>
      Object.assign(user, { _id: "5f0000000000000000000001", shoeSize: 43 }),
    );
    const file = join(folder, "drift.yaml");
    const { code, stderr } = await timepact(...words, "--overlay", file);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining("mends the contract in 1 action. What no change"),
    ]);
    expect(stderr).toContain("ids-unique  GET /users: Two records of the list have the same _id.");
    expect(parse(readFileSync(file, "utf8"))).toMatchObject({
      overlay: "1.0.0",
      actions: [
        { target: "$.components.schemas.User.properties", update: { shoeSize: { type: "integer" } } },
      ],
      "x-unmended": [{ rule: "ids-unique" }],
    });
    expect(existsSync(`${file}.part`)).toBe(false);
  });

  test("writes no file where there is nothing to mend", { timeout }, async () => {
    const folder = await scratchFolder();
    const file = join(folder, "drift.yaml");
    const { code, stderr } = await timepact(...(await record(folder, () => {})), "--overlay", file);
    expect([code, stderr]).toEqual([0, expect.stringContaining("no overlay was written")]);
    expect(existsSync(file)).toBe(false);
  });

  test("says so where the file cannot be written", { timeout }, async () => {
    const folder = await scratchFolder();
    const words = await record(folder, (user) => (user["shoeSize"] = 43));
    const { code, stderr } = await timepact(...words, "--overlay", join(folder, "missing/drift.yaml"));
    expect([code, stderr]).toEqual([2, expect.stringContaining("cannot be written")]);
  });

  test.each([
    ["seventime", "drift.txt", /ends in \.yaml or \.json/],
    ["all", "drift.yaml", /Name one API in place of all/],
  ])("of %s does not take %s", (api, file, message) => {
    expect(() => readCheckSettings([api, "--overlay", file])).toThrow(message);
  });
});
