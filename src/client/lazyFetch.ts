const names = "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE request use eject".split(" ");

/**
 * Stands in for an openapi-fetch client that is loaded when it is first called. Every method waits for it, so that
 * calls and middleware keep their order.
 */
export function lazyFetch(load: () => Promise<object>): object {
  let loading: Promise<object> | undefined;
  const method =
    (name: string) =>
    async (...parameters: unknown[]): Promise<unknown> => {
      const client = await (loading ??= load());
      const real: unknown = Reflect.get(client, name);
      return typeof real === "function" ? Reflect.apply(real, client, parameters) : undefined;
    };
  return Object.fromEntries(names.map((name) => [name, method(name)]));
}
