import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { ApiError, type SevenShifts, createSevenShifts } from "../../src/apis/sevenshifts.ts";
import { failure, json, recordingFetch, secret } from "./answers.ts";

/** A 7shifts client whose requests a function answers, and the requests it sent. */
function clientAnswering(answer: (request: Request) => Response): {
  sevenshifts: SevenShifts;
  requests: Request[];
} {
  const { fetch, requests } = recordingFetch(answer);
  return {
    sevenshifts: createSevenShifts({ apiKey: secret, fetch, rateLimit: false, retry: false }),
    requests,
  };
}

const envelope = (rest: object): Response => json({ status: "success", ...rest });

describe("what a call sends", () => {
  test("the key as the user name of HTTP Basic, without a password", async () => {
    const { sevenshifts, requests } = clientAnswering(() => envelope({ data: [], total: 0 }));
    await sevenshifts.roles.list();
    const basic = requests[0]?.headers.get("Authorization")?.replace("Basic ", "") ?? "";
    expect(atob(basic)).toBe(`${secret}:`);
    expect(requests[0]?.url).toBe("https://api.7shifts.com/v1/roles");
  });

  test("filters with an operator in brackets, flags as numbers", async () => {
    const { sevenshifts, requests } = clientAnswering(() => envelope({ data: [], total: 0 }));
    await sevenshifts.shifts.list({ start: { gte: "2014-03-01", lte: "2014-03-31 23:59:59" }, deleted: 0 });
    await sevenshifts.events.list({ date: "2014-03-30" });
    const queries = requests.map(({ url }) => decodeURIComponent(new URL(url).search));
    expect(queries).toEqual([
      "?start[gte]=2014-03-01&start[lte]=2014-03-31 23:59:59&deleted=0",
      "?date=2014-03-30",
    ]);
  });

  test("ids that are numbers, and bodies with what stands beside the wrapper", async () => {
    const { sevenshifts, requests } = clientAnswering(() =>
      envelope({ data: { user: { id: 7 } }, message: "" }),
    );
    const body = { user: { firstname: "Joan" }, location: [{ id: 1 }] };
    expect(await sevenshifts.users.update(7, body)).toEqual({ id: 7 });
    expect(requests[0]?.url).toBe("https://api.7shifts.com/v1/users/7");
    expect(await requests[0]?.json()).toEqual(body);
  });
});

describe("what a call answers", () => {
  const shift = { id: 504756, start: "2014-03-30 07:15:00" };

  test("the item out of envelope and wrapper, and raw the envelope", async () => {
    const body = { status: "success", data: { shift }, message: "" };
    const { sevenshifts } = clientAnswering(() => json(body));
    expect(await sevenshifts.shifts.get(504756)).toEqual(shift);
    expect((await sevenshifts.shifts.get.raw(504756)).data).toEqual(body);
  });

  test("nothing for a delete", async () => {
    const { sevenshifts } = clientAnswering(() => envelope({ data: [], message: "Shift deleted." }));
    expect(await sevenshifts.shifts.delete(1)).toBeUndefined();
    expect((await sevenshifts.shifts.delete.raw(1)).data.message).toBe("Shift deleted.");
  });

  test("an error that calls itself so under a 200 is an ApiError", async () => {
    const body = { status: "error", message: "Not yours.", type: "access_denied" };
    const { sevenshifts } = clientAnswering(() => json(body));
    for (const call of [sevenshifts.shifts.list(), sevenshifts.shifts.get(1), sevenshifts.shifts.delete(1)]) {
      const error = await failure(call);
      if (!(error instanceof ApiError)) throw error;
      expect(error).toMatchObject({ status: 200, type: "access_denied", vendorMessage: "Not yours.", body });
    }
  });

  test.each(["type", "error"])("the kind of error from the field %s", async (field) => {
    const { sevenshifts } = clientAnswering(() =>
      json({ status: "error", message: "No.", [field]: "unauthorized" }, { status: 401 }),
    );
    expect(await failure(sevenshifts.users.list())).toMatchObject({ status: 401, type: "unauthorized" });
  });

  test.each([
    ["a list without data", { total: 0 }, "no list at /data"],
    ["a row without its wrapper", { data: [{ location: {} }], total: 1 }, "no item at /shift"],
  ])("%s is a DecodeError", async (_name, body, problem) => {
    const { sevenshifts } = clientAnswering(() => envelope(body));
    expect(await failure(sevenshifts.shifts.list())).toMatchObject({
      name: "DecodeError",
      message: expect.stringContaining(problem),
    });
  });
});

describe("pages by offset", () => {
  const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ role: { id: index + 1 } }));

  /** Answers as a vendor with so many roles, `change` permitting. */
  function offsetting(count: number, change: (body: object, offset: number) => object = (body) => body) {
    return (request: Request): Response => {
      const query = new URL(request.url).searchParams;
      const offset = Number(query.get("offset") ?? 0);
      const data = rows(count).slice(offset, offset + Number(query.get("limit") ?? 20));
      return envelope(change({ data, total: count }, offset));
    };
  }

  async function idsOf(items: AsyncIterable<{ id: number }>): Promise<number[]> {
    const ids: number[] = [];
    for await (const { id } of items) ids.push(id);
    return ids;
  }

  test("hold the items out of their rows, and the total", async () => {
    const { sevenshifts } = clientAnswering(offsetting(5));
    const page = await sevenshifts.roles.list({ limit: 2 });
    expect(page).toMatchObject({ data: [{ id: 1 }, { id: 2 }], total: 5, meta: undefined });
    expect((await page.next())?.data).toEqual([{ id: 3 }, { id: 4 }]);
  });

  test.each([0, 1, 2, 5])("give each of %i items once", async (count) => {
    const { sevenshifts, requests } = clientAnswering(offsetting(count));
    expect(await idsOf(sevenshifts.roles.list.all({ limit: 2 }))).toEqual(
      rows(count).map(({ role }) => role.id),
    );
    expect(requests).toHaveLength(Math.max(1, Math.ceil(count / 2)));
  });

  test("go on from the offset of the query", async () => {
    const { sevenshifts } = clientAnswering(offsetting(5));
    expect(await idsOf(sevenshifts.roles.list.all({ limit: 2, offset: 3 }))).toEqual([4, 5]);
  });

  test("end with an empty page where no total is told", async () => {
    const { sevenshifts } = clientAnswering(offsetting(4, (body) => ({ ...body, total: undefined })));
    expect(await idsOf(sevenshifts.roles.list.all({ limit: 2 }))).toEqual([1, 2, 3, 4]);
  });

  test("stop with an error when the vendor passes over nothing", async () => {
    const same = { data: rows(2), total: 5 };
    const { sevenshifts, requests } = clientAnswering(offsetting(5, () => same));
    expect(await failure(idsOf(sevenshifts.roles.list.all({ limit: 2 })))).toMatchObject({
      name: "PaginationError",
      operation: "listRoles",
    });
    expect(requests).toHaveLength(2);
  });

  test("stop with an error when a page is empty before the total", async () => {
    const cut = (body: object, offset: number) => (offset > 0 ? { ...body, data: [] } : body);
    const { sevenshifts } = clientAnswering(offsetting(5, cut));
    expect(await failure(idsOf(sevenshifts.roles.list.all({ limit: 2 })))).toMatchObject({
      message: expect.stringContaining("empty although more are promised"),
    });
  });
});

test("nothing printed of an error shows the key, encoded or not", async () => {
  const { sevenshifts } = clientAnswering(() => json({ status: "error", message: "No." }, { status: 401 }));
  const error = await failure(sevenshifts.users.list());
  for (const text of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error), String(error)]) {
    expect(text).not.toContain(secret);
    expect(text).not.toContain(btoa(`${secret}:`));
  }
});
