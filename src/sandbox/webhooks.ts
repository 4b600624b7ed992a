import { isLoopback } from "../openapi/loopback.ts";
import type { OutgoingRequest } from "./engine/world.ts";

/** Where the vendor is to tell of changes, as its users set it up. */
export interface Webhook {
  url: string;
  /** Graph of the bookings to tell of; of all when left out. */
  graph?: string;
  /** State to tell of; of all when left out. */
  state?: string;
}

/** One request that the sandbox has sent, or would not send. */
export interface Delivery {
  at: string;
  url: string;
  /** Status of the answer; null where none came or where it was not sent. */
  status: number | null;
  /** Why there is no status. */
  problem: string | null;
}

/** Sends the requests of the vendors' servers, to this machine alone. */
export interface Mailbox {
  send(request: OutgoingRequest): void;
  deliveries(): Delivery[];
  /** Waits until everything has been sent. */
  settled(): Promise<void>;
  clear(): void;
}

const mostDeliveries = 1000;

const longestAnswer = 5000;

/** Tells whether a text is an address that the sandbox calls. */
export function isLocalAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === "http:" && isLoopback(url);
}

async function deliver({
  url,
  method,
  headers,
  body,
}: OutgoingRequest): Promise<Pick<Delivery, "status" | "problem">> {
  if (!isLocalAddress(url)) {
    return { status: null, problem: "not sent: the sandbox calls http addresses of this machine alone" };
  }
  const signal = AbortSignal.timeout(longestAnswer);
  try {
    const answer = await fetch(url, { method, headers, body, redirect: "manual", signal });
    await answer.body?.cancel();
    return { status: answer.status, problem: null };
  } catch (reason) {
    return { status: null, problem: reason instanceof Error ? reason.message : String(reason) };
  }
}

/** Makes what sends requests one after the other, in the order in which they were handed in. */
export function createMailbox(): Mailbox {
  const deliveries: Delivery[] = [];
  let last: Promise<void> = Promise.resolve();
  const handle = async (request: OutgoingRequest): Promise<void> => {
    const at = new Date().toISOString();
    const result = await deliver(request);
    deliveries.push({ at, url: request.url, ...result });
    if (deliveries.length > mostDeliveries) deliveries.shift();
  };
  return {
    send(request) {
      last = last.then(() => handle(request));
    },
    deliveries: () => [...deliveries],
    settled: () => last,
    clear: () => void deliveries.splice(0),
  };
}
