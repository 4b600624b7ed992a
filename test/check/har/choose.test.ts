import { expect, test } from "vitest";
import { exchangesWith } from "../../../src/check/har/choose.ts";
import { HarError } from "../../../src/check/har/harError.ts";
import { readOne } from "./support.ts";

const exchangesTo = (urls: string[]) => urls.flatMap((url) => readOne({ url, queryString: [] }).exchanges);

const chosen = (urls: string[], baseUrl: string) =>
  exchangesWith(exchangesTo(urls), baseUrl, "recording.har").map(({ url }) => url);

test("the exchanges of an API are those under its address", () => {
  const inside = ["https://API.example.com:443/v2/users?limit=1", "https://api.example.com/v2"];
  const outside = [
    "https://api.example.com/v20/users",
    "https://api.example.com/",
    "https://other.example.com/v2/users",
    "http://api.example.com/v2/users",
    "data:text/plain,hello",
    "not an address",
  ];
  expect(chosen([...inside, ...outside], "https://api.example.com/v2/")).toEqual(inside);
  expect(chosen([...inside, ...outside], "https://api.example.com/v2")).toEqual(inside);
});

test("none of them is an error that names the servers of the recording, and nothing else of it", () => {
  const urls = ["https://a.example/users/anna", "data:,anna", "https://b.example", "https://c.example/"];
  expect(() => chosen(urls, "https://api.example.com/v2")).toThrow(HarError);
  expect(() => chosen(urls, "https://api.example.com/v2")).toThrow(
    "recording.har has no exchange with https://api.example.com/v2, only with https://a.example, https://b.example, https://c.example. Pass the address that was recorded.",
  );
  const more = [...urls, "https://d.example/"];
  expect(() => chosen(more, "https://api.example.com")).toThrow("https://c.example and others.");
  expect(() => chosen([], "https://api.example.com")).toThrow("only with no server.");
});
