/** A reason why the site cannot be made, in words for people. */
export class DocsError extends Error {
  override name = "DocsError";
}
