import type { Clock } from "../clock.ts";
import type { Slug } from "../contracts.ts";
import type { Seed } from "../demo/seed.ts";
import type { Fields } from "../../openapi/fields.ts";
import type { Behaviours } from "../behaviours/behaviours.ts";
import type { Store } from "../store/store.ts";
import type { Table } from "../store/table.ts";
import type { Webhook } from "../webhooks.ts";
import { createDemoLoader } from "./demoLoader.ts";
import type { ApiModel, EntityModel } from "./model.ts";

/** Everything that stands behind one API of the sandbox. */
export interface World {
  slug: Slug;
  model: ApiModel;
  behaviours: Behaviours;
  /** The moment that it is in the sandbox. */
  now(): Date;
  entity(name: string): EntityModel;
  table(entity: string): Table;
  /** A new id for a record of an entity; none is given out twice. */
  newId(entity: string): string | number;
  /** The next number of a series, one more than the highest that a field has had. */
  nextNumber(entity: string, field: string): number;
  /** Does something whole or, when it throws, not at all. */
  transaction<Result>(work: () => Result): Result;
  /** Puts records into the store as they are. */
  load(seed: Seed): void;
  /** Takes all records out of the store, and puts in the demo data as of a moment, or nothing. */
  reset(demo: Date | undefined): void;
  /** Sends a request of the vendor's own, such as a webhook, once the call at hand has been answered. */
  send(request: OutgoingRequest): void;
  /** Where the vendor's users want to be told of changes. */
  webhooks(): Webhook[];
}

/** A request that the vendor's server sends. */
export interface OutgoingRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
}

/** What a world is made of. */
export interface WorldParts {
  slug: Slug;
  model: ApiModel;
  behaviours: Behaviours;
  store: Store;
  clock: Clock;
  send: World["send"];
  webhooks: World["webhooks"];
}

function openTables({ slug, model, store }: WorldParts): Map<string, Table> {
  return new Map(
    [...model.entities.values()].map(({ name, entity, properties }) => {
      const shown = new Set(Object.keys(properties));
      return [name, store.table({ name: `${slug} ${name}`, idField: entity.id.field, shown })];
    }),
  );
}

function entryOf<Value>(map: ReadonlyMap<string, Value>, slug: string, name: string): Value {
  const value = map.get(name);
  if (value === undefined) throw new Error(`The contract of ${slug} has no entity ${name}.`);
  return value;
}

type Records = Pick<World, "entity" | "table" | "load" | "reset">;

/** The records of an API, in one table an entity. */
function openRecords(parts: WorldParts): Records {
  const { slug, model, behaviours, store } = parts;
  const tables = openTables(parts);
  const insert = (name: string, records: Fields[]): void => {
    const table = entryOf(tables, slug, name);
    for (const record of records) table.insert(record);
  };
  const demo = createDemoLoader({ slug, store, make: behaviours.demo, insert });
  return {
    entity: (name) => entryOf(model.entities, slug, name),
    table(name) {
      demo.ensure(name);
      return entryOf(tables, slug, name);
    },
    load(seed) {
      store.transaction(() => {
        for (const [name, records] of Object.entries(seed)) {
          demo.ensure(name);
          insert(name, records);
        }
      });
    },
    reset(moment) {
      store.transaction(() => {
        for (const table of tables.values()) table.clear();
        store.removeNotes(seriesOf(slug));
        if (moment === undefined) demo.refuse();
        else demo.want(moment);
      });
    },
  };
}

/** What the notes of an API's series of numbers begin with. */
const seriesOf = (slug: string): string => `series ${slug} `;

function nextNumberOf({ slug, store }: WorldParts, { table }: Records): World["nextNumber"] {
  return (entity, field) => {
    const series = `${seriesOf(slug)}${entity} ${field}`;
    const next = Math.max(Number(store.note(series) ?? 0), table(entity).highest(field)) + 1;
    store.setNote(series, String(next));
    return next;
  };
}

/** Opens the world of an API over a store. */
export function openWorld(parts: WorldParts): World {
  const { slug, model, behaviours, store, clock, send, webhooks } = parts;
  const records = openRecords(parts);
  const nextNumber = nextNumberOf(parts, records);
  return {
    ...records,
    slug,
    model,
    behaviours,
    now: () => clock.now(),
    newId(name) {
      const { field, format } = records.entity(name).entity.id;
      return format === "integer" ? nextNumber(name, field) : behaviours.newId();
    },
    nextNumber,
    transaction: store.transaction,
    send,
    webhooks,
  };
}
