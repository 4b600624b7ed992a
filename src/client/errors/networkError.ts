import { type LostCall, LostError } from "./lostError.ts";

/** No whole answer came: the connection failed before or within it. */
export class NetworkError extends LostError {
  override name = "NetworkError";
  /** The runtime's code for what went wrong, as in `ECONNRESET`, where it has one. */
  readonly code: string | undefined;

  constructor(call: LostCall, code: string | undefined) {
    super(call, `: the connection failed${code ? ` (${code})` : ""}`);
    this.code = code;
  }
}
