/** A variable of the environment; undefined where there is none, as in a browser, or none may be read, as in Deno. */
export function environment(name: string): string | undefined {
  try {
    return process.env[name];
  } catch {
    return undefined;
  }
}
