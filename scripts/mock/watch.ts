import { onExchange } from "./exchanges.ts";

/** What a mock answered to one request. */
export interface Answer {
  method: string;
  /** Path and query, as they were sent. */
  target: string;
  status: number;
  /** What Prism finds wrong with the request, in its words; the first of several. */
  problem: string | undefined;
}

/** Prism lists what it finds in a header of the answer. */
function firstProblem(header: unknown): string | undefined {
  const message = /"message":("(?:[^"\\]|\\.)*")/.exec(String(header ?? ""))?.[1];
  return message === undefined ? undefined : String(JSON.parse(message));
}

/** Calls back after every answer of the server of this process that listens on a port; returns what ends it. */
export const watchAnswers = (port: number, onAnswer: (answer: Answer) => void): (() => void) =>
  onExchange("http.server.response.finish", port, ({ method = "", url = "" }, response) =>
    onAnswer({
      method,
      target: url,
      status: response.statusCode,
      problem: firstProblem(response.getHeader("sl-violations")),
    }),
  );
