import { HTTPException } from "hono/http-exception";
import type { Problem } from "../../../openapi/problem.ts";
import { createValidator } from "../../../openapi/validator.ts";
import { type Slug, slugs } from "../../contracts.ts";
import type { Seed } from "../../demo/seed.ts";
import { completeSeed } from "../../engine/complete.ts";
import type { EntityModel } from "../../engine/model.ts";
import type { World } from "../../engine/world.ts";
import type { Sandbox } from "../../sandbox.ts";

/** Records by API and entity. */
export type Records = Partial<Record<Slug, Seed>>;

/** How many problems a refusal tells of. */
const mostProblems = 20;

const problem = (pointer: string, message: string): Problem => ({ pointer, keyword: "record", message });

/** What answers show of a record. */
const shownOf = ({ hidden }: EntityModel, record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !hidden.has(name)));

/** What is wrong with the ids of an entity's records. */
function idProblems(
  world: World,
  { name, entity }: EntityModel,
  rows: Record<string, unknown>[],
  place: string,
) {
  const { field } = entity.id;
  const seen = new Set<string>();
  return rows.flatMap((record, index) => {
    const id = record[field];
    const pointer = `${place}/${index}/${field}`;
    if (typeof id !== "string" && typeof id !== "number") return [problem(pointer, "is required")];
    const isTaken = seen.has(String(id)) || world.table(name).has(id);
    seen.add(String(id));
    return isTaken ? [problem(pointer, `is the id of another ${name}`)] : [];
  });
}

function problemsOf(world: World, seed: Seed): Problem[] {
  const { entities, document } = world.model;
  const { validateSchema } = createValidator(document);
  return Object.entries(seed).flatMap(([name, rows]) => {
    const place = `/records/${world.slug}/${name}`;
    const model = entities.get(name);
    if (model === undefined) return [problem(place, `is none of ${[...entities.keys()].join(", ")}`)];
    const inRows = rows.flatMap((record, index) =>
      validateSchema(model.schema, shownOf(model, record), `${place}/${index}`),
    );
    return [...idProblems(world, model, rows, place), ...inRows];
  });
}

/**
 * Adds records, each completed and held against its schema: all of them or, where one is not as the contract says, none.
 * @throws {HTTPException} which says what is wrong
 */
export function addRecords(sandbox: Sandbox, records: Records): Record<string, number> {
  const worlds = slugs.flatMap((slug) => {
    const seed = records[slug];
    if (seed === undefined) return [];
    const { world } = sandbox.api(slug);
    return [{ world, seed: completeSeed(world, seed) }];
  });
  const problems = worlds.flatMap(({ world, seed }) => problemsOf(world, seed));
  if (problems.length > 0) {
    const words = problems.slice(0, mostProblems).map(({ pointer, message }) => `${pointer} ${message}.`);
    throw new HTTPException(400, { message: `Nothing was added. ${words.join(" ")}` });
  }
  worlds[0]?.world.transaction(() => {
    for (const { world, seed } of worlds) world.load(seed);
  });
  return Object.fromEntries(worlds.map(({ world, seed }) => [world.slug, Object.values(seed).flat().length]));
}
