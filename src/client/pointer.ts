/** Tells whether a value is an object or an array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** The names in pointers; there are few, and they are followed at every call. */
const steps = new Map<string, string[]>();

function stepsOf(pointer: string): string[] {
  const known = steps.get(pointer) ?? pointer.split("/").slice(1);
  steps.set(pointer, known);
  return known;
}

/** Follows a JSON pointer without escapes (`/meta/totalPages`) into a body; undefined where it leads nowhere. */
export function valueAt(body: unknown, pointer: string): unknown {
  let current = body;
  for (const name of stepsOf(pointer)) {
    if (!isRecord(current)) return undefined;
    current = current[name];
  }
  return current;
}

/** The text that a JSON pointer leads to; undefined where there is none. */
export function textAt(body: unknown, pointer: string): string | undefined {
  const value = valueAt(body, pointer);
  return typeof value === "string" && value !== "" ? value : undefined;
}
