import type { OpenApiDocument } from "../../openapi/document.ts";
import { valueAt } from "../../openapi/fields.ts";
import { type OperationEntry, listOperations } from "../../openapi/operations.ts";
import type { Observation, Observer } from "../observation.ts";
import { type Known, createKnown } from "./known.ts";
import { type Query, filterQueriesOf, pageQueriesOf, requiredQuery, sortQueriesOf } from "./queries.ts";
import type { Sender } from "./sender.ts";

/** What a read-only run works with. */
export interface ExploreParts {
  document: OpenApiDocument;
  baseUrl: string;
  sender: Sender;
  observer: Observer;
  /** Headers that carry the key. */
  key: Record<string, string>;
  /** The same headers with a key that is none. */
  wrongKey: Record<string, string>;
  /** Operations to look at, by id or path; all when left out. Lists that their ids come from are read too. */
  only?: RegExp | undefined;
}

/** Ids that no record has, by the format of the entity. */
const noIds: Record<string, string> = { "object-id": "0".repeat(24), integer: "2147483600" };

const readsTwice = 2;

/** Tells whether sending a GET changes nothing, as most but not all of them. */
const isReading = ({ method, operation }: OperationEntry): boolean =>
  method === "get" && operation["x-repeat"] !== "once";

const isTemplated = ({ path }: OperationEntry): boolean => path.includes("{");

/** A read-only run: lists in every way that the contract has, reads of what they show, and what has to be refused. */
class Explorer {
  readonly #parts: ExploreParts;
  readonly #known: Known;
  readonly observations: Observation[] = [];

  constructor(parts: ExploreParts) {
    this.#parts = parts;
    this.#known = createKnown(parts.document);
  }

  async run(): Promise<void> {
    const all = listOperations(this.#parts.document).filter(isReading);
    const wanted = all.filter((entry) => this.#isWanted(entry));
    const entities = new Set(wanted.map(({ operation }) => operation["x-behavior"].entity));
    const reading = all.filter(({ operation }) => entities.has(operation["x-behavior"].entity));
    const lists = reading.filter((entry) => !isTemplated(entry));
    for (const entry of lists) await this.#list(entry);
    for (const entry of wanted.filter(isTemplated)) await this.#read(entry);
    const [first] = wanted.filter((entry) => !isTemplated(entry));
    if (first !== undefined) await this.#get(first, first.path, {}, this.#parts.wrongKey);
  }

  #isWanted({ operation, path }: OperationEntry): boolean {
    const { only } = this.#parts;
    return only === undefined || only.test(operation.operationId) || only.test(path);
  }

  async #list(entry: OperationEntry): Promise<void> {
    const { document } = this.#parts;
    const required = requiredQuery(document, entry, this.#known);
    if (required === undefined) return;
    await this.#get(entry, entry.path, required);
    if (!this.#isWanted(entry)) return;
    const { entity } = entry.operation["x-behavior"];
    const idField = document.components.schemas[entity]?.["x-entity"]?.id.field ?? "id";
    const records = this.#known.records(entity);
    const queries = [
      ...pageQueriesOf(entry),
      ...sortQueriesOf(entry, records, idField),
      ...filterQueriesOf(document, entry, records),
    ];
    for (const query of queries) await this.#get(entry, entry.path, { ...required, ...query });
  }

  async #read(entry: OperationEntry): Promise<void> {
    const { document } = this.#parts;
    const { entity, action } = entry.operation["x-behavior"];
    const paths = this.#pathsOf(entry, entity);
    for (const path of paths.slice(0, readsTwice)) await this.#get(entry, path, {});
    const format = document.components.schemas[entity]?.["x-entity"]?.id.format ?? "";
    const noId = noIds[format];
    if (action !== "read" || noId === undefined || paths.length === 0) return;
    await this.#get(entry, entry.path.replaceAll(/\{[^}]+\}/g, noId), {});
  }

  /** Paths of records that are known: ids, or the fields that the template names. */
  #pathsOf({ path }: OperationEntry, entity: string): string[] {
    const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
    const [name = "", ...others] = names;
    if (others.length > 0) return [];
    const named = this.#known.records(entity).map((record) => valueAt(record, name));
    const texts = named.filter((value) => typeof value === "string" || typeof value === "number").map(String);
    const values = texts.length > 0 ? texts : /^_?id$/.test(name) ? this.#known.ids(entity) : [];
    return values.map((value) => path.replace(`{${name}}`, encodeURIComponent(value)));
  }

  async #get(
    entry: OperationEntry,
    path: string,
    query: Query,
    key: Record<string, string> = this.#parts.key,
  ): Promise<void> {
    const { baseUrl, sender, observer, document } = this.#parts;
    const search = new URLSearchParams(query).toString();
    const url = `${baseUrl}${path}${search === "" ? "" : `?${search}`}`;
    const exchange = await sender.get(url, { ...document["x-required-headers"], ...key });
    if (exchange === undefined) return;
    const observation = observer.observe(exchange);
    this.observations.push(observation);
    if (observation.isSuccess) this.#known.learn(entry, observation.answer);
  }
}

/** Drives an API by GET alone, and gives back what was seen. */
export async function explore(parts: ExploreParts): Promise<Observation[]> {
  const explorer = new Explorer(parts);
  await explorer.run();
  return explorer.observations;
}
