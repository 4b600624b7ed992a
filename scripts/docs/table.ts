const row = (cells: string[]): string => `| ${cells.join(" | ")} |`;

/** A table of Markdown. */
export const markdownTable = (head: string[], rows: string[][]): string =>
  [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
