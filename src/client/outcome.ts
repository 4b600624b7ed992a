/**
 * What a request that got no whole answer has done: nothing, since it was not sent; nothing that matters, since it
 * only reads; or that is not known.
 */
export type Outcome = "unsent" | "none" | "unknown";

/** Codes of a connection that never came about. */
const unconnected =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/** The innermost code of a failure, as in `ECONNRESET`; it is all that is kept of one, as words may hold an address. */
export function codeOf(failure: unknown): string | undefined {
  if (!(failure instanceof Error)) return undefined;
  const { code } = { code: undefined, ...failure };
  return codeOf(failure.cause) ?? (typeof code === "string" && /^\w+$/.test(code) ? code : undefined);
}

/** Tells whether a failure with this code came before anything was sent. */
export const isUnsent = (code: string | undefined): boolean => unconnected.test(code ?? "");
