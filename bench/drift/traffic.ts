import type { Exchange } from "../../src/check/exchange.ts";
import { type Fields, isFields } from "../../src/openapi/fields.ts";
import type { OperationEntry } from "../../src/openapi/operations.ts";
import { startingPoint } from "../../scripts/testContract/calls/startingPoint.ts";
import { jsonOf } from "./exchange.ts";
import { idFieldOf, operationFor, recordsIn } from "./subject.ts";
import type { Target } from "./target.ts";
import { type Query, filtersOf, includeOf, pagesOf, searchesOf, sortsOf } from "./trafficQueries.ts";

/** What sends the requests of the script. */
export type Sending = (request: Request) => Promise<Response>;

/** Ids that no record has. */
const noIds: [RegExp, string][] = [
  [/^[\da-f]{24}$/, "0".repeat(24)],
  [/^\d+$/, "2147483600"],
  [/^[\da-f]{8}-/, "00000000-0000-4000-8000-000000000000"],
];

const noIdLike = (id: string): string => noIds.find(([form]) => form.test(id))?.[1] ?? "nobody-has-this";

const most = "8";

/** The script: what somebody does with an API who uses all of its resources. */
class Script {
  readonly exchanges: Exchange[] = [];
  readonly #target: Target;
  readonly #send: Sending;
  #at: number;

  constructor(target: Target, send: Sending) {
    this.#target = target;
    this.#send = send;
    this.#at = target.sandbox.clock.now().getTime();
  }

  async run(): Promise<void> {
    const { entries } = this.#target.subject;
    const ofAction = (action: string): OperationEntry[] =>
      entries.filter(({ operation }) => operation["x-behavior"].action === action);
    for (const entry of ofAction("list")) await this.#list(entry);
    for (const entry of ofAction("read")) await this.#read(entry);
    for (const entry of ofAction("create")) await this.#live(entry);
  }

  async #list(entry: OperationEntry): Promise<void> {
    const { query: needed } = startingPoint(this.#target.backend.world, entry);
    const required = Object.fromEntries(
      Object.entries(needed).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const pagination = entry.operation["x-pagination"];
    const few: Query =
      pagination === undefined || pagination.style === "none" ? {} : { [pagination.limit]: most };
    const small = { ...few, ...includeOf(entry) };
    const first = await this.#call(entry, entry.path, { query: { ...small, ...required } });
    const [record] = recordsIn(entry, jsonOf(first.responseBody));
    const queries = [
      ...pagesOf(entry),
      ...sortsOf(entry, record),
      ...filtersOf(this.#target.subject, entry, record),
      ...searchesOf(entry, record),
    ];
    for (const query of queries) {
      await this.#call(entry, entry.path, { query: { ...small, ...required, ...query } });
    }
    await this.#call(entry, entry.path, { query: required, isRefused: true });
  }

  async #read(entry: OperationEntry): Promise<void> {
    const { path, ids } = startingPoint(this.#target.backend.world, entry);
    await this.#call(entry, path, {});
    const unknown = ids.reduce((text, id) => text.replace(encodeURIComponent(id), noIdLike(id)), path);
    if (unknown !== path) await this.#call(entry, unknown, {});
  }

  /** Creates a record, reads it, changes it, reads it again, deletes it, and looks for it. */
  async #live(creation: OperationEntry): Promise<void> {
    const { subject, backend } = this.#target;
    const { entity } = creation.operation["x-behavior"];
    const { path, body, query } = startingPoint(backend.world, creation);
    await this.#call(creation, path, { query, body: {} });
    const made = await this.#call(creation, path, { query, body });
    const id = recordsIn(creation, jsonOf(made.responseBody))[0]?.[idFieldOf(subject, entity)];
    if (id === undefined) return;
    await this.#readMade(entity, id);
    for (const action of ["update", "delete"] as const) {
      const entry = operationFor(subject, entity, action);
      if (entry === undefined) continue;
      await this.#change(entry, entity, id);
      await this.#readMade(entity, id);
    }
  }

  async #readMade(entity: string, id: unknown): Promise<void> {
    const entry = operationFor(this.#target.subject, entity, "read");
    if (entry?.path.includes("{") === true) await this.#call(entry, withId(entry, id), {});
  }

  async #change(entry: OperationEntry, entity: string, id: unknown): Promise<void> {
    const point = startingPoint(this.#target.backend.world, entry);
    const isInPath = entry.path.includes("{");
    const field = idFieldOf(this.#target.subject, entity);
    const body = isInPath || !isFields(point.body) ? point.body : { ...point.body, [field]: id };
    await this.#call(entry, withId(entry, id), { query: point.query, body });
  }

  async #call(
    { method, operation }: OperationEntry,
    path: string,
    { query = {}, body, isRefused = false }: { query?: Fields; body?: unknown; isRefused?: boolean },
  ): Promise<Exchange> {
    const { subject, backend, wrongHeaders } = this.#target;
    const search = new URLSearchParams(
      Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
    ).toString();
    const url = `${subject.baseUrl}${path}${search === "" ? "" : `?${search}`}`;
    const requestHeaders = {
      accept: "application/json",
      ...(operation.requestBody === undefined ? {} : { "content-type": "application/json" }),
      ...(isRefused ? wrongHeaders : backend.headers),
    };
    const requestBody = body === undefined ? undefined : JSON.stringify(body);
    const answer = await this.#send(
      new Request(url, {
        method: method.toUpperCase(),
        headers: requestHeaders,
        redirect: "manual",
        ...(requestBody === undefined ? {} : { body: requestBody }),
      }),
    );
    const exchange: Exchange = {
      method: method.toUpperCase(),
      url,
      requestHeaders,
      requestBody,
      status: answer.status,
      responseHeaders: Object.fromEntries(answer.headers),
      responseBody: await answer.text(),
      at: (this.#at += 1000),
      milliseconds: 1,
    };
    this.exchanges.push(exchange);
    return exchange;
  }
}

/** The path with an id in its place. */
const withId = ({ path }: OperationEntry, id: unknown): string =>
  path.replace(/\{[^}]+\}/, encodeURIComponent(String(id)));

/** Sends the script to a target, and gives back what was sent and answered. */
export async function runTraffic(target: Target, send: Sending = target.fetch): Promise<Exchange[]> {
  const script = new Script(target, send);
  await script.run();
  return script.exchanges;
}
