import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type IncomingMessage, type Server, type ServerResponse, createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { DocsError } from "./docsError.ts";

const mediaTypes: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

const isFile = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => undefined))?.isFile() === true;

/** The file that a request asks for; undefined when the site has none there. */
async function fileFor(folder: string, url: string): Promise<string | undefined> {
  const { pathname } = new URL(url, "http://localhost");
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const file = path.endsWith("/") ? join(path, "index.html") : path;
  return (await isFile(file)) ? file : undefined;
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const found = await fileFor(folder, request.url ?? "/").catch(() => undefined);
  const file = found ?? join(folder, "404.html");
  response.writeHead(found === undefined ? 404 : 200, {
    "Content-Type": mediaTypes[extname(file)] ?? "application/octet-stream",
    "Cache-Control": "no-cache",
  });
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

/**
 * Serves a built site on 127.0.0.1; port 0 takes a free one.
 * @throws {DocsError} when the port is in use
 */
export function serveSite(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => void answer(folder, request, response));
  return new Promise((resolve, reject) => {
    server.once("listening", () => resolve(server));
    server.once("error", (error: NodeJS.ErrnoException) => {
      const inUse = `Port ${port} is in use. Choose another for the docs, or 0 for any that is free.`;
      reject(error.code === "EADDRINUSE" ? new DocsError(inUse) : error);
    });
    server.listen(port, "127.0.0.1");
  });
}

/** The address of a server that listens. */
export function addressOf(server: Server): string {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return `http://127.0.0.1:${port}/`;
}
