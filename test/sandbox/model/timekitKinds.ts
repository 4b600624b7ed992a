import fc from "fast-check";
import { call } from "../support.ts";
import { at, done, fieldsOf, found, idAt, listAt, pagesOf, queryOf, text } from "./answers.ts";
import type { Kind } from "./kind.ts";

/** What a page without records says of where they stand in the list. */
const noSpan = { from: null, to: null };

/** A kind of record of Timekit. */
function timekitKind(path: string, kind: Pick<Kind, "name" | "fields" | "change" | "filters">): Kind {
  return {
    ...kind,
    prepare: () => undefined,
    idField: "id",
    async create(sandbox, fields) {
      return idAt(at(done(await call(sandbox, "timekit", "POST", `/${path}`, fields)).body, "data", "id"));
    },
    async read(sandbox, id) {
      const answer = found(await call(sandbox, "timekit", "GET", `/${path}/${id}`));
      return answer && fieldsOf(at(answer.body, "data"));
    },
    async update(sandbox, id, change) {
      done(await call(sandbox, "timekit", "PUT", `/${path}/${id}`, change));
    },
    async remove(sandbox, id) {
      done(await call(sandbox, "timekit", "DELETE", `/${path}/${id}`));
    },
    async list(sandbox, { filter, page, limit }) {
      const search = filter && `${filter.name}:${filter.value}`;
      const query = queryOf({ search, page: page + 1, limit });
      const { body } = done(await call(sandbox, "timekit", "GET", `/${path}?${query}`));
      return { records: listAt(body, "data"), total: Number(at(body, "total")), body };
    },
    pageOf({ page, limit }, total) {
      const first = page * limit;
      const span = first < total ? { from: first + 1, to: Math.min(first + limit, total) } : noSpan;
      return { current_page: page + 1, last_page: pagesOf(total, limit), per_page: String(limit), ...span };
    },
    sorts: [],
  };
}

const zones = ["Europe/Stockholm", "America/New_York", "Asia/Kolkata"];

const resource = timekitKind("resources", {
  name: "a resource of Timekit",
  fields: fc.record({ name: fc.constantFrom("Ada", "Åke", "Room 1"), timezone: fc.constantFrom(...zones) }),
  change: fc.record(
    { name: fc.constantFrom("Ada", "Bo"), timezone: fc.constantFrom(...zones), first_name: text },
    { requiredKeys: [] },
  ),
  filters: [
    {
      name: "name",
      values: ["Ada", "åke", "nobody"],
      keeps: (record, value) => String(record["name"]).toLowerCase() === value.toLowerCase(),
    },
  ],
});

const location = timekitKind("locations", {
  name: "a location of Timekit",
  fields: fc.record({ name: text, latitude: fc.integer({ min: -90, max: 90 }) }),
  change: fc.record({ name: text, description: text }, { requiredKeys: [] }),
  filters: [],
});

/** Kinds of records of Timekit. */
export const timekitKinds: Kind[] = [resource, location];
