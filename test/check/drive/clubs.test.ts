import { expect, test } from "vitest";
import { explore } from "../../../src/check/drive/explore.ts";
import { createSender } from "../../../src/check/drive/sender.ts";
import { observerOf } from "../../../src/check/observation.ts";
import { clubApi } from "./clubApi.ts";

const clubs = Array.from({ length: 7 }, (_, index) => ({
  id: index + 1,
  name: `Club ${(index * 3) % 7}`,
  size: (index % 2) + 1,
  founded: `20${10 + index}-05-01T09:00:00Z`,
  founder: 31,
}));

/** Members of the second club alone; the first has none. */
const members = [31, 32].map((id) => ({ id, mentor: 6 }));

const visits = [{ id: 91, member: 32 }];

const page = (rows: unknown[], query: URLSearchParams) => {
  const [limit, number] = [Number(query.get("limit") ?? 5), Number(query.get("page") ?? 1)];
  const data = rows.slice((number - 1) * limit, number * limit);
  return { data, total: rows.length, pages: Math.ceil(rows.length / limit), current: number };
};

/** What the clubs' server answers; undefined where there is nothing. */
function answerTo({ pathname, searchParams: query }: URL): unknown {
  const path = pathname.replace("/v1", "");
  const one = (rows: { id: number }[]) => {
    const found = rows.find(({ id }) => id === Number(path.split("/").at(-1)));
    return found && { data: found };
  };
  if (path === "/clubs") return page(clubs, query);
  if (path === "/visits")
    return page(
      visits.filter(({ member }) => member === Number(query.get("member"))),
      query,
    );
  if (/^\/clubs\/\d+$/.test(path)) return one(clubs);
  if (/^\/clubs\/\d+\/members$/.test(path)) return page(path.startsWith("/clubs/2/") ? members : [], query);
  return path.startsWith("/clubs/2/members/") ? one(members) : undefined;
}

const withoutKey = (path: string): string => `${path} without a key`;

async function run(only?: RegExp) {
  const asked: string[] = [];
  const fetch = async ({ url, headers }: Request): Promise<Response> => {
    const address = new URL(url);
    const path = decodeURIComponent(address.pathname.replace("/v1", "") + address.search);
    asked.push(headers.has("x-key") ? path : withoutKey(path));
    if (headers.get("x-key") !== "right") return Response.json({}, { status: 401 });
    const answer = answerTo(address);
    return answer === undefined ? Response.json({}, { status: 404 }) : Response.json(answer);
  };
  const baseUrl = "http://clubs.invalid/v1";
  const explored = await explore({
    document: clubApi,
    baseUrl,
    sender: createSender({
      fetch,
      budget: 500,
      rate: clubApi["x-rate-policy"],
      isPaced: false,
      signal: new AbortController().signal,
    }),
    observer: observerOf(clubApi, baseUrl),
    key: { "x-key": "right" },
    wrongKey: { "x-key": "wrong" },
    only,
  });
  return { ...explored, asked };
}

test("a list in a record is read of the first that has one, and its records where they are", async () => {
  const { asked } = await run();
  expect(asked).toContain("/clubs/2/members");
  expect(asked).toContain("/clubs/2/members/31");
  expect(asked.filter((path) => /^\/clubs\/[13]\/members\/\d/.test(path))).toEqual([]);
});

test("a list that names a record is asked with others until it shows something", async () => {
  const { asked } = await run();
  expect(asked.filter((path) => /^\/visits\?member=\d+( |$)/.test(path))).toEqual([
    "/visits?member=31",
    "/visits?member=32",
    withoutKey("/visits?member=32"),
  ]);
});

test("what records refer to is read, though no list has shown it so far", async () => {
  const { asked } = await run();
  expect(asked).toContain("/clubs/6");
});

test("pages go over the whole of a list, and one answer has all of it", async () => {
  const { asked } = await run();
  const pages = [1, 2, 3].map((number) => `/clubs?limit=3&page=${number}`);
  expect(asked.filter((path) => /^\/clubs\?limit=\d+(&page=\d)?$/.test(path))).toEqual([
    ...pages,
    "/clubs?limit=50",
  ]);
});

test("a list is sorted both ways, and filtered by each choice, a middle value, and two at a time", async () => {
  const { asked } = await run();
  const sorted = asked.filter((path) => path.includes("sort="));
  expect(sorted.map((path) => path.replace("&limit=25", ""))).toEqual([
    "/clubs?sort=name&way=up",
    "/clubs?sort=name&way=down",
    "/clubs?sort=size&way=down",
    "/clubs?sort=founded&way=up",
  ]);
  const filtered = asked.filter((path) => /size|founded|name/.test(path) && !path.includes("sort="));
  expect(filtered.map((path) => path.replace("&limit=50", ""))).toEqual([
    "/clubs?size=1",
    "/clubs?size=2",
    "/clubs?size=3",
    "/clubs?founded=2013-05-01",
    "/clubs?name=Club+0",
    "/clubs?size=1&name=Club+0",
  ]);
});

test("what may change something, needs another key, or is of no known record is left out, with the reason", async () => {
  const { asked, leftOut } = await run();
  expect(asked.filter((path) => /renewal|audits/.test(path))).toEqual([]);
  expect(leftOut).toEqual([
    { operationId: "renewClub", reason: "it is a GET that changes something" },
    { operationId: "getGhost", reason: "no record is known whose id could be in its path" },
    { operationId: "listAudits", reason: "it needs another key (auditKey)" },
  ]);
});

test("a wrong key is tried once, each list once without one, and each read once with an id that no record has", async () => {
  const { observations } = await run();
  const refused = observations.filter(({ exchange }) => exchange.status === 401);
  expect(refused.map(({ address, exchange }) => [address, exchange.requestHeaders["x-key"]])).toEqual([
    ["/clubs", "wrong"],
    ["/visits", undefined],
    ["/clubs", undefined],
  ]);
  const missing = observations
    .filter(({ exchange }) => exchange.status === 404)
    .map(({ address }) => address);
  expect(missing).toEqual(["/clubs/2147483600", "/ghosts/2147483600"]);
});

test("no question is asked twice with the right key", async () => {
  const { observations } = await run();
  const asked = observations
    .filter(({ exchange }) => exchange.status !== 401)
    .map(({ exchange }) => exchange.url);
  expect(new Set(asked).size).toBe(asked.length);
});

test("of some operations alone, those are called and the lists that their values come from", async () => {
  const { asked, leftOut } = await run(/^getClub$/);
  expect(asked).toEqual(["/clubs", "/clubs/1", "/clubs/2147483600", "/clubs/2"]);
  expect(leftOut).toEqual([]);
});
