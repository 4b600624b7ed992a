const hexadecimal = /^[0-9a-f]{64}$/i;

const bytesOfHex = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(index * 2, index * 2 + 2), 16),
  );

/**
 * Tells whether a webhook comes from Timekit: whether its header `x-timekit-signature` is the HMAC-SHA256 of the
 * body under the app's webhook secret, in hexadecimal. The comparison takes the same time wherever the two differ.
 *
 * @param rawBody the body as it came, before anything parsed it
 * @param signature the header; anything but 64 hexadecimal digits is refused
 * @param secret the webhook secret, which the app's settings show
 */
export async function verifyTimekitWebhook(
  rawBody: string | Uint8Array<ArrayBuffer>,
  signature: string | null | undefined,
  secret: string,
): Promise<boolean> {
  if (typeof signature !== "string" || !hexadecimal.test(signature) || secret === "") return false;
  const encoder = new TextEncoder();
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["verify"]);
  const body = typeof rawBody === "string" ? encoder.encode(rawBody) : rawBody;
  return crypto.subtle.verify("HMAC", key, bytesOfHex(signature), body);
}
