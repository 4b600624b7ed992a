import type { SecurityScheme } from "./access.ts";
import type { KeyCarriers } from "./keys.ts";

/** A key as a request carries it. */
export interface Credential {
  /** Value of the header or parameter; of HTTP Basic, what stands before the colon. */
  name: string;
  /** Of HTTP Basic, what stands after the colon; otherwise empty. */
  password: string;
}

function decodeBasic(encoded: string): Credential | undefined {
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const colon = text.indexOf(":");
  return colon === -1 ? undefined : { name: text.slice(0, colon), password: text.slice(colon + 1) };
}

/** The key that a request carries for a scheme; undefined where it carries none. */
export function credentialOf(
  scheme: SecurityScheme,
  { headers, query }: KeyCarriers,
): Credential | undefined {
  if (scheme.type === "http") {
    const [, encoded] = /^basic +(\S+)$/i.exec(headers.get("Authorization") ?? "") ?? [];
    return encoded === undefined ? undefined : decodeBasic(encoded);
  }
  const sent = scheme.in === "query" ? query.get(scheme.name ?? "") : headers.get(scheme.name ?? "");
  return sent ? { name: sent, password: "" } : undefined;
}
