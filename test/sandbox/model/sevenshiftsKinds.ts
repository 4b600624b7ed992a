import fc from "fast-check";
import type { Fields } from "../../../src/openapi/fields.ts";
import type { Slug } from "../../../src/sandbox/index.ts";
import { call } from "../support.ts";
import { at, done, fieldsOf, found, idAt, listAt, queryOf, text } from "./answers.ts";
import type { Kind } from "./kind.ts";

/** A kind of record of 7shifts, in the wrapper of its name. */
function sevenshiftsKind(
  path: string,
  wrapper: string,
  kind: Pick<Kind, "name" | "fields" | "change" | "filters" | "sorts" | "keepsRemoved"> & {
    prepare?: Kind["prepare"];
  },
): Kind {
  const slug: Slug = "sevenshifts";
  const body = (fields: Fields): Fields => ({ [wrapper]: fields });
  return {
    prepare: () => undefined,
    ...kind,
    idField: "id",
    async create(sandbox, fields) {
      const answer = done(await call(sandbox, slug, "POST", `/${path}`, body(fields)));
      return idAt(at(answer.body, "data", wrapper, "id"));
    },
    async read(sandbox, id) {
      const answer = found(await call(sandbox, slug, "GET", `/${path}/${id}`));
      return answer && fieldsOf(at(answer.body, "data", wrapper));
    },
    async update(sandbox, id, change) {
      done(await call(sandbox, slug, "PUT", `/${path}/${id}`, body(change)));
    },
    async remove(sandbox, id) {
      done(await call(sandbox, slug, "DELETE", `/${path}/${id}`));
    },
    async list(sandbox, { filter, sort, page, limit }) {
      const query = queryOf({
        ...(filter === undefined ? {} : { [filter.name]: filter.value }),
        order_field: sort && `${wrapper}.${sort.field}`,
        order_dir: sort && (sort.descending ? "desc" : "asc"),
        offset: page * limit,
        limit,
      });
      const { body: answer } = done(await call(sandbox, slug, "GET", `/${path}?${query}`));
      const records = listAt(answer, "data").map((row) => fieldsOf(row[wrapper]));
      return { records, total: Number(at(answer, "total")), body: answer };
    },
  };
}

const moments = ["2026-03-02 08:00:00", "2026-03-02 16:30:00", "2026-03-03 07:59:59", "2026-12-31 23:00:00"];

const shift = sevenshiftsKind("shifts", "shift", {
  name: "a shift of 7shifts",
  fields: fc.record({
    start: fc.constantFrom(...moments),
    notes: text,
    open: fc.boolean(),
    draft: fc.boolean(),
  }),
  change: fc.record(
    { start: fc.constantFrom(...moments), notes: text, draft: fc.boolean() },
    { requiredKeys: [] },
  ),
  filters: [
    { name: "start[gte]", values: moments, keeps: (record, value) => String(record["start"]) >= value },
    { name: "start[lte]", values: moments, keeps: (record, value) => String(record["start"]) <= value },
    {
      name: "start[date]",
      values: ["2026-03-02", "2026-03-04"],
      keeps: (record, value) => String(record["start"]).startsWith(value),
    },
    { name: "draft", values: ["0", "1"], keeps: (record, value) => record["draft"] === (value === "1") },
  ],
  sorts: ["start", "id"],
  keepsRemoved: true,
});

const event = sevenshiftsKind("events", "event", {
  name: "an event of 7shifts",
  fields: fc.record({
    title: text,
    description: text,
    date: fc.constantFrom("2026-03-02", "2026-03-03"),
    start: fc.constantFrom("09:00:00", "17:30:00"),
    color: fc.constant("ff0000"),
  }),
  change: fc.record({ title: text, date: fc.constantFrom("2026-03-02", "2026-12-24") }, { requiredKeys: [] }),
  filters: [
    {
      name: "date[gte]",
      values: ["2026-03-03", "2027-01-01"],
      keeps: (record, value) => String(record["date"]) >= value,
    },
  ],
  sorts: ["title", "date"],
});

/** Kinds of records of 7shifts. */
export const sevenshiftsKinds: Kind[] = [shift, event];
