import { isFields } from "../../openapi/fields.ts";
import { follow } from "../../openapi/reference.ts";
import { groupBy } from "../../openapi/groupBy.ts";
import { jsonPathOf } from "./jsonPath.ts";
import { holderOf, isWithin, partsOf } from "./pointers.ts";
import { type Step, stepsBetween } from "./steps.ts";

/** A step of an overlay, as OpenAPI Overlay 1.0 has it. */
export interface Action {
  target: string;
  description: string;
  update?: unknown;
  remove?: true;
}

/** Why a node of the contract is changed. */
export interface Note {
  pointer: string;
  text: string;
}

const isUpdate = ({ update }: Step): boolean => update !== undefined;

function merged(one: unknown, other: unknown): unknown {
  if (!isFields(one) || !isFields(other)) return other;
  const shared = Object.keys(other).filter((name) => name in one);
  const inner = shared.map((name) => [name, merged(one[name], other[name])]);
  return { ...one, ...other, ...Object.fromEntries(inner) };
}

/** What an update of an inner node is, as an update of a node around it. */
const seenFrom = (outer: string, { target, update }: Step): unknown =>
  partsOf(target.slice(outer.length)).reduceRight<unknown>((value, name) => ({ [name]: value }), update);

/** An update as its holder's, where the name is one that some tools take for the size of a list. */
function plainStep(step: Step): Step {
  const { holder, name } = holderOf(step.target);
  return name === "length" && isUpdate(step)
    ? { ...step, target: holder, update: { length: step.update } }
    : step;
}

/** Tells whether a node is inside another with no list between the two, for an update cannot name a row. */
function isMergeable(document: unknown, outer: string, inner: string): boolean {
  if (!isWithin(inner, outer)) return false;
  if (inner === outer) return true;
  const { holder } = holderOf(inner);
  return !Array.isArray(follow(document, holder)) && isMergeable(document, outer, holder);
}

/** Updates of which none can be part of another. */
function joined(document: unknown, updates: Step[]): Step[] {
  const ordered = updates.toSorted((one, other) => one.target.length - other.target.length);
  const found: Step[] = [];
  for (const step of ordered) {
    const index = found.findIndex(({ target }) => isMergeable(document, target, step.target));
    const around = found[index];
    if (around === undefined) found.push(step);
    else found[index] = { ...around, update: merged(around.update, seenFrom(around.target, step)) };
  }
  return found;
}

/** What the notes say of a node: those on it, around it and inside it. */
const textOf = (notes: readonly Note[], { pointer }: Step): string =>
  [
    ...new Set(
      notes
        .filter((note) => isWithin(pointer, note.pointer) || isWithin(note.pointer, pointer))
        .map(({ text }) => text),
    ),
  ].join(" ");

/** The actions that lead from one contract to another, each with what asks for it. */
export function actionsBetween(before: unknown, after: unknown, notes: readonly Note[]): Action[] {
  const groups = groupBy(stepsBetween(before, after), (step) => textOf(notes, step));
  return [...groups].flatMap(([description, steps]) => {
    const removals = steps.filter((step) => !isUpdate(step));
    const updates = joined(before, steps.filter(isUpdate).map(plainStep));
    return [
      ...removals.map(({ target }): Action => ({
        target: jsonPathOf(before, target),
        description,
        remove: true,
      })),
      ...updates.map(({ target, update }): Action => ({
        target: jsonPathOf(before, target),
        description,
        update,
      })),
    ];
  });
}
