/** A request and the answer to it, as they went over the wire. */
export interface Exchange {
  method: string;
  url: string;
  /** Header names in lower case. */
  requestHeaders: Record<string, string>;
  /** Undefined where none was sent. */
  requestBody: string | undefined;
  status: number;
  /** Header names in lower case. */
  responseHeaders: Record<string, string>;
  /** Empty where there was none. */
  responseBody: string;
  /** When the request was sent, in milliseconds since 1970. */
  at: number;
  /** How long the answer took, in milliseconds; never more than it did. */
  milliseconds: number;
}
