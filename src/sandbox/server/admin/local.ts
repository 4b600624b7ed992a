import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { isLoopback } from "../../../openapi/loopback.ts";
import type { ServerEnvironment } from "../app.ts";

const isOfThisMachine = (address: string | undefined): boolean =>
  address !== undefined && /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address);

const refuse = (message: string): never => {
  throw new HTTPException(403, { message });
};

/**
 * Refuses whoever is not on this machine, a name that a page elsewhere may have made to lead here, and pages of
 * other sites.
 * @throws {HTTPException}
 */
export function assertLocal(context: Context<ServerEnvironment>): void {
  const url = new URL(context.req.url);
  const origin = context.req.header("Origin");
  if (!isOfThisMachine(getConnInfo(context).remote.address)) {
    refuse("This address answers its own machine alone. Call it from there, as http://127.0.0.1.");
  }
  if (!isLoopback(url)) refuse("This address has to be called as 127.0.0.1, localhost or [::1].");
  if (origin !== undefined && origin !== url.origin) {
    refuse("A page of another site may not call this address. Call it from a shell or from a test.");
  }
}
