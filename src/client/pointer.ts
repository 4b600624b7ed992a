/** Follows a JSON pointer without escapes (`/meta/totalPages`) into a body; undefined where it leads nowhere. */
export function valueAt(body: unknown, pointer: string): unknown {
  let current = body;
  for (const name of pointer.split("/").slice(1)) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Reflect.get(current, name);
  }
  return current;
}

/** The text that a JSON pointer leads to; undefined where there is none. */
export function textAt(body: unknown, pointer: string): string | undefined {
  const value = valueAt(body, pointer);
  return typeof value === "string" && value !== "" ? value : undefined;
}
