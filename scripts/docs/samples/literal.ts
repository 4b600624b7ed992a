const widest = 72;

const key = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name));

function wrap(open: string, parts: string[], close: string, indentation: string): string {
  const space = open === "{" ? " " : "";
  const line = `${open}${space}${parts.join(", ")}${space}${close}`;
  if (indentation.length + line.length <= widest && !line.includes("\n")) return line;
  const inner = `${indentation}  `;
  return `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indentation}${close}`;
}

/** Writes a JSON value as a TypeScript literal, on one line where it fits. */
export function literal(value: unknown, indentation = ""): string {
  const inner = `${indentation}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    return wrap(
      "[",
      value.map((item) => literal(item, inner)),
      "]",
      indentation,
    );
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  return wrap(
    "{",
    entries.map(([name, part]) => `${key(name)}: ${literal(part, inner)}`),
    "}",
    indentation,
  );
}
