import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openJournal } from "../../../../src/check/drive/write/journal.ts";

function scratch(): string {
  const folder = mkdtempSync(join(tmpdir(), "timepact-journal-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

const openIn = (folder: string, marker = "timepact-check-1") =>
  openJournal(folder, "timekit", "http://127.0.0.1/v2", marker);

test("what was made is there when the run was killed, with the mark of that run", () => {
  const folder = scratch();
  const killed = openIn(folder);
  killed.made(killed.intend("Project", true), "p1");
  killed.gone(killed.intend("Resource", true));
  killed.intend("Booking", false);
  const next = openIn(folder, "timepact-check-2");
  expect(next.marker).toBe("timepact-check-1");
  expect(next.open().map(([, made]) => made)).toEqual([
    { entity: "Booking", id: undefined, isMarked: false },
    { entity: "Project", id: "p1", isMarked: true },
  ]);
});

test("a line that was cut off is left out, and the next one is whole", () => {
  const folder = scratch();
  const killed = openIn(folder);
  killed.made(killed.intend("Project", true), "p1");
  appendFileSync(killed.file, '{"number":2,"entity":"Res');
  const next = openIn(folder);
  next.made(next.intend("Location", true), "l1");
  const last = openIn(folder);
  expect(last.open().map(([, { id }]) => id)).toEqual(["l1", "p1"]);
});

test("it is removed when nothing is left, and stays when something is", () => {
  const folder = scratch();
  const journal = openIn(folder);
  const number = journal.intend("Project", true);
  journal.close();
  expect(existsSync(journal.file)).toBe(true);
  const next = openIn(folder);
  next.gone(number);
  next.close();
  expect(existsSync(journal.file)).toBe(false);
});

test("that of a run that is still going is refused, and what is no journal too", () => {
  const folder = scratch();
  const journal = openIn(folder);
  writeFileSync(journal.file, `${JSON.stringify({ marker: "m", process: process.ppid })}\n`);
  expect(() => openIn(folder)).toThrow("Another check writes to http://127.0.0.1/v2");
  writeFileSync(journal.file, "something else\n");
  expect(() => openIn(folder)).toThrow("is no undo journal");
  expect(readFileSync(journal.file, "utf8")).toBe("something else\n");
});

test("each address has its own", () => {
  const folder = scratch();
  const [one, other] = [openIn(folder), openJournal(folder, "timekit", "https://api.timekit.io/v2", "m")];
  expect(one.file).not.toBe(other.file);
});
