import type { Seed } from "./seed.ts";

/** Adds records to a seed that are made together, when one of them is first read. */
export function lazily<Name extends string>(
  seed: Seed,
  names: readonly Name[],
  make: () => Record<Name, Seed[string]>,
): Seed {
  let made: Record<Name, Seed[string]> | undefined;
  const getters = names.map((name) => [
    name,
    { enumerable: true, get: () => (made ??= make())[name] } satisfies PropertyDescriptor,
  ]);
  return Object.defineProperties(seed, Object.fromEntries(getters));
}
