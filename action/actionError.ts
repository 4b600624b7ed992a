/** Something that keeps the action from going on, in a sentence for people. */
export class ActionError extends Error {
  override name = "ActionError";
}
