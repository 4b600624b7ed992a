/** Base of every error that timepact throws. */
export class TimepactError extends Error {
  override name = "TimepactError";

  /** What `JSON.stringify` shows: name, message and the public facts; never a body, a header or a key. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}
