import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { type Context, Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { mounts } from "../addresses.ts";
import { type Slug, slugs } from "../contracts.ts";
import { ConnectionReset } from "../faults/broken.ts";
import type { SandboxApis } from "../options.ts";
import type { Sandbox } from "../sandbox.ts";
import { createAdmin } from "./admin.ts";
import { addDocs } from "./docs.ts";
import { sendBroken } from "./sendBroken.ts";

/** What a server has at hand of each request. */
export interface ServerEnvironment {
  Bindings: HttpBindings;
}

/** What is served. */
export interface Served {
  sandbox: Sandbox;
  /** Address of the server, without a slash at the end. */
  url: string;
  apis: SandboxApis;
  /** Folder of the built docs site; without one there is a page that lists the APIs. */
  site: string | undefined;
  onBug(reason: unknown): void;
}

const isDecodable = (path: string): boolean => {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
};

/** Refuses an address that is another server's, or none. */
function assertAddress({ req, env }: Context<ServerEnvironment>): void {
  if (env.incoming.url?.startsWith("/") !== true) {
    throw new HTTPException(400, {
      message: "The sandbox is no proxy. Send it the path alone, as in GET /_sandbox.",
    });
  }
  if (!isDecodable(new URL(req.url).pathname)) {
    throw new HTTPException(400, {
      message: "The address has a % that begins no percent-encoding. Write a % as %25.",
    });
  }
}

/** Hands requests on to an API. */
const toApi =
  (sandbox: Sandbox, slug: Slug) =>
  async ({ req, env }: Context<ServerEnvironment>): Promise<Response> => {
    const answer = await sandbox.api(slug).handle(req.raw);
    // Of an answer that is whole, the server counts the bytes itself.
    if (!answer.headers.has("Content-Length")) return answer;
    await sendBroken(answer, env.outgoing);
    return RESPONSE_ALREADY_SENT;
  };

function answerError(error: Error, context: Context<ServerEnvironment>, onBug: Served["onBug"]): Response {
  if (error instanceof ConnectionReset) {
    context.env.incoming.socket.resetAndDestroy();
    return RESPONSE_ALREADY_SENT;
  }
  if (error instanceof HTTPException) return context.json({ error: error.message }, error.status);
  onBug(error);
  return context.json({ error: "The sandbox has failed; this is a bug in it." }, 500);
}

/** Makes what answers every request to a server of the sandbox. */
export function createApp(served: Served): Hono<ServerEnvironment> {
  const { sandbox, onBug } = served;
  const app = new Hono<ServerEnvironment>();
  app.onError((error, context) => answerError(error, context, onBug));
  app.use(async (context, next) => {
    assertAddress(context);
    await next();
  });
  app.route("/_sandbox", createAdmin(served));
  for (const slug of slugs) app.all(`${mounts[slug]}/*`, toApi(sandbox, slug));
  // Pages of the docs lie below the slugs too, but never where a vendor's paths begin.
  addDocs(app, served);
  for (const slug of slugs) app.all(`/${slug}/*`, toApi(sandbox, slug));
  return app;
}
