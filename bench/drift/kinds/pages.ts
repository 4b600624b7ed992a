import type { OperationEntry } from "../../../src/openapi/operations.ts";
import { type Answer, type Backend, type Call, isSuccess, jsonOf, withQuery } from "../exchange.ts";
import { rowsIn } from "../subject.ts";
import { type Paging, pagingOf, withRows } from "./rows.ts";

const isFirstPage = ({ url }: Call, paging: Paging): boolean =>
  paging.style === "page"
    ? Number(url.searchParams.get(paging.page) ?? "1") <= 1
    : Number(url.searchParams.get(paging.offset) ?? "0") <= 0;

/** The rows of the page before or after the one that a call asks for. */
async function rowsBeside(
  call: Call,
  { send }: Backend,
  entry: OperationEntry,
  page: number,
  name: string,
): Promise<unknown[]> {
  const answer = await send(withQuery(call, (query) => query.set(name, String(page))));
  return isSuccess(answer) ? rowsIn(entry, jsonOf(answer.text)) : [];
}

/** Answers a call for a page; every page but the first is a row behind, or with 1 a row ahead. */
export async function shifted(
  call: Call,
  backend: Backend,
  entry: OperationEntry,
  step: 1 | -1,
): Promise<Answer> {
  const paging = pagingOf(entry);
  if (paging === undefined || isFirstPage(call, paging)) return backend.send(call);
  const { searchParams } = call.url;
  if (paging.style === "offset") {
    const offset = Number(searchParams.get(paging.offset)) + step;
    return backend.send(withQuery(call, (query) => query.set(paging.offset, String(offset))));
  }
  const answer = await backend.send(call);
  if (!isSuccess(answer)) return answer;
  const page = Number(searchParams.get(paging.page)) + step;
  const beside = await rowsBeside(call, backend, entry, page, paging.page);
  return withRows(answer, entry, (rows) =>
    step === 1 ? [...rows.slice(1), ...beside.slice(0, 1)] : [...beside.slice(-1), ...rows.slice(0, -1)],
  );
}
