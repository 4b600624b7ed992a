/** A tool has not done its work; the message says what to do. */
export class ToolError extends Error {
  override name = "ToolError";
}
