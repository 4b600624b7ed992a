import { once } from "node:events";
import { connect } from "node:net";
import { onTestFinished } from "vitest";
import { type Sandbox, createSandbox } from "../../../src/sandbox/index.ts";
import type { SandboxOptions } from "../../../src/sandbox/options.ts";
import { type ListenOptions, type Listening, listen } from "../../../src/sandbox/server/listen.ts";

/** A sandbox that listens until the test has finished. */
export interface Served extends Listening {
  sandbox: Sandbox;
  /** Calls an address of the server, with a body of JSON where one is given. */
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Response>;
}

/** Serves a sandbox without data on a free port for one test. */
export async function serve(options: SandboxOptions = {}, where: ListenOptions = {}): Promise<Served> {
  const sandbox = createSandbox({ seed: "empty", ...options });
  const listening = await listen(sandbox, where);
  onTestFinished(async () => {
    await listening.close();
    await sandbox.close();
  });
  const call: Served["call"] = (method, path, body, headers = {}) =>
    fetch(listening.url + path, {
      method,
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return { ...listening, sandbox, call };
}

/** The key of Seven Time as a header. */
export const sevenTimeKey = { "Client-Secret": "sandbox-client-secret" };

/** Sends bytes to a server and gives back all that it answers until it closes the connection. */
export async function exchange(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.on("data", (chunk) => (answer += String(chunk)));
  socket.on("error", () => {});
  socket.write(text);
  await once(socket, "close");
  return answer;
}

/** The JSON of an answer. */
export const json = async (answer: Promise<Response>): Promise<unknown> => (await answer).json();
