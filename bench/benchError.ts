/** Something could not be measured; the message says what and why. */
export class BenchError extends Error {
  override name = "BenchError";
}
