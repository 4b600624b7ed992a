import fc from "fast-check";
import { type Fields, isFields } from "../../../src/sandbox/fields.ts";
import type { Sandbox, Slug } from "../../../src/sandbox/index.ts";
import { type Answer, call } from "../support.ts";
import type { Kind, ListRequest, Listing } from "./kind.ts";

const users = ["5f0000000000000000000001", "5f0000000000000000000002"];

const text = fc.stringMatching(/^[A-Za-zÅÄÖåäö0-9 '"%_-]{1,12}$/);

const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

const at = (value: unknown, ...names: string[]): unknown =>
  names.reduce<unknown>((inner, name) => fieldsOf(inner)[name], value);

const listAt = (value: unknown, name: string): Fields[] => {
  const found = at(value, name);
  return Array.isArray(found) ? found.map(fieldsOf) : [];
};

function idAt(value: unknown): string | number {
  if (typeof value === "string" || typeof value === "number") return value;
  throw new Error(`There is no id in the answer: ${String(value)}`);
}

/** The answer, when it is a success. */
function done(answer: Answer): Answer {
  if (answer.status < 300) return answer;
  throw new Error(`answered with ${answer.status}: ${JSON.stringify(answer.body)}`);
}

const found = (answer: Answer): Answer | undefined => (answer.status === 404 ? undefined : done(answer));

const queryOf = (parameters: Record<string, string | number | undefined>): string => {
  const entries = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString();
};

/** A kind of record of Seven Time. */
function seventimeKind(
  path: string,
  kind: Pick<Kind, "name" | "fields" | "change" | "filters" | "sorts">,
): Kind {
  const send = (sandbox: Sandbox, method: string, rest: string, body?: unknown) =>
    call(sandbox, "seventime", method, `/${path}${rest}`, body);
  return {
    ...kind,
    idField: "_id",
    prepare: loadUsers,
    async create(sandbox, fields) {
      const body = { createdByUser: users[0], ...fields };
      return idAt(at(done(await send(sandbox, "POST", "", body)).body, "_id"));
    },
    async read(sandbox, id) {
      const answer = found(await send(sandbox, "GET", `/${id}`));
      return answer && fieldsOf(at(answer.body, "data"));
    },
    async update(sandbox, id, change) {
      done(await send(sandbox, "PUT", "", { _id: id, modifiedByUser: users[1], ...change }));
    },
    list: (sandbox, request) => seventimeList(sandbox, path, request),
  };
}

async function seventimeList(sandbox: Sandbox, path: string, request: ListRequest): Promise<Listing> {
  const { filter, sort, page, limit } = request;
  const query = queryOf({
    ...(filter === undefined ? {} : { [filter.name]: filter.value }),
    sortBy: sort?.field,
    sortDirection: sort && (sort.descending ? "descending" : "ascending"),
    page: page + 1,
    limit,
  });
  const { body } = done(await call(sandbox, "seventime", "GET", `/${path}?${query}`));
  return { records: listAt(body, "data"), total: Number(at(body, "meta", "totalResources")) };
}

function loadUsers(sandbox: Sandbox): void {
  const records = users.map((_id, index) => ({
    _id,
    firstName: `First ${index}`,
    lastName: `Last ${index}`,
  }));
  sandbox.load("seventime", { User: records });
}

const contains = (name: string) => (record: Fields, value: string) =>
  String(record[name]).toLowerCase().includes(value.toLowerCase());

const equals = (name: string) => (record: Fields, value: string) => String(record[name]) === value;

const task: Kind = {
  ...seventimeKind("tasks", {
    name: "a task of Seven Time",
    fields: fc.record({ title: text, user: fc.constantFrom(...users), completed: fc.boolean() }),
    change: fc.record(
      { title: text, user: fc.constantFrom(...users), completed: fc.boolean() },
      { requiredKeys: [] },
    ),
    filters: [
      { name: "user", values: [...users, "5f0000000000000000000009"], keeps: equals("user") },
      { name: "title", values: ["a", "ö", "%", "'", "no such title"], keeps: contains("title") },
    ],
    sorts: ["title", "completed"],
  }),
  // Its state says whether it is completed.
  follows: ["taskStatusRef"],
  async remove(sandbox, id) {
    done(await call(sandbox, "seventime", "DELETE", "/tasks", { _id: id, deletedByUser: users[0] }));
  },
};

const customer = seventimeKind("customers", {
  name: "a customer of Seven Time",
  fields: fc.record({ name: text, city: fc.constantFrom("Umeå", "Malmö", "Ås") }),
  change: fc.record(
    { name: text, city: fc.constantFrom("Umeå", "Malmö", "Ås"), phone: text },
    { requiredKeys: [] },
  ),
  filters: [
    { name: "city", values: ["umeå", "MALMÖ", "Ås", "Rom"], keeps: contains("city") },
    { name: "name", values: ["a", "_", '"'], keeps: contains("name") },
  ],
  sorts: ["name", "customerNumber"],
});

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
      const answer = done(await call(sandbox, slug, "GET", `/${path}?${query}`));
      const records = listAt(answer.body, "data").map((row) => fieldsOf(row[wrapper]));
      return { records, total: Number(at(answer.body, "total")) };
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

/** The kinds whose records are created, read, listed, changed and removed at random. */
export const kinds: Kind[] = [task, customer, shift, event];
