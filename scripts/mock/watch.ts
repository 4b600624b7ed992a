import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { IncomingMessage, ServerResponse } from "node:http";

/** What a mock answered to one request. */
export interface Answer {
  method: string;
  /** Path and query, as they were sent. */
  target: string;
  status: number;
  /** What Prism finds wrong with the request, in its words; the first of several. */
  problem: string | undefined;
}

const channel = "http.server.response.finish";

/** Prism lists what it finds in a header of the answer. */
function firstProblem(header: unknown): string | undefined {
  const message = /"message":("(?:[^"\\]|\\.)*")/.exec(String(header ?? ""))?.[1];
  return message === undefined ? undefined : String(JSON.parse(message));
}

function readAnswer(message: unknown, port: number): Answer | undefined {
  if (typeof message !== "object" || message === null) return undefined;
  if (!("request" in message) || !("response" in message)) return undefined;
  const { request, response } = message;
  if (!(request instanceof IncomingMessage) || !(response instanceof ServerResponse)) return undefined;
  if (request.socket.localPort !== port) return undefined;
  return {
    method: request.method ?? "",
    target: request.url ?? "",
    status: response.statusCode,
    problem: firstProblem(response.getHeader("sl-violations")),
  };
}

/** Calls back after every answer of the server of this process that listens on a port; returns what ends it. */
export function watchAnswers(port: number, onAnswer: (answer: Answer) => void): () => void {
  const listener = (message: unknown): void => {
    const answer = readAnswer(message, port);
    if (answer !== undefined) onAnswer(answer);
  };
  subscribe(channel, listener);
  return () => unsubscribe(channel, listener);
}
