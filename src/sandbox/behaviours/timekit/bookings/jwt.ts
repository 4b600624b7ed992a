import { createHmac, timingSafeEqual } from "node:crypto";
import { type Fields, isFields } from "../../../../openapi/fields.ts";

const encode = (part: Fields): string => Buffer.from(JSON.stringify(part)).toString("base64url");

const signatureOf = (content: string, key: string): Buffer =>
  createHmac("sha256", key).update(content).digest();

/** Makes a JWT of claims, signed with HS256. */
export function signJwt(claims: Fields, key: string): string {
  const content = `${encode({ alg: "HS256", typ: "JWT" })}.${encode(claims)}`;
  return `${content}.${signatureOf(content, key).toString("base64url")}`;
}

function decode(part: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The claims of a JWT that is signed with HS256 and one of the keys; undefined where it is not. */
export function claimsOf(token: string, keys: readonly string[]): Fields | undefined {
  const [header = "", claims = "", signature = "", ...rest] = token.split(".");
  if (rest.length > 0 || decode(header)?.["alg"] !== "HS256") return undefined;
  const sent = Buffer.from(signature, "base64url");
  const isSigned = keys.some((key) => {
    const expected = signatureOf(`${header}.${claims}`, key);
    return sent.length === expected.length && timingSafeEqual(sent, expected);
  });
  return isSigned ? decode(claims) : undefined;
}
