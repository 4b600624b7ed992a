/** A value that a column of SQLite can be compared with. */
export type Comparable = string | number | null;

/** How the value of a field compares with another. */
export type Comparison = "=" | "<" | "<=" | ">" | ">=" | "in" | TextComparison;

/** How a text compares with another, whatever the case of its letters. */
export type TextComparison = "contains" | "begins" | "ends" | "same";

/** What a record has to fulfil to be found. */
export interface Condition {
  /** Path of the field: `customer`, `attributes.event_info.start`, `users[]`. */
  field: string;
  comparison: Comparison;
  /** A list for `in`. */
  value: Comparable | Comparable[];
}

/** A part of a statement, with the values of its question marks. */
export interface Clause {
  sql: string;
  values: Comparable[];
}

/** Which column of a table holds a field. */
export type ColumnOf = (field: string) => "shown" | "hidden";

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const jsonPath = (path: string): string =>
  `$${path
    .split(".")
    .map((name) => `."${name}"`)
    .join("")}`;

/** The expression that reads a field of a row, the same each time, so that an index on it is found. */
export const fieldExpression = (columnOf: ColumnOf, field: string): string =>
  `json_extract(${columnOf(field)}, ${quoted(jsonPath(field))})`;

const listOf = (value: Condition["value"]): Comparable[] => (Array.isArray(value) ? value : [value]);

const textClauses: Record<TextComparison, (text: string) => string> = {
  contains: (text) => `instr(${text}, folded(?)) > 0`,
  begins: (text) => `instr(${text}, folded(?)) = 1`,
  ends: (text) => `endsWith(${text}, folded(?))`,
  same: (text) => `${text} = folded(?)`,
};

const isTextComparison = (comparison: Comparison): comparison is TextComparison => comparison in textClauses;

function compare(expression: string, { comparison, value }: Condition): Clause {
  const values = listOf(value);
  if (isTextComparison(comparison)) return { sql: textClauses[comparison](`folded(${expression})`), values };
  if (comparison === "in") return { sql: `${expression} IN (${values.map(() => "?").join(", ")})`, values };
  return { sql: `${expression} ${comparison} ?`, values };
}

/** Splits `users[].id` into the list and the path within each of its rows. */
function listPath(field: string): { list: string; rest: string } | undefined {
  const [list = "", rest] = field.split("[]", 2);
  return rest === undefined ? undefined : { list, rest: rest.replace(/^\./, "") };
}

/** The part of a statement that keeps the rows which fulfil a condition. */
export function clauseOf(columnOf: ColumnOf, condition: Condition): Clause {
  const path = listPath(condition.field);
  if (path === undefined) return compare(fieldExpression(columnOf, condition.field), condition);
  const inner = path.rest === "" ? "value" : `json_extract(value, ${quoted(jsonPath(path.rest))})`;
  const { sql, values } = compare(inner, condition);
  const rows = `json_each(${columnOf(path.list)}, ${quoted(jsonPath(path.list))})`;
  return { sql: `EXISTS (SELECT 1 FROM ${rows} WHERE ${sql})`, values };
}

/** Tells whether an index on the field serves a condition. */
export const isIndexable = ({ field, comparison }: Condition): boolean =>
  !isTextComparison(comparison) && !field.includes("[]");
