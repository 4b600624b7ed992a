/**
 * What kind of surprise a drift is: another type, a required field that is absent, a field that the contract
 * does not know, a value that a code table does not know, null where none was promised, or the right type in
 * another form.
 */
export type DriftKind = "type" | "missing" | "unknown" | "enum" | "null" | "form";

/** A place where an answer is not what the contract says. It never holds a value of the answer. */
export interface Drift {
  /** The contract's operationId. */
  operation: string;
  /** JSON pointer into the body: `/data/*\/user`; `*` stands for any item, and for any key that may be a value. */
  path: string;
  kind: DriftKind;
  /** What the contract says: types, the name of a form or of a code table, `nothing`. */
  expected: string;
  /** The type that was there, `a new value`, or `nothing`. */
  seen: string;
}

/** Takes drifts, each once. */
export type DriftReport = (drift: Drift) => void;

/** Options of a drift watcher. */
export interface DriftOptions {
  /**
   * How many items of an array are looked at.
   * @default 25
   */
  items?: number;
}
