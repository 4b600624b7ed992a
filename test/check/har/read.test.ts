import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readHar } from "../../../src/check/har/read.ts";
import { har, plainEntry, readOne } from "./support.ts";

const none = { unanswered: 0, compressed: 0, unrecorded: 0 };

const contentOf = (content: object) => ({ content: { mimeType: "application/json", ...content } });

describe("an entry", () => {
  test("is an exchange, with the names of headers in lower case", () => {
    expect(readOne({})).toEqual({
      exchanges: [
        {
          method: "GET",
          url: "https://api.example.com/v2/users?limit=1",
          requestHeaders: { accept: "application/json" },
          requestBody: undefined,
          status: 200,
          responseHeaders: { "content-type": "application/json" },
          responseBody: "{}",
          at: Date.parse("2026-03-02T09:00:00Z"),
          milliseconds: 12.5,
        },
      ],
      omitted: none,
    });
  });

  test("may stand in HAR 1.1, behind a byte order mark, with fields of the tool", () => {
    const entry = { ...plainEntry, _priority: "High", _webSocketMessages: [], pageref: "page_1" };
    const { exchanges } = readHar(`\u{feff}${har([entry], "1.1")}\n`, "recording.har");
    expect(exchanges).toHaveLength(1);
  });

  test("comes in the order in which it was sent", () => {
    const later = { ...plainEntry, startedDateTime: "2026-03-02T09:00:01Z" };
    const { exchanges } = readHar(har([later, plainEntry]), "recording.har");
    expect(exchanges.map(({ at }) => at)).toEqual([1_772_442_000_000, 1_772_442_001_000]);
  });

  test("without an offset in its time was sent in UTC", () => {
    const at = (startedDateTime: unknown) => readOne({}, {}, { startedDateTime }).exchanges[0]?.at;
    expect(at("2026-03-02T10:00:00.123456+01:00")).toBe(1_772_442_000_123);
    expect(at("2026-03-02T10:00:00+0100")).toBe(1_772_442_000_000);
    expect(at("2026-03-02T09:00:00")).toBe(1_772_442_000_000);
    expect(at(undefined)).toBe(0);
  });

  test("without a time was sent when the one before it was", () => {
    const { startedDateTime: _time, ...timeless } = plainEntry;
    const { exchanges } = readHar(har([plainEntry, timeless]), "recording.har");
    expect(exchanges[1]?.at).toBe(exchanges[0]?.at);
  });

  test("that is said to have taken -1 took no time", () => {
    expect(readOne({}, {}, { time: -1 }).exchanges[0]?.milliseconds).toBe(0);
  });

  test("may have its query beside its address", () => {
    const { exchanges } = readOne({ url: "https://api.example.com/v2/users" });
    expect(exchanges[0]?.url).toBe("https://api.example.com/v2/users?limit=1");
  });
});

describe("headers", () => {
  test("of HTTP/2 that begin with a colon are left out, those sent twice are joined", () => {
    const headers = [
      { name: ":authority", value: "api.example.com" },
      { name: "ACCEPT", value: "application/json" },
      { name: "Accept", value: "text/plain" },
      { name: "accept", value: "text/plain" },
      { name: "Cookie", value: "a=1" },
      { name: "cookie", value: "b=2" },
      { name: "broken" },
    ];
    expect(readOne({ headers }).exchanges[0]?.requestHeaders).toEqual({
      accept: "application/json, text/plain",
      cookie: "a=1; b=2",
    });
  });

  test("may be missing", () => {
    expect(readOne({ headers: undefined }).exchanges[0]?.requestHeaders).toEqual({});
  });
});

describe("the body of an answer", () => {
  const bodyOf = (response: object) => readOne({}, response).exchanges[0]?.responseBody;

  test("in base64 is decoded, as UTF-8", () => {
    const text = Buffer.from('{"name":"Åsa"}').toString("base64");
    expect(bodyOf(contentOf({ text, encoding: "base64" }))).toBe('{"name":"Åsa"}');
  });

  test("is empty where there is neither a text nor a size", () => {
    expect(bodyOf({ ...contentOf({}), bodySize: -1 })).toBe("");
    expect(bodyOf({ ...contentOf({ size: -1 }), bodySize: -1 })).toBe("");
    expect(bodyOf({ ...contentOf({ size: 0 }), bodySize: 0 })).toBe("");
  });

  test("is empty for 204 and 304, whatever its size is said to be", () => {
    expect(bodyOf({ ...contentOf({ size: 10 }), status: 204 })).toBe("");
    expect(bodyOf({ ...contentOf({ size: 10 }), status: 304 })).toBe("");
  });

  test("that was not recorded leaves the entry out, and counts it", () => {
    const omitted = { ...none, unrecorded: 1 };
    expect(readOne({}, { ...contentOf({ size: 10 }), bodySize: -1 })).toEqual({ exchanges: [], omitted });
    const headers = [{ name: "Content-Length", value: "10" }];
    expect(readOne({}, { ...contentOf({}), bodySize: -1, headers })).toEqual({ exchanges: [], omitted });
  });

  test("that is still compressed leaves the entry out, and counts it", () => {
    const bytes = gzipSync('{"name":"Anna"}');
    const headers = [{ name: "content-encoding", value: "br" }];
    const omitted = { ...none, compressed: 1 };
    const base64 = { text: bytes.toString("base64"), encoding: "base64" };
    expect(readOne({}, contentOf(base64))).toEqual({ exchanges: [], omitted });
    const garbled = { text: bytes.subarray(2).toString("utf8") };
    expect(readOne({}, { ...contentOf(garbled), headers })).toEqual({ exchanges: [], omitted });
  });

  test("that was compressed on its way and is written as text is read", () => {
    const headers = [{ name: "content-encoding", value: "gzip" }];
    expect(bodyOf({ ...contentOf({ text: '{\r\n\t"a": 1\n}' }), headers })).toBe('{\r\n\t"a": 1\n}');
  });
});

describe("the body of a request", () => {
  const read = (request: object) => readOne({ method: "POST", ...request });

  test("is its text, or the fields of its form", () => {
    const sent = (postData: object) => read({ postData }).exchanges[0]?.requestBody;
    expect(sent({ mimeType: "application/json", text: '{"a":1}', params: [] })).toBe('{"a":1}');
    expect(sent({ mimeType: "application/json", text: "eyJhIjoxfQ==", encoding: "base64" })).toBe('{"a":1}');
    const params = [
      { name: "a", value: "1 2" },
      { name: "b", value: "&" },
    ];
    expect(sent({ mimeType: "application/x-www-form-urlencoded", params })).toBe("a=1+2&b=%26");
    expect(sent({ mimeType: "application/json", text: "", params: [] })).toBeUndefined();
  });

  test("that was not recorded leaves the entry out, and counts it", () => {
    expect(read({ bodySize: 20 })).toEqual({ exchanges: [], omitted: { ...none, unrecorded: 1 } });
    expect(read({ bodySize: -1 }).exchanges).toHaveLength(1);
  });
});

test.each([{ status: 0 }, { status: -1 }, { status: null }, { status: undefined }])(
  "an entry with the status $status was not answered, and is counted",
  (response) => {
    expect(readOne({}, response)).toEqual({ exchanges: [], omitted: { ...none, unanswered: 1 } });
  },
);

describe("the error is one sentence for people", () => {
  const errorOf = (text: string): unknown => {
    try {
      return readHar(text, "recording.har");
    } catch (error) {
      return error;
    }
  };

  test.each([
    ["is cut off", har([plainEntry]).slice(0, 300), "recording.har is cut off before its end."],
    ["is cut off in a text", har([plainEntry]).slice(0, 75), "recording.har is cut off before its end."],
    ["is empty", "\u{feff} \n", "recording.har is empty."],
    ["is a page", "<html>Anna</html>", "recording.har is not JSON."],
    ["is not JSON further down", '{\n  "log": Anna\n}', "recording.har is not JSON."],
    ["is other JSON", '{"entries":[]}', "recording.har is not a HAR recording: it has no log.entries."],
    ["is a list", "[]", "recording.har is not a HAR recording: it has no log.entries."],
    [
      "has an entry without a request",
      har([plainEntry, {}]),
      "recording.har: log.entries[1] has no request with a method and a URL.",
    ],
  ])("when the file %s", (_, text, message) => {
    const error = errorOf(text);
    expect(error).toMatchObject({ name: "HarError" });
    expect(String(error)).toContain(`HarError: ${message} Save the recording`);
    expect(String(error)).not.toContain("Anna");
  });
});
