import type { Slug } from "../contracts.ts";
import type { Seed, SeedMaker } from "../demo/seed.ts";
import type { Fields } from "../../openapi/fields.ts";
import type { Store } from "../store/store.ts";

/** Puts the demo data of an API into the store, each kind of record when somebody first looks for one. */
export interface DemoLoader {
  /** Says that the demo data as of a moment is wanted, in an empty store. */
  want(moment: Date): void;
  /** Says that no demo data is wanted. */
  refuse(): void;
  /** Puts the records of an entity in, where they are wanted and have not been put in. */
  ensure(entity: string): void;
}

/** What a loader works with. */
export interface DemoLoaderParts {
  slug: Slug;
  store: Store;
  make: SeedMaker;
  insert(entity: string, records: Fields[]): void;
}

/**
 * Makes the loader of an API. What is still to come is noted in the store, by the moment that the data is of, so that
 * a file goes on where it was.
 */
export function createDemoLoader({ slug, store, make, insert }: DemoLoaderParts): DemoLoader {
  const moment = `demo ${slug}`;
  const present = (entity: string): string => `demo ${slug} ${entity}`;
  const settled = new Set<string>();
  let made: { moment: string; seed: Seed } | undefined;
  store.onUndone(() => settled.clear());

  function seedOf(text: string): Seed {
    if (made?.moment !== text) made = { moment: text, seed: make(new Date(text)) };
    return made.seed;
  }

  function put(entity: string, text: string): void {
    insert(entity, seedOf(text)[entity] ?? []);
    store.setNote(present(entity), "present");
  }

  function begin(text: string): void {
    settled.clear();
    store.removeNotes(`demo ${slug} `);
    store.setNote(moment, text);
  }

  return {
    want: (date) => begin(date.toISOString()),
    refuse: () => begin(""),
    ensure(entity) {
      if (settled.has(entity)) return;
      settled.add(entity);
      const text = store.note(moment) ?? "";
      if (text === "" || store.note(present(entity)) !== undefined) return;
      store.transaction(() => put(entity, text));
    },
  };
}
