import type { Fields } from "../../../openapi/fields.ts";
import type { OperationEntry } from "../../../openapi/operations.ts";
import type { Exchange } from "../../exchange.ts";
import type { Observation, Observer } from "../../observation.ts";
import type { Message } from "../message.ts";
import type { Writer } from "../sender.ts";

/** How the operations of an API are called. */
export interface Channel {
  baseUrl: string;
  writer: Writer;
  observer: Observer;
  /** Headers that every request has, the key among them. */
  headers: Record<string, string>;
}

/** Path of an operation on a record. */
export const pathOf = ({ path }: OperationEntry, values: Record<string, string>): string =>
  path.replaceAll(/\{([^}]+)\}/g, (template, name: string) => {
    const value = values[name];
    return value === undefined ? template : encodeURIComponent(value);
  });

function messageOf(
  { baseUrl, headers }: Channel,
  entry: OperationEntry,
  path: string,
  body?: Fields,
): Message {
  const message = { method: entry.method.toUpperCase(), url: baseUrl + path, headers };
  if (body === undefined) return message;
  const json = { "content-type": "application/json", ...headers };
  return { ...message, headers: json, body: JSON.stringify(body) };
}

/** Calls an operation; undefined when the run has ended or no answer came. */
export async function callOn(
  channel: Channel,
  entry: OperationEntry,
  path: string,
  body?: Fields,
): Promise<Observation | undefined> {
  const exchange = await channel.writer.send(messageOf(channel, entry, path, body));
  return exchange && channel.observer.observe(exchange);
}

/** Calls an operation that takes something back, after the end of the run too; undefined when no answer came. */
export const takeBackOn = (
  channel: Channel,
  entry: OperationEntry,
  path: string,
  body?: Fields,
): Promise<Exchange | undefined> => channel.writer.takeBack(messageOf(channel, entry, path, body));
