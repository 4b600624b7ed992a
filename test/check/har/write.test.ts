import { expect, test } from "vitest";
import { readHar } from "../../../src/check/har/read.ts";
import { harOf } from "../../../src/check/har/write.ts";
import { plainEntry, readOne } from "./support.ts";

const exchanges = [
  ...readOne({}).exchanges,
  ...readOne(
    {
      method: "POST",
      url: "https://api.example.com/v2/users?a=1&a=2",
      headers: [{ name: "Content-Type", value: "application/json" }],
      postData: { mimeType: "application/json", text: '{"name":"Åsa"}' },
    },
    { status: 302, headers: [{ name: "Location", value: "/v2/users/1" }], content: { text: "" } },
    { startedDateTime: "2026-03-02T09:00:01Z" },
  ).exchanges,
];

const asIs = harOf(exchanges, (exchange) => exchange, "1.2.3");

test("a recording is HAR 1.2 with every field that the format requires", () => {
  expect(asIs.log).toMatchObject({ version: "1.2", creator: { name: "timepact", version: "1.2.3" } });
  expect(asIs.log.entries[1]).toEqual({
    ...plainEntry,
    startedDateTime: "2026-03-02T09:00:01.000Z",
    request: {
      ...plainEntry.request,
      method: "POST",
      url: "https://api.example.com/v2/users?a=1&a=2",
      headers: [{ name: "content-type", value: "application/json" }],
      queryString: [
        { name: "a", value: "1" },
        { name: "a", value: "2" },
      ],
      postData: { mimeType: "application/json", text: '{"name":"Åsa"}' },
      bodySize: 15,
    },
    response: {
      ...plainEntry.response,
      status: 302,
      statusText: "Found",
      headers: [{ name: "location", value: "/v2/users/1" }],
      content: { size: 0, mimeType: "", text: "" },
      redirectURL: "/v2/users/1",
      bodySize: -1,
    },
  });
  expect(asIs.log.entries[0]?.request).not.toHaveProperty("postData");
});

test("a recording that is read again holds the same exchanges", () => {
  const read = readHar(JSON.stringify(asIs), "recording.har");
  expect(read).toEqual({ exchanges, omitted: { unanswered: 0, compressed: 0, unrecorded: 0 } });
});

test("every exchange is written as the scrubber leaves it", () => {
  const written = harOf(exchanges, (exchange) => ({ ...exchange, responseBody: "hidden" }), "1.2.3");
  expect(written.log.entries.map(({ response }) => response.content.text)).toEqual(["hidden", "hidden"]);
});
