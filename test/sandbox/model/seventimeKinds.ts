import fc from "fast-check";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { call } from "../support.ts";
import {
  at,
  contains,
  done,
  equals,
  fieldsOf,
  found,
  idAt,
  listAt,
  pagesOf,
  queryOf,
  text,
} from "./answers.ts";
import type { Kind, ListRequest, Listing } from "./kind.ts";

const users = ["5f0000000000000000000001", "5f0000000000000000000002"];

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
    pageOf: ({ page, limit }, total) => ({
      meta: { currentPage: page + 1, totalPages: pagesOf(total, limit) },
    }),
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
  return { records: listAt(body, "data"), total: Number(at(body, "meta", "totalResources")), body };
}

function loadUsers(sandbox: Sandbox): void {
  const records = users.map((_id, index) => ({
    _id,
    firstName: `First ${index}`,
    lastName: `Last ${index}`,
  }));
  sandbox.load("seventime", { User: records });
}

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

/** Kinds of records of Seven Time. */
export const seventimeKinds: Kind[] = [task, customer];
