import { describe, expect, test } from "vitest";
import type { Exchange } from "../../../src/check/exchange.ts";
import type { Har, HarEntry, HarPair } from "../../../src/check/har/har.ts";
import { readHar } from "../../../src/check/har/read.ts";
import { scrubberOf } from "../../../src/check/har/scrub.ts";
import { harOf } from "../../../src/check/har/write.ts";
import { observerOf } from "../../../src/check/observation.ts";
import { behaviorRules } from "../../../src/check/rules/behavior.ts";
import { keyNeeded } from "../../../src/check/rules/keyNeeded.ts";
import { protocolRules } from "../../../src/check/rules/protocol.ts";
import { structureRules } from "../../../src/check/rules/structure.ts";
import { sessionOf } from "../../../src/check/session.ts";
import type { Slug } from "../../../src/sandbox/index.ts";
import { type Visit, rowsOf, visit } from "./behaviorSupport.ts";

const rules = [...structureRules, ...protocolRules, ...behaviorRules];

const wrongKeys = { "Client-Secret": "wrong", Authorization: `Basic ${btoa("wrong:wrong")}` };

interface Plan {
  slug: Slug;
  base: string;
  lists: string[];
  write: { method: string; path(id: string): string; body(id: string): object };
}

const plans: Plan[] = [
  {
    slug: "seventime",
    base: "seventime/api/2",
    lists: [
      "/users?limit=4",
      "/users?limit=4&sortBy=lastName&sortDirection=ascending",
      "/users?limit=4&page=2",
    ],
    write: {
      method: "PUT",
      path: () => "/users",
      body: (id) => ({ _id: id, firstName: "Noor", city: "Umeå", modifiedByUser: id }),
    },
  },
  {
    slug: "sevenshifts",
    base: "sevenshifts/v1",
    lists: [
      "/users?limit=4",
      "/users?limit=4&offset=4",
      "/users?limit=4&order_field=user.lastname&order_dir=asc",
    ],
    write: {
      method: "PUT",
      path: (id) => `/users/${id}`,
      body: () => ({ user: { firstname: "Noor", notes: "7" } }),
    },
  },
  {
    slug: "timekit",
    base: "timekit/v2",
    lists: ["/resources?limit=4", "/bookings?limit=4"],
    write: { method: "PUT", path: (id) => `/resources/${id}`, body: () => ({ first_name: "Noor" }) },
  },
];

/** Lists, reads, an update, and the lists again with no key and a wrong one. */
async function talkTo({ slug, lists, write }: Plan): Promise<Visit> {
  const guest = visit(slug);
  const [first = "", ...others] = lists;
  const [row] = rowsOf(await guest.call("GET", first));
  for (const path of others) await guest.call("GET", path);
  const id = String(row?.["_id"] ?? row?.["id"]);
  const item = `${first.split("?", 1)[0]}/${id}`;
  await guest.call("GET", item);
  await guest.call(write.method, write.path(id), write.body(id));
  await guest.call("GET", item);
  for (const headers of [{}, wrongKeys]) await guest.call("GET", first, undefined, headers);
  return guest;
}

type Tool = (entry: HarEntry) => HarEntry;

const isKey = ({ name }: HarPair): boolean => /^(authorization|client-secret|cookie)$/i.test(name);

const withHeaders = (entry: HarEntry, headers: HarPair[]): HarEntry => ({
  ...entry,
  request: { ...entry.request, headers },
});

/** A browser leaves keys out, adds the headers of HTTP/2 and writes bodies in base64. */
const browser: Tool = (entry) => {
  const { response } = entry;
  const text = Buffer.from(response.content.text).toString("base64");
  const content = { ...response.content, text, encoding: "base64" };
  const own = [
    { name: ":method", value: entry.request.method },
    { name: "User-Agent", value: "Mozilla/5.0" },
  ];
  const headers = entry.request.headers.filter((header) => !isKey(header));
  return { ...withHeaders(entry, [...own, ...headers]), response: { ...response, content } };
};

/** A proxy writes names as they came, blots keys out and says that it is one. */
const proxy =
  (blot: string): Tool =>
  (entry) => {
    const capital = entry.request.headers.map((header) => ({
      name: header.name.replaceAll(/\b[a-z]/g, (letter) => letter.toUpperCase()),
      value: isKey(header) ? blot : header.value,
    }));
    const { response } = entry;
    const headers = [...response.headers, { name: "Via", value: "1.1 proxy" }];
    return { ...withHeaders(entry, capital), response: { ...response, headers } };
  };

const asItWas: Tool = (entry) => entry;

/** The exchanges as they are read from the recording of a tool. */
function recorded(har: Har, tool: Tool): Exchange[] {
  const log = { ...har.log, entries: har.log.entries.map(tool) };
  return readHar(JSON.stringify({ log }), "recording.har").exchanges;
}

describe.each(plans)("$slug", (plan) => {
  const { slug, base } = plan;
  const url = `http://sandbox.localhost/${base}`;

  test("what was recorded gives no finding, whatever a tool has put away", async () => {
    const { session } = await talkTo(plan);
    const { document, observations } = session;
    const exchanges = observations.map(({ exchange }) => exchange);
    expect(exchanges.filter(({ status }) => status >= 400)).toHaveLength(2);
    const plain = harOf(exchanges, (exchange) => exchange, "1");
    const ours = harOf(exchanges, scrubberOf(document, url), "1");
    const recordings: Record<string, Exchange[]> = {
      ours: recorded(ours, asItWas),
      browser: recorded(plain, browser),
      "proxy with words": recorded(plain, proxy("[Authorization redacted]")),
      "proxy with signs": recorded(plain, proxy("***")),
      "browser and tool": [...recorded(plain, browser), ...recorded(plain, asItWas)],
    };
    const { observe } = observerOf(document, url);
    for (const [name, all] of Object.entries(recordings)) {
      const seen = sessionOf(document, all.map(observe));
      const found = rules.flatMap((rule) => [...rule.check(seen)].map((fault) => [rule.id, fault.message]));
      expect([slug, name, found]).toEqual([slug, name, []]);
    }
  });

  test("a key that is not needed is found in a recording that shows keys", async () => {
    const { session } = await talkTo(plan);
    const [served] = session.observations;
    const bare = served === undefined ? [] : [{ ...served.exchange, requestHeaders: {} }];
    const all = [...session.observations.map(({ exchange }) => exchange), ...bare];
    const { observe } = observerOf(session.document, url);
    const plain = recorded(
      harOf(all, (exchange) => exchange, "1"),
      asItWas,
    );
    expect([...keyNeeded.check(sessionOf(session.document, plain.map(observe)))]).toHaveLength(1);
  });
});
