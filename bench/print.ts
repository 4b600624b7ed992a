import type { Bar, Report, Row, Table } from "./report.ts";

/** `floorRatio` reads "floor ratio". */
const heading = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const cell = (value: Row[string] | undefined): string =>
  typeof value === "number" ? value.toLocaleString("en") : (value ?? "–");

function columnOf(rows: Row[], key: string): string[] {
  const isText = rows.some((row) => typeof row[key] === "string");
  const lines = [heading(key), ...rows.map((row) => cell(row[key]))];
  const width = Math.max(...lines.map((line) => line.length));
  return lines.map((line) => (isText ? line.padEnd(width) : line.padStart(width)));
}

/** A table as text: words to the left, figures to the right. */
export function tableText({ title, rows }: Table): string {
  const columns = Object.keys(rows[0] ?? {}).map((key) => columnOf(rows, key));
  const lines = Array.from({ length: rows.length + 1 }, (_, line) =>
    columns
      .map((column) => column[line])
      .join("   ")
      .trimEnd(),
  );
  return [title, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** A bar as one line. */
export const barText = ({ bar, measured, met }: Bar): string =>
  `  ${met ? "met    " : "not met"}   ${bar}: ${measured}`;

const barsText = (bars: Bar[]): string[] =>
  bars.length === 0 ? [] : [["Bars", ...bars.map(barText)].join("\n")];

/** All tables of a part, and its bars. */
export const reportText = ({ tables, bars }: Report): string =>
  [...tables.map(tableText), ...barsText(bars)].join("\n\n");
