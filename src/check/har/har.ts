/** A name with its value: a header, or a parameter of the query. */
export interface HarPair {
  name: string;
  value: string;
}

/** A request of a recording. */
export interface HarRequest {
  method: string;
  url: string;
  httpVersion: string;
  cookies: never[];
  headers: HarPair[];
  queryString: HarPair[];
  postData?: { mimeType: string; text: string };
  headersSize: number;
  bodySize: number;
}

/** An answer of a recording. */
export interface HarResponse {
  status: number;
  statusText: string;
  httpVersion: string;
  cookies: never[];
  headers: HarPair[];
  content: { size: number; mimeType: string; text: string };
  redirectURL: string;
  headersSize: number;
  bodySize: number;
}

/** One exchange of a recording. */
export interface HarEntry {
  startedDateTime: string;
  time: number;
  request: HarRequest;
  response: HarResponse;
  cache: Record<string, never>;
  timings: { send: number; wait: number; receive: number };
}

/** A recording in the format HAR 1.2. */
export interface Har {
  log: { version: "1.2"; creator: { name: string; version: string }; entries: HarEntry[] };
}
