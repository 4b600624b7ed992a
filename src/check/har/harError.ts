/** A recording that cannot be read, said in one sentence for people. */
export class HarError extends Error {
  override name = "HarError";
}
