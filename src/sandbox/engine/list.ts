import type { PaginationData } from "../../client/paging/data.ts";
import type { Call, EntityRules, PageCount } from "../behaviours/behaviours.ts";
import { type Fields, isFields, putAt } from "../../openapi/fields.ts";
import { Refusal } from "../refusal.ts";
import type { Condition } from "../store/condition.ts";
import { type Query, comparable } from "../store/table.ts";
import { filterConditions } from "./filters.ts";
import { type ActionModel, type EntityModel, pick } from "./model.ts";
import { orderOf } from "./order.ts";
import type { World } from "./world.ts";

/** Stands in an envelope where the rows of the list go. */
const rowsMark = "\u0000rows";

/** Rows a page has when neither the request, nor the contract, nor the behaviours say how many. */
const usualLimit = { usual: 100, most: Number.MAX_SAFE_INTEGER };

function numberOf(call: Call, name: string): number {
  const parameter = call.entry.parameters.find((one) => one.name === name);
  const usual = Number(parameter?.schema?.default ?? Number.NaN);
  const sent = Number.parseInt(String(call.query[name]), 10);
  return Number.isNaN(sent) ? usual : sent;
}

const whole = (number: number): number => Math.min(number, Number.MAX_SAFE_INTEGER);

/** Which part of the list a request asks for. */
function windowOf(
  pagination: PaginationData,
  call: Call,
  { usual, most }: { usual: number; most: number },
): { limit: number; offset: number } {
  if (pagination.style === "none") return { limit: -1, offset: 0 };
  const limit = Math.min(numberOf(call, pagination.limit) || usual, most);
  if (limit < 0) throw new Refusal("invalid", "limit: no page has less than nothing", { field: "limit" });
  if (pagination.style === "offset") return { limit, offset: whole(numberOf(call, pagination.offset) || 0) };
  return { limit, offset: whole(((numberOf(call, pagination.page) || 1) - 1) * limit) };
}

/** A deleted record that is kept is not in a list unless the list asks for such. */
function undeleted({ entity }: EntityModel, { behavior }: ActionModel, call: Call): Condition[] {
  if (entity.softDelete === undefined) return [];
  const { field, value } = entity.softDelete;
  const asked = Object.entries(behavior.filters ?? {}).some(
    ([name, filter]) => filter.field === field && call.query[name] !== undefined,
  );
  return asked ? [] : [{ field, comparison: "=", value: comparable(!value) }];
}

function rowTexts(world: World, action: ActionModel, call: Call, query: Query): string[] {
  const { entity } = action.behavior;
  const present: EntityRules["present"] = world.behaviours.entities[entity]?.present;
  const { fields } = action;
  if (present !== undefined) {
    return world
      .table(entity)
      .find(query)
      .map((record) => JSON.stringify(present(world, record, call)));
  }
  if (fields === undefined) return world.table(entity).findShown(query);
  return world
    .table(entity)
    .find(query)
    .map((record) => JSON.stringify(pick(record, fields)));
}

function envelope(pagination: PaginationData, body: Fields, { limit, offset, total }: PageCount): void {
  putAt(body, pagination.items, rowsMark);
  if (pagination.style === "none") return;
  putAt(body, pagination.total, total);
  if (pagination.style === "offset") return;
  putAt(body, pagination.pages, Math.max(1, Math.ceil(total / limit)));
  putAt(body, pagination.current, Math.floor(offset / limit) + 1);
}

const wrapperOf = (pagination: PaginationData): string | undefined =>
  pagination.style === "offset" ? pagination.item.slice(1) || undefined : undefined;

/** Answers with a list: filtered, sorted and cut to the page that is asked for, as JSON text. */
export function list(world: World, action: ActionModel, pagination: PaginationData, call: Call): string {
  const model = world.entity(action.behavior.entity);
  const where = [
    ...undeleted(model, action, call),
    ...filterConditions(world, model, action.behavior, call),
    ...(world.behaviours.entities[model.name]?.conditions?.(world, call) ?? []),
  ];
  const order = orderOf(model, action.behavior, call);
  const { limit, offset } = windowOf(pagination, call, world.behaviours.pageLimit ?? usualLimit);
  const texts = rowTexts(world, action, call, { where, order, limit, offset });
  const total = world.table(model.name).count(where);
  const empty = world.model.skeleton(action.answer ?? {}, world.now());
  const body: Fields = isFields(empty) ? empty : {};
  const page = { limit, offset, total, length: texts.length };
  envelope(pagination, body, page);
  world.behaviours.complete?.(world, call, body, page);
  const [head = "", tail = ""] = JSON.stringify(body).split(JSON.stringify(rowsMark));
  const wrapper = wrapperOf(pagination);
  const rows = wrapper === undefined ? texts : texts.map((text) => `{${JSON.stringify(wrapper)}:${text}}`);
  return `${head}[${rows.join(",")}]${tail}`;
}
