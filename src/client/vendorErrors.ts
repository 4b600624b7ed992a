/** What the body of an error says, in the vendor's words. */
export interface VendorMessage {
  message?: string | undefined;
  /** The vendor's own kind of error, where it names one. */
  type?: string | undefined;
  /** Texts by field of the request, where the vendor sends them. */
  fields?: Record<string, string[]> | undefined;
}

/** How a vendor says what went wrong. */
export interface VendorErrors {
  /** What the body of an error says, in the vendor's words. */
  read(body: unknown): VendorMessage;
  /** Tells whether a body is an error although the status is a success. */
  isError(body: unknown): boolean;
}
