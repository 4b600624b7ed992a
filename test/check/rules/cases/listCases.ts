import { masked } from "../../../../src/check/rules/seen/masked.ts";
import { type Cases, silentOf } from "./cases.ts";
import { type Talk, elsewhere, page, scrubbed, session, slice } from "./talk.ts";

const time = (...talks: Talk[]) => session("seventime", ...talks);
const shifts = (...talks: Talk[]) => session("sevenshifts", ...talks);

const ids = (...all: number[]) => all.map((id) => ({ _id: String(id) }));

const all = "/purchaseOrders?limit=9";
const [one, two] = ids(1, 2).map((order) => ({ ...order, distributor: "a", purchaseOrderName: "Nails" }));
const orders = [one ?? {}, two ?? {}];
const ofOne = page(`${all}&distributor=a`, orders.slice(0, 1));

const byName = (names: unknown[], direction = "&sortDirection=ascending"): Talk =>
  page(
    `/customers?limit=5&sortBy=name${direction}`,
    names.map((name, index) => ({ _id: String(index), name })),
  );
const unsorted = byName(["Berg", "Alm", "Ceder"]);
const byColour = page("/customers?sortBy=colour&sortDirection=ascending", [
  { colour: "red" },
  { colour: "blue" },
]);

const numbered = (number: number, rows: object[], meta: object = {}, more = ""): Talk =>
  page(
    `/users?limit=2&page=${number}${more}`,
    rows.map((row) => ({ ...row })),
    {
      totalResources: 4,
      totalPages: 2,
      currentPage: number,
      ...meta,
    },
  );
const from = (offset: number, ...rows: number[]): Talk =>
  slice(
    `/users?limit=2&offset=${offset}`,
    "user",
    rows.map((id) => ({ id })),
    4,
  );

const named = page("/customers?name=Zz", [{ _id: "1", name: "Bageri" }]);
const logged = (query: string, log: object): Talk =>
  page(`/timeLogs?limit=5${query}`, [{ _id: "1", ...log }]);
const since = "&timestamp=2026-02-24%2000:00:00";

const filters: Cases = {
  "filter-honoured": {
    ...silentOf(time(logged("&user=a", { user: "b" })), {
      "the field is hidden, or left out of the record": time(
        page("/users?department=a", [{ _id: "1", department: "b" }]),
        logged("&user=a", {}),
      ),
      "the filter is sent without a value": time(logged("&user=", { user: "b" })),
    }),
    ...silentOf(time(logged(since, { timestamp: "2026-02-20T22:30:00.000Z" })), {
      "a time without a zone is less than a day off": time(
        logged(since, { timestamp: "2026-02-23T22:30:00.000Z" }),
      ),
    }),
    ...silentOf(time(named), { [masked]: time(...scrubbed(named)) }),
  },
  "filter-complete": {
    ...silentOf(
      time(logged("", { timestamp: "2026-02-25T22:30:00.000Z" }), page(`/timeLogs?limit=5${since}`, [])),
      {
        "a time is no further inside the filter than zones and readings of its bounds may bring it": time(
          logged("", { timestamp: "2026-02-24T22:30:00.000Z" }),
          page(`/timeLogs?limit=5${since}`, []),
        ),
      },
    ),
    ...silentOf(time(page(all, orders), ofOne), {
      "one of the two lists was not seen whole": time(page(all, orders, { totalResources: 9 }), ofOne),
      "a write came between the two": time(page(all, orders), elsewhere, ofOne),
      "the filter is one of texts that match": time(
        page(all, orders),
        page(`${all}&purchaseOrderName=Nails`, []),
      ),
      "the field is hidden, or left out of the records": time(
        page(all, ids(1, 2)),
        ofOne,
        page("/users", [{ _id: "1", department: "a" }]),
        page("/users?department=a", []),
      ),
    }),
  },
  "sort-honoured": silentOf(time(unsorted), {
    "one sensible way to compare has them in order": time(
      byName(["Alm", "Zeta", "berg"]),
      byName(["Zeta", "Åkeri", "Älv"]),
      byName(["Lag 2", "Lag 10"]),
    ),
    "values are the same, null or left out": time(byName(["Alm", null, "Alm", "", undefined, "Berg"])),
    "the direction is not said and they are in order the other way round": time(
      byName(["Ceder", "Berg", "Alm"], ""),
    ),
    "the records have no such field": time(byColour),
    [masked]: time(...scrubbed(unsorted)),
  }),
};

const pages: Cases = {
  "limit-honoured": silentOf(time(page("/users?limit=1", ids(1, 2))), {
    "the address asks for no number, or for none": time(
      page("/users", ids(1, 2)),
      page("/users?limit=0", ids(1, 2)),
    ),
    "the page has fewer records": time(page("/users?limit=5", ids(1, 2))),
  }),
  "page-echo": silentOf(time(numbered(2, ids(1), { currentPage: 1 })), {
    "the page is past the last one": time(numbered(9, [], { currentPage: 1 })),
    "the list does not say which page it is": time(numbered(2, ids(1), { currentPage: undefined })),
  }),
  "pages-overlap": {
    ...silentOf(time(numbered(1, ids(1, 2)), numbered(2, ids(2, 3))), {
      "a write came between the pages": time(numbered(1, ids(1, 2)), elsewhere, numbered(2, ids(2, 3))),
      "filters, sort, limit or key differ": time(
        numbered(1, ids(1, 2)),
        numbered(2, ids(2, 3), {}, "&isActive=true"),
        numbered(2, ids(2, 3), {}, "&sortBy=name"),
        page("/users?limit=3&page=2", ids(2, 3)),
        { ...numbered(2, ids(2, 3)), requestHeaders: { "client-secret": "another" } },
      ),
    }),
    ...silentOf(shifts(from(0, 1, 2), from(2, 2, 3)), {
      "the offsets asked for overlap": shifts(from(0, 1, 2), from(1, 2, 3)),
    }),
  },
  "pages-lose": {
    ...silentOf(time(numbered(1, ids(1, 2)), numbered(2, ids(3))), {
      "a page was not asked for": time(
        numbered(1, ids(1, 2), { totalPages: 3 }),
        numbered(3, ids(3), { totalPages: 3 }),
      ),
      "a write came between the pages": time(numbered(1, ids(1, 2)), elsewhere, numbered(2, ids(3))),
      "the total changes": time(numbered(1, ids(1, 2)), numbered(2, ids(3), { totalResources: 5 })),
      "the records show no id": time(numbered(1, ids(1, 2)), numbered(2, [{ name: "Bo" }])),
    }),
    ...silentOf(time(numbered(1, ids(1))), {
      "the server has pages of another size than was asked for": time(numbered(1, ids(1), { totalPages: 4 })),
    }),
    ...silentOf(shifts(from(0, 1, 2), from(2, 3)), {
      "offsets go on by another number than the limit": shifts(from(0, 1, 2), from(3, 3)),
    }),
  },
  "total-agrees": silentOf(time(numbered(1, ids(1, 2)), numbered(2, ids(3, 4), { totalResources: 5 })), {
    "a write came between the pages": time(
      numbered(1, ids(1, 2)),
      elsewhere,
      numbered(2, ids(3, 4), { totalResources: 5 }),
    ),
    "the list shows no total": time(
      numbered(1, ids(1, 2)),
      numbered(2, ids(3, 4), { totalResources: undefined }),
    ),
    "the filters differ": time(
      numbered(1, ids(1, 2)),
      numbered(2, ids(3, 4), { totalResources: 5 }, "&isActive=true"),
    ),
  }),
  "ids-unique": silentOf(time(page("/users", ids(1, 1))), {
    "the records show no id": time(page("/users", [{ name: "Bo" }, { name: "Bo" }])),
    "the records are on two pages": time(numbered(1, ids(1, 2)), numbered(2, ids(2, 3))),
  }),
};

/** Cases of the rules about lists. */
export const listCases: Cases = { ...filters, ...pages };
