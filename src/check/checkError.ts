/** The check could not be made; the message says why and what to do. */
export class CheckError extends Error {
  override name = "CheckError";
}
