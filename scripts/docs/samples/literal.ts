const widest = 80;

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

/** Where a literal stands: the space before its lines, and the column that it starts at. */
interface Position {
  indentation: string;
  column: number;
}

function wrap(open: string, parts: string[], close: string, { indentation, column }: Position): string {
  const space = open === "{" ? " " : "";
  const line = `${open}${space}${parts.join(", ")}${space}${close}`;
  if (column + line.length <= widest && !line.includes("\n")) return line;
  const inner = `${indentation}  `;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indentation}${close}`;
}

/** Writes a JSON value as a TypeScript literal, on one line where it fits after what stands before it. */
export function literal(value: unknown, position: Position = { indentation: "", column: 0 }): string {
  const indentation = `${position.indentation}  `;
  const inner = (before: string): Position => ({ indentation, column: indentation.length + before.length });
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const items = value.map((item) => literal(item, inner("")));
    return wrap("[", items, "]", position);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([name, part]) => {
    const before = `${key(name)}: `;
    return before + literal(part, inner(before));
  });
  return fields.length === 0 ? "{}" : wrap("{", fields, "}", position);
}
