const word = /^[A-Za-z0-9_-]{1,40}$/;

const manyDigits = /(?:\D*\d){4}/;

const styles = [/^[a-z0-9_-]+$/, /^[A-Z0-9_-]+$/, /^[a-z][A-Za-z0-9]*$/, /^[A-Z][A-Za-z0-9]*$/];

/** How a word is written, for comparing: in small letters, in capitals, or in a mix of both. */
const styleOf = (text: string): number => styles.findIndex((style) => style.test(text));

const isSmallNumber = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 1000;

function isWord(value: unknown, known: readonly unknown[]): boolean {
  if (isSmallNumber(value)) return known.every((other) => typeof other !== "string");
  if (typeof value !== "string" || !word.test(value) || manyDigits.test(value)) return false;
  return known.some((other) => typeof other === "string" && styleOf(other) === styleOf(value));
}

/**
 * The values as words of a vocabulary; undefined where one may be more than that, such as a name or a number of a
 * person. A word is written like those that the contract has already.
 */
export function wordsOf(
  values: readonly unknown[],
  known: readonly unknown[],
  isSensitive: boolean,
): unknown[] | undefined {
  const found = [...new Set(values)];
  return !isSensitive && found.every((value) => isWord(value, known)) ? found : undefined;
}
