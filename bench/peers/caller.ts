/** Asks for one user, and answers with the first name, which is the id. */
export type Caller = (id: string) => Promise<string>;

/** Where a caller sends its requests, and with what. */
export interface CallerSettings {
  baseUrl: string;
  key: string;
  /** What sends requests, where it is not the library's own choice. */
  fetch?: () => Promise<Response>;
  /** Where processes keep their common rate: a path, or an address. */
  store?: string;
}

/** What the vendor answers. */
export interface UserBody {
  data: { firstName: string };
}
