import { expect, test } from "vitest";
import { github } from "../../../src/check/report/github.ts";
import { all, changed, clean, hostile, report } from "./support.ts";

/** A command of a workflow, as the runner reads it. */
interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

const decode = (text: string, codes: Record<string, string>): string =>
  text.replaceAll(/%[0-9A-F]{2}/g, (code) => codes[code] ?? code);

const dataCodes = { "%25": "%", "%0D": "\r", "%0A": "\n" };

const propertyCodes = { ...dataCodes, "%3A": ":", "%2C": "," };

/** Reads a line as the runner does: `::name key=value,key=value::message`, with escapes where they are needed. */
function readCommand(line: string): Command {
  const [, name = "", list = "", message = ""] = /^::([a-z-]+)(?: (.*?))?::(.*)$/s.exec(line) ?? [];
  const pairs = list.split(",").map((pair): [string, string] => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at), decode(pair.slice(at + 1), propertyCodes)];
  });
  return { name, properties: Object.fromEntries(pairs), message: decode(message, dataCodes) };
}

const read = (...reports: (typeof report)[]): Command[] => github(reports).split("\n").map(readCommand);

test.each(all)(
  "every line is a command that the runner knows, of an annotation and nothing else",
  (...reports) => {
    for (const line of github(reports).split(/[\r\n]/)) {
      expect(line).toMatch(/^::(error|warning|notice) [a-z]+=[^,:\r\n]+(,[a-z]+=[^,:\r\n]+)*::[^\r\n]+$/);
      expect(line).not.toMatch(/%(?!25|0D|0A|3A|2C)/);
    }
  },
);

test("every finding is an annotation in the contract", () => {
  const file = "generated/seventime/openapi.json";
  const commands = read(report);
  expect(commands.map(({ name }) => name)).toEqual(["error", "warning", "notice", "notice"]);
  expect(commands[0]).toEqual({
    name: "error",
    properties: { file, title: "wrong-type: GET /users (listUsers)" },
    message:
      "A string was expected, a number was seen. Contract: /components/schemas/User/properties/firstName. Seen: 3. At fault: the vendor's server.",
  });
  expect(commands[1]?.properties).toEqual({ file, title: "undocumented-operation: GET /people/{id}" });
});

test("a notice tells the outcome and the coverage, of every API", () => {
  const notices = read(clean, { ...clean, api: "timekit" });
  expect(notices.map(({ properties }) => properties)).toEqual([
    { title: "timepact check seventime" },
    { title: "timepact check timekit" },
  ]);
  expect(notices[0]?.message).toBe(
    "seventime: no findings in 12 exchanges, 14 requests. Coverage: operations 3/4, parameters 0/0, " +
      "response properties 199/200, enum values 5/5, statuses 1/3, behaviors 0/2.",
  );
});

test("what an earlier report has is only counted", () => {
  const [first, notice, ...rest] = read(changed);
  expect(rest).toEqual([]);
  expect(first?.properties["title"]).toBe("missing-field: GET /users (listUsers)");
  expect(notice?.message).toContain("1 known, 1 gone, 1 not looked for again");
});

test("no text can begin another annotation or end a property; all of it comes through", () => {
  const [command, notice, ...rest] = read(hostile);
  expect([notice?.name, rest]).toEqual(["notice", []]);
  expect(command?.properties["title"]).toBe("wrong-type: GET /a,b:c% (listUsers)");
  expect(command?.message).toContain("& 100%\n::error::\u{fffd}[31m");
  expect(command?.message).toContain(`Contract: /a"b'<c>&,:%\r\n.`);
});
