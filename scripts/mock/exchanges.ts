import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { IncomingMessage, ServerResponse } from "node:http";

/** Takes a request and the answer to it. */
export type ExchangeListener = (request: IncomingMessage, response: ServerResponse) => void;

/** Moments of an exchange, as Node names them: before the server has seen the request, and after the answer. */
export type Moment = "http.server.request.start" | "http.server.response.finish";

/** Calls back at a moment of every exchange of the server of this process on a port; returns what ends it. */
export function onExchange(moment: Moment, port: number, listener: ExchangeListener): () => void {
  const receive = (message: unknown): void => {
    if (typeof message !== "object" || message === null) return;
    if (!("request" in message) || !("response" in message)) return;
    const { request, response } = message;
    if (!(request instanceof IncomingMessage) || !(response instanceof ServerResponse)) return;
    if (request.socket.localPort === port) listener(request, response);
  };
  subscribe(moment, receive);
  return () => unsubscribe(moment, receive);
}
