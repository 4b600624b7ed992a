import type { Seed } from "./seed.ts";

/** Adds records to a seed that are made together, when one of them is first read. */
export function lazily<Name extends string>(
  seed: Seed,
  names: readonly Name[],
  make: () => Record<Name, Seed[string]>,
): Seed {
  let made: Record<Name, Seed[string]> | undefined;
  const getterOf = (name: Name): PropertyDescriptor => ({
    enumerable: true,
    get: () => (made ??= make())[name],
  });
  const getters = names.map((name) => [name, getterOf(name)] as const);
  return Object.defineProperties(seed, Object.fromEntries(getters));
}
