import type { OpenApiDocument } from "../../../openapi/document.ts";
import type { Observation } from "../../observation.ts";
import { type Known, createKnown } from "../known.ts";

/** What may stand in the bodies of a run. */
export interface Material {
  /** Ids of an entity, those that serve best first. */
  ids(entity: string): (string | number)[];
  /** Text that shows that a record is the run's. */
  marker: string;
  /** Milliseconds since 1970. */
  now: number;
  /** Weeks by which the days of this run lie apart from those of others. */
  offset: number;
}

const weeksApart = 20;

/** Notes in a memory what an answer has shown. */
export function learn(known: Known, { entry, address, answer, isSuccess }: Observation): void {
  if (entry !== undefined && isSuccess) known.learn(entry, answer, address);
}

/** What a run knows of the records that it can refer to: those that it has read, and those that it has made. */
export class Store {
  readonly #document: OpenApiDocument;
  readonly #marker: string;
  readonly #known: Known;
  readonly #made = new Map<string, string[]>();

  constructor(document: OpenApiDocument, marker: string, seen: readonly Observation[]) {
    this.#document = document;
    this.#marker = marker;
    this.#known = createKnown(document);
    for (const one of seen) learn(this.#known, one);
  }

  /** Notes a record that the run has made. */
  add(entity: string, id: string): void {
    this.#made.set(entity, [id, ...(this.#made.get(entity) ?? [])]);
  }

  /** What bodies on an entity are made of. A record that is kept when it is deleted refers to none of the run's own. */
  materialFor(entity: string): Material {
    const about = (name: string) => this.#document.components.schemas[name]?.["x-entity"];
    const isKept = about(entity)?.softDelete !== undefined;
    return {
      marker: this.#marker,
      now: Date.now(),
      offset: Number.parseInt(this.#marker.slice(-4), 16) % weeksApart || 0,
      ids: (name) => {
        const [own, others] = [this.#made.get(name) ?? [], this.#known.ids(name)];
        const ids = isKept ? [...others, ...own] : [...own, ...others];
        return ids.map((id) => (about(name)?.id.format === "integer" ? Number(id) : id));
      },
    };
  }
}
