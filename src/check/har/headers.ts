import { pairsOf } from "./values.ts";

/** Pseudo headers of HTTP/2 begin with a colon; they say again what the entry says. */
const isPseudo = (name: string): boolean => name.startsWith(":");

const separatorOf = (name: string): string => (name === "cookie" ? "; " : ", ");

/** Headers of a recording by their names in lower case; what was sent more than once is joined. */
export function headersOf(recorded: unknown): Record<string, string> {
  const values = new Map<string, Set<string>>();
  for (const [written, value] of pairsOf(recorded)) {
    const name = written.toLowerCase();
    if (!isPseudo(name)) values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  return Object.fromEntries([...values].map(([name, all]) => [name, [...all].join(separatorOf(name))]));
}
