import { once } from "node:events";
import type { ServerResponse } from "node:http";

/** Sends the head of an answer and what can be read of its body, and breaks the connection. */
export async function sendBroken(answer: Response, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  try {
    for await (const part of answer.body ?? []) {
      if (!outgoing.write(part)) await once(outgoing, "drain");
    }
  } catch {
    // It was to break off here.
  }
  outgoing.socket?.destroySoon();
}
