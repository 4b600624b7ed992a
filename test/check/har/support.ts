import { readHar } from "../../../src/check/har/read.ts";
import type { Recording } from "../../../src/check/har/read.ts";

/** An entry as most tools write it. */
export const plainEntry = {
  startedDateTime: "2026-03-02T09:00:00.000Z",
  time: 12.5,
  request: {
    method: "GET",
    url: "https://api.example.com/v2/users?limit=1",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: [{ name: "Accept", value: "application/json" }],
    queryString: [{ name: "limit", value: "1" }],
    headersSize: -1,
    bodySize: 0,
  },
  response: {
    status: 200,
    statusText: "OK",
    httpVersion: "HTTP/1.1",
    cookies: [],
    headers: [{ name: "Content-Type", value: "application/json" }],
    content: { size: 2, mimeType: "application/json", text: "{}" },
    redirectURL: "",
    headersSize: -1,
    bodySize: 2,
  },
  cache: {},
  timings: { send: 0, wait: 12.5, receive: 0 },
};

/** A recording with some entries. */
export const har = (entries: unknown[], version = "1.2"): string =>
  JSON.stringify({ log: { version, creator: { name: "some tool", version: "1" }, entries } });

/** Reads a recording of one entry, whose request and answer differ from the plain ones. */
export const readOne = (request: object, response: object = {}, entry: object = {}): Recording =>
  readHar(
    har([
      {
        ...plainEntry,
        ...entry,
        request: { ...plainEntry.request, ...request },
        response: { ...plainEntry.response, ...response },
      },
    ]),
    "recording.har",
  );
