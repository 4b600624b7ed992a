/** Why a contract cannot be checked at all, in words for people. */
export class LintError extends Error {
  override name = "LintError";
}
