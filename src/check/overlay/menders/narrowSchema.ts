import type { Schema } from "../../../openapi/document.ts";
import { isFields } from "../../../openapi/fields.ts";
import type { Fault } from "../../rule.ts";
import type { SchemaPlace } from "../../rules/schemaPlace.ts";
import { noteOf, observed } from "../evidence.ts";
import { groupBy } from "../../../openapi/groupBy.ts";
import { type Mend, type MendContext, type Mender, grouped } from "../mend.ts";
import { valuesAt } from "../seenValues.ts";
import { type Seen, openUp, widen } from "../widen.ts";

/** A schema and the values that it is about. */
interface Target {
  place: SchemaPlace;
  seen: Seen;
}

const isSchema = (node: unknown): node is Schema => isFields(node);

const isFormFault = ({ message }: Fault): boolean => message.includes("does not have the form");

/** The schemas that say something of the values that faults are about. */
function targetsOf({ session }: MendContext, faults: Fault[]): Target[] {
  const values = valuesAt(session, faults);
  const pairs = values.flatMap((seen) => seen.layers.map((layer) => ({ layer, seen })));
  return [...groupBy(pairs, ({ layer }) => layer.pointer).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const seen: Seen = {
      values: group.map(({ seen: { value } }) => value),
      isSensitive: group.some(({ seen: { isSensitive } }) => isSensitive),
      isFormless: faults.some(isFormFault),
    };
    return [{ place: first.layer, seen }];
  });
}

/** The schemas that are too narrow: the one that the faults name, or those beside it. */
function narrowOf(context: MendContext, faults: Fault[]): Target[] {
  const targets = targetsOf(context, faults);
  const named = targets.filter(({ place }) => place.pointer === faults[0]?.specPointer);
  const isNarrow = ({ place, seen }: Target): boolean =>
    seen.values.some((value) => context.tools.isAgainst(place.schema, value));
  if (named.some((target) => target.seen.isFormless || isNarrow(target))) return named;
  return targets.filter(isNarrow);
}

function mendOf(context: MendContext, { place, seen }: Target, note: string): Mend {
  const { tools, session, attempts } = context;
  const make = attempts(place.pointer) === 0 ? widen : openUp;
  return {
    pointer: place.pointer,
    change: (node) =>
      isSchema(node) ? { ...make(tools, node, seen), "x-evidence": observed(session, note) } : node,
    note,
  };
}

/** Widens schemas until they let in what was seen: its types, null, its forms, its values, its sizes. */
export const narrowSchema: Mender = (context, faults) =>
  grouped(faults, ({ specPointer }) => specPointer).flatMap((group) =>
    narrowOf(context, group).map((target) => mendOf(context, target, noteOf(context.session, group))),
  );
