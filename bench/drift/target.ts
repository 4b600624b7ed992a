import { type Sandbox, createSandbox } from "../../src/sandbox/index.ts";
import type { Answer, Backend, Call, Spoil } from "./exchange.ts";
import { type Subject, headersWith } from "./subject.ts";

/** A sandbox of its own, whose answers may be spoilt. */
export interface Target {
  subject: Subject;
  sandbox: Sandbox;
  backend: Backend;
  /** Headers that carry a key that is none. */
  wrongHeaders: Record<string, string>;
  /** Answers a request to the vendor's own address, in place of `fetch`. */
  fetch(request: Request): Promise<Response>;
  /** How many answers have been spoilt. */
  spoilt(): number;
  close(): Promise<void>;
}

const bodiless = new Set([204, 304]);

const noKey = "timepact-bench-wrong-key";

/** The moment at which every sandbox of a run begins, unless another is asked for. */
const clock = "2026-03-02T09:00:00Z";

/** What a target may have beside its API. */
export interface TargetOptions {
  /** The drift; without one it answers as it should. */
  spoil?: Spoil | undefined;
  /** Moment at which the sandbox begins. */
  clock?: string;
}

function backendOf(sandbox: Sandbox, subject: Subject): Backend {
  return {
    world: sandbox.api(subject.slug).world,
    headers: headersWith(subject, sandbox.apis[subject.slug].key),
    async send({ method, url, headers, body }) {
      const answer = await sandbox.fetch(
        new Request(url, { method, headers, ...(body === undefined ? {} : { body }) }),
      );
      return {
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        text: await answer.text(),
      };
    },
  };
}

async function callOf({ find }: Subject, request: Request): Promise<Call> {
  const url = new URL(request.url);
  const text = await request.text();
  return {
    method: request.method,
    url,
    headers: Object.fromEntries(request.headers),
    body: text === "" ? undefined : text,
    match: find(request.method, url.pathname),
  };
}

/** An answer without what says how long its body was before it was spoilt. */
function responseOf({ status, headers, text }: Answer): Response {
  const kept = Object.entries(headers).filter(([name]) => name !== "content-length");
  return new Response(bodiless.has(status) ? null : text, { status, headers: kept });
}

/** Opens a sandbox of an API that spoils its answers by one drift, or by none. */
export function openTarget(subject: Subject, options: TargetOptions = {}): Target {
  const sandbox = createSandbox({ rateLimit: false, clock: options.clock ?? clock });
  const plain = backendOf(sandbox, subject);
  let spoilt = 0;
  return {
    subject,
    sandbox,
    backend: plain,
    wrongHeaders: headersWith(subject, noKey),
    async fetch(request) {
      const call = await callOf(subject, request);
      const given = new Set<Answer>();
      const send = async (sent: Call): Promise<Answer> => {
        const answer = await plain.send(sent);
        if (sent === call) given.add(answer);
        return answer;
      };
      const answer = await (options.spoil?.(call, { ...plain, send }) ?? plain.send(call));
      if (options.spoil !== undefined && !given.has(answer)) spoilt += 1;
      return responseOf(answer);
    },
    spoilt: () => spoilt,
    close: () => sandbox.close(),
  };
}
