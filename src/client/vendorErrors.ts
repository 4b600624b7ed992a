/** How a vendor says what went wrong. */
export interface VendorErrors {
  /** What the body of an error says, in the vendor's words. */
  read(body: unknown): { message?: string | undefined; type?: string | undefined };
  /** Tells whether a body is an error although the status is a success. */
  isError(body: unknown): boolean;
}
