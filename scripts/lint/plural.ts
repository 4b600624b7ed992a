/** The plural of an English noun that has a regular one. */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, "ies");
  return noun + (/(s|x|z|ch|sh)$/.test(noun) ? "es" : "s");
}
