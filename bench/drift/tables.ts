import { median, rounded } from "../median.ts";
import type { Row, Table } from "../report.ts";
import { kinds } from "./kinds/all.ts";
import { type ApiResult, countOf, isFound, toolsOf } from "./result.ts";

const classes = ["structure", "protocol", "behavior"] as const;

const words = { true: "found", false: "–" } as const;

function wordFor(result: ApiResult, kind: string, tool: string): string {
  const found = isFound(result, kind, tool);
  return found === undefined ? "" : words[`${found}`];
}

/** What each tool made of each kind. */
function kindsTable(result: ApiResult): Table {
  const tools = toolsOf(result);
  const looked = kinds.filter(({ id }) => result.trials.some(({ kind }) => kind === id));
  const rows = looked.map(({ id, class: ofClass }): Row => ({
    kind: id,
    class: ofClass,
    ...Object.fromEntries(tools.map((tool) => [tool, wordFor(result, id, tool)])),
    place: result.places[id] ?? "",
  }));
  return { title: `${result.slug}: drifts that a tool has found`, rows };
}

const share = ({ found, of }: { found: number; of: number }): string => `${found}/${of}`;

/** What each tool has found in all, and what it complains of where nothing is wrong. */
function sumsTable(result: ApiResult): Table {
  const rows = toolsOf(result).map((tool): Row => ({
    tool,
    ...Object.fromEntries(classes.map((one) => [one, share(countOf(result, tool, one))])),
    all: share(countOf(result, tool)),
    falseAlarms: result.alarms[tool]?.length ?? null,
  }));
  return { title: `${result.slug}: sums, and what is complained of without any drift`, rows };
}

/** Kinds that the contract of the API leaves no place for. */
function absentTable({ slug, places }: ApiResult): Table[] {
  const rows = kinds
    .filter(({ id }) => places[id] === null)
    .map(({ id, class: ofClass, sentence }): Row => ({ kind: id, class: ofClass, sentence }));
  return rows.length === 0 ? [] : [{ title: `${slug}: kinds that its contract leaves no place for`, rows }];
}

/** How long clean runs of our check took. */
function cleanTable({ slug, clean }: ApiResult): Table[] {
  if (clean.length === 0) return [];
  const seconds = clean.map((one) => one.seconds);
  const alarms = clean.filter(({ complaints }) => complaints.length > 0).length;
  const row: Row = {
    runs: clean.length,
    withFalseAlarms: alarms,
    medianSeconds: rounded(median(seconds)),
    longestSeconds: rounded(Math.max(...seconds)),
  };
  return [{ title: `${slug}: read-only checks of other data, without drift and rate limit`, rows: [row] }];
}

/** All tables on an API. */
export const tablesOf = (result: ApiResult): Table[] => [
  kindsTable(result),
  sumsTable(result),
  ...absentTable(result),
  ...cleanTable(result),
];
