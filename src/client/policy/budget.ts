/**
 * Names the budget of a key at an address: a digest, from which neither can be read. Where the runtime has no Web
 * Crypto, as a page without https, the budget is the client's own.
 */
export async function budgetOf(address: string, key: string): Promise<string> {
  const { subtle } = globalThis.crypto ?? {};
  if (subtle === undefined) return Math.random().toString(36);
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(`${address}\n${key}`));
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
