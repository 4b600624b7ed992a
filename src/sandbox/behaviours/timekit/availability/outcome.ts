/** A value of a request that is not understood, with a sentence that says so. */
export class Misunderstood {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

/** Sentences by the field of the request that they are about, as the body of a 422 has them. */
export type FieldErrors = Record<string, string[]>;

/** Notes what is not understood while a request is read, so that all of it can be told at once. */
export class Complaints {
  readonly errors: FieldErrors = {};

  /** The value that was read; one that is not understood is noted, and the substitute stands in for it. */
  accept<Value>(field: string, value: Value | Misunderstood, substitute: Value): Value {
    if (!(value instanceof Misunderstood)) return value;
    (this.errors[field] ??= []).push(value.message);
    return substitute;
  }

  /** Whether anything was noted. */
  get any(): boolean {
    return Object.keys(this.errors).length > 0;
  }
}

/** What a calculation comes to, with the zone to print its times in, or what was wrong with the request. */
export type Result<Value> = { ok: true; value: Value; timezone: string } | { ok: false; errors: FieldErrors };
