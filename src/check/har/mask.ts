/** What stands for a key, a cookie or a body that is not JSON. */
export const hidden = "REDACTED";

/** A text of the same form: digits become 1 and letters become a, so that dates, addresses and ids stay such. */
export const maskText = (text: string): string =>
  text
    .replaceAll(/\p{N}/gu, "1")
    .replaceAll(/\p{Lu}/gu, "A")
    .replaceAll(/(?!A)\p{L}/gu, "a");

/** A number or a flag that tells nothing of what it was. */
export function mask(value: unknown): unknown {
  if (typeof value === "number") return 1;
  return typeof value === "boolean" ? false : value;
}
