import { isFields } from "../../../src/openapi/fields.ts";
import type { OperationEntry } from "../../../src/openapi/operations.ts";
import { follow } from "../../../src/openapi/reference.ts";
import { type Answer, type Call, isSuccess, withQuery } from "../exchange.ts";
import type { Kind } from "../kind.ts";
import { rowPointers } from "../subject.ts";
import { type OperationKind, isList, onOperation } from "./onOperation.ts";
import { onParameter, tellingFilters, tellingSearches, without } from "./onParameter.ts";
import { shifted } from "./pages.ts";
import { hasPages, pagingOf, withNumber, withRows } from "./rows.ts";

const behavior = (kind: Omit<OperationKind, "class">): Kind => onOperation({ class: "behavior", ...kind });

/** The parameter that says by what to sort, where a list of several records can be sorted. */
const sortNames = (entry: OperationEntry): string[] => {
  const { sort } = entry.operation["x-behavior"];
  return sort === undefined ? [] : [sort.by];
};

/** A call for the other direction of sorting. */
function reversed(call: Call, { operation, parameters }: OperationEntry): Call {
  const name = operation["x-behavior"].sort?.direction ?? "";
  const words = parameters.find((one) => one.name === name)?.schema?.enum?.map(String) ?? [];
  return withQuery(call, (query) => {
    const other = words.find((word) => word !== query.get(name));
    if (other !== undefined) query.set(name, other);
  });
}

/** A list with one record less, and one less in all. */
function withLess(answer: Answer, entry: OperationEntry): Answer {
  const less = withRows(answer, entry, (rows) => rows.slice(0, -1));
  const total = pagingOf(entry)?.total;
  return less === answer || total === undefined ? less : withNumber(less, total, (value) => value - 1);
}

/** The id of each second row is that of the row before it. */
const withSameIds = (rows: unknown[], item: string, field: string): unknown[] =>
  rows.map((row, index) => {
    const [record, before] = [follow(row, item), follow(rows[index - 1], item)];
    if (index % 2 === 1 && isFields(record) && isFields(before)) record[field] = before[field];
    return row;
  });

const limitNames = (entry: OperationEntry): string[] => {
  const paging = pagingOf(entry);
  return paging === undefined ? [] : [paging.limit];
};

/** What a vendor can get wrong in lists. */
export const listKinds: Kind[] = [
  onParameter({
    id: "filter-ignored",
    sentence: "A filter is ignored.",
    namesOf: tellingFilters,
    answer: (call, { send }, name) => send(without(call, name)),
  }),
  onParameter({
    id: "filter-loses-rows",
    sentence: "A filter finds one record less than there are.",
    namesOf: tellingFilters,
    async answer(call, { send }, _, entry) {
      const answer = await send(call);
      return isSuccess(answer) ? withLess(answer, entry) : answer;
    },
  }),
  onParameter({
    id: "search-ignored",
    sentence: "A search is ignored.",
    namesOf: tellingSearches,
    answer: (call, { send }, name) => send(without(call, name)),
  }),
  onParameter({
    id: "sort-ignored",
    sentence: "Sorting is ignored.",
    namesOf: (entry, grounds) => (hasPages(entry, grounds) ? sortNames(entry) : []),
    answer: (call, { send }, name) => send(without(call, name)),
  }),
  onParameter({
    id: "sort-reversed",
    sentence: "Sorting goes the other way.",
    namesOf: (entry, grounds) => (hasPages(entry, grounds) ? sortNames(entry) : []),
    answer: (call, { send }, _, entry) => send(reversed(call, entry)),
  }),
  onParameter({
    id: "limit-ignored",
    sentence: "A list gives more than it is asked for.",
    namesOf: (entry, grounds) => (hasPages(entry, grounds) ? limitNames(entry) : []),
    answer: (call, { send }, name) => send(without(call, name)),
  }),
  behavior({
    id: "pages-overlap",
    sentence: "A page begins with the last record of the page before.",
    fits: (entry, _, grounds) => isList(entry) && hasPages(entry, grounds),
    spoil: (call, backend, entry) => shifted(call, backend, entry, -1),
  }),
  behavior({
    id: "pages-lose",
    sentence: "Between two pages a record is lost.",
    fits: (entry, _, grounds) => isList(entry) && hasPages(entry, grounds),
    spoil: (call, backend, entry) => shifted(call, backend, entry, 1),
  }),
  behavior({
    id: "total-wrong",
    sentence: "A list says that there are three records more than there are.",
    fits: (entry) => isList(entry) && pagingOf(entry) !== undefined,
    async spoil(call, { send }, entry) {
      const answer = await send(call);
      const total = pagingOf(entry)?.total ?? "";
      return isSuccess(answer) ? withNumber(answer, total, (value) => value + 3) : answer;
    },
  }),
  behavior({
    id: "page-number-wrong",
    sentence: "A list says that it is another page than was asked for.",
    fits: (entry, _, grounds) => hasPages(entry, grounds) && pagingOf(entry)?.style === "page",
    async spoil(call, { send }, entry) {
      const answer = await send(call);
      const paging = pagingOf(entry);
      if (paging?.style !== "page" || !isSuccess(answer)) return answer;
      return withNumber(answer, paging.current, (value) => value + 1);
    },
  }),
  behavior({
    id: "ids-repeat",
    sentence: "Two records of a list have the same id.",
    fits: (entry, _, grounds) => isList(entry) && hasPages(entry, grounds),
    async spoil(call, { send, world }, entry) {
      const answer = await send(call);
      const { field } = world.entity(entry.operation["x-behavior"].entity).entity.id;
      const item = rowPointers(entry)?.item ?? "";
      return isSuccess(answer) ? withRows(answer, entry, (rows) => withSameIds(rows, item, field)) : answer;
    },
  }),
];
