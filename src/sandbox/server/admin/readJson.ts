import { HTTPException } from "hono/http-exception";
import { readBody } from "../../api/body.ts";
import { Refusal } from "../../refusal.ts";

/**
 * The JSON of a request; an empty object where there is no body.
 * @throws {HTTPException} when it is not JSON, too large, or breaks off
 */
export async function readJson(request: Request): Promise<unknown> {
  try {
    return (await readBody(request)) ?? {};
  } catch (reason) {
    if (!(reason instanceof Refusal)) throw new HTTPException(400, { message: "The body broke off." });
    throw new HTTPException(reason.reason === "tooLarge" ? 413 : 400, { message: reason.message });
  }
}
