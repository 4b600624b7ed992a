import { Refusal } from "../refusal.ts";

/** Most bytes that a body may have. */
export const mostBytes = 10 * 1024 * 1024;

const tooLarge = (): Refusal =>
  new Refusal("tooLarge", `The body is too large: the sandbox takes ${mostBytes / 1024 / 1024} MiB at most.`);

/** Reads a body whose length nobody has said, no further than the limit. */
async function readStream(stream: ReadableStream<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of stream) {
    bytes += part.length;
    if (bytes > mostBytes) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

async function readText(request: Request): Promise<string> {
  const said = request.headers.get("Content-Length");
  if (said !== null && Number(said) > mostBytes) throw tooLarge();
  try {
    if (said !== null) return await request.text();
    return request.body === null ? "" : await readStream(request.body);
  } catch (reason) {
    throw reason instanceof Refusal ? reason : new Refusal("malformed", "The body broke off.");
  }
}

/**
 * The JSON of a request's body, whatever the request calls its type; undefined where there is none.
 * @throws {Refusal} when it is not JSON, or too large
 */
export async function readBody(request: Request): Promise<unknown> {
  if (request.method === "GET" || request.method === "HEAD") return undefined;
  const text = await readText(request);
  if (text.trim() === "") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch (reason) {
    const why = reason instanceof Error ? reason.message.replace(/, ?(\.\.\.)?".*$/s, "") : "";
    throw new Refusal("malformed", `The body is not JSON: ${why}.`);
  }
}
