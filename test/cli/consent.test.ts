import { PassThrough } from "node:stream";
import { describe, expect, test } from "vitest";
import { assertConsent } from "../../src/cli/consent.ts";

const addresses = ["http://127.0.0.1:4010/timekit/v2"];

/** A terminal, or a pipe, on which something is typed. */
function terminalOf(typed: string, isTTY = true) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(typed);
  return { input: Object.assign(input, { isTTY }), output: Object.assign(output, { isTTY }) };
}

describe("before anything is written", () => {
  test("a terminal is asked, with the address", async () => {
    const terminal = terminalOf("yes\n");
    await assertConsent(addresses, terminal);
    expect(String(terminal.output.read())).toContain("http://127.0.0.1:4010/timekit/v2");
  });

  test.each([["no\n"], ["\n"], ["y\n"], [""]])("an answer of %j is no consent", async (typed) => {
    await expect(assertConsent(addresses, terminalOf(typed))).rejects.toThrow("Nothing was sent");
  });

  test("a pipe cannot consent, whatever it says", async () => {
    await expect(assertConsent(addresses, terminalOf("yes\n", false))).rejects.toThrow("--yes");
  });
});
