import { join } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/paths.ts";

const file = join(root, "test/types/hover.ts");

const source = `import { createSevenTime, InvoiceStatus } from "../../src/apis/seventime.ts";
const seventime = createSevenTime({ clientSecret: "key" });
const page = await seventime.timeLogs.list({ timestamp: "2026-01-01 00:00" });
console.log(page.data[0]?.invoiceableTime, InvoiceStatus.sent);
`;

/** An editor that has the source open. */
function openEditor(): ts.LanguageService {
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  return ts.createLanguageService({
    readFile: (name) => ts.sys.readFile(name),
    directoryExists: (name) => ts.sys.directoryExists(name),
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = name === file ? source : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
  });
}

describe("an editor shows in a hover", () => {
  const editor = openEditor();
  const hover = (word: string): string => {
    const { documentation } = editor.getQuickInfoAtPosition(file, source.indexOf(word) + 1) ?? {};
    return ts.displayPartsToString(documentation);
  };

  test("no error first", () => {
    expect(editor.getSemanticDiagnostics(file)).toEqual([]);
  });

  test.each([
    ["timeLogs", "Time worked, and absences."],
    ["list", "`GET /timeLogs`, documented: TimeLogs, Get Time Logs"],
    ["timestamp", "Keep the time logs that start after this local date and time."],
    ["invoiceableTime", "Decimal hours that are charged to the customer."],
    ["sent", "Marked as sent, with a number; the mark itself sends nothing."],
  ])("what %s means", (word, meaning) => {
    expect(hover(word)).toContain(meaning);
  });
});
