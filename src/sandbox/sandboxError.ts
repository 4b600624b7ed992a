/** The sandbox cannot run; the message says why and what to do. */
export class SandboxError extends Error {
  override name = "SandboxError";
}
