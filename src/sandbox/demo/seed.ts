/** Records of an API by entity, each in the form in which the store keeps it. A getter makes them when they are read. */
export type Seed = Record<string, Record<string, unknown>[]>;

/** Makes the demo data of an API as of a moment; the same day gives the same data. */
export type SeedMaker = (now: Date) => Seed;
