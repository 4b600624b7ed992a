import type { Fields } from "../../openapi/fields.ts";
import { fieldsOf, numberOf, pairsOf, textOf } from "./values.ts";

/** A body of a recording: its text, or why there is none. */
export type Body = { text: string } | { missing: "compressed" | "unrecorded" };

const gzipMagic = Buffer.from([0x1f, 0x8b]);

/** A decoder that has met bytes of another kind, or a text with control characters, had no JSON before it. */
const isGarbled = (text: string): boolean => /[\u{fffd}\p{Cc}]/u.test(text.replaceAll(/[\t\r\n]/g, ""));

/** Tells whether what was recorded is still compressed, though a recording holds bodies as they are read. */
function isCompressed(bytes: Buffer, text: string, headers: Record<string, string>): boolean {
  if (bytes.subarray(0, 2).equals(gzipMagic)) return true;
  const coding = headers["content-encoding"] ?? "identity";
  return coding !== "identity" && isGarbled(text);
}

function decoded(text: string, encoding: unknown): Buffer {
  return Buffer.from(text, encoding === "base64" ? "base64" : "utf8");
}

const isPositive = (size: number | undefined): boolean => size !== undefined && size > 0;

/** The body of an answer. Sizes are only asked where there is no text, for many tools write -1 or none. */
export function responseBodyOf(response: Fields, headers: Record<string, string>): Body {
  const content = fieldsOf(response["content"]);
  const recorded = textOf(content["text"]);
  if (recorded === undefined) {
    const sizes = [content["size"], response["bodySize"], Number(headers["content-length"])].map(numberOf);
    return sizes.some(isPositive) ? { missing: "unrecorded" } : { text: "" };
  }
  const bytes = decoded(recorded, content["encoding"]);
  const text = bytes.toString("utf8");
  return isCompressed(bytes, text, headers) ? { missing: "compressed" } : { text };
}

/** The body of a request; undefined where none was sent. A form without a text is written from its fields. */
export function requestBodyOf(request: Fields): Body | undefined {
  const data = fieldsOf(request["postData"]);
  const text = textOf(data["text"]);
  if (text) return { text: decoded(text, data["encoding"] ?? data["_encoding"]).toString("utf8") };
  const form = pairsOf(data["params"]);
  if (form.length > 0) return { text: new URLSearchParams(form).toString() };
  return isPositive(numberOf(request["bodySize"])) ? { missing: "unrecorded" } : undefined;
}
