import { isFields } from "../../../openapi/fields.ts";
import type { Fault } from "../../rule.ts";
import { noteOf } from "../evidence.ts";
import { type Mend, type MendContext, type Mender, grouped } from "../mend.ts";
import { holderOf, inside, isWithin } from "../pointers.ts";
import { valuesAt } from "../seenValues.ts";

/** Pointers of the schemas that require a field of the objects that are without it. */
function requiring({ session }: MendContext, faults: Fault[], name: string): string[] {
  const holders = valuesAt(session, faults, ({ dataPointer }) => holderOf(dataPointer).holder);
  const without = holders.filter(({ value }) => isFields(value) && !Object.hasOwn(value, name));
  const layers = without.flatMap((holder) => holder.layers);
  const found = layers.filter(({ schema }) => schema.required?.includes(name)).map(({ pointer }) => pointer);
  const all = [...new Set(found)];
  const named = all.filter((pointer) => faults.some(({ specPointer }) => isWithin(specPointer, pointer)));
  return named.length > 0 ? named : all;
}

function mendsOf(context: MendContext, faults: Fault[]): Mend[] {
  const { name } = holderOf(faults[0]?.dataPointer ?? "");
  const change = (list: unknown): unknown => {
    const rest = Array.isArray(list) ? list.filter((other) => other !== name) : [];
    return rest.length === 0 ? undefined : rest;
  };
  const note = noteOf(context.session, faults);
  return requiring(context, faults, name).map((pointer) => ({
    pointer: inside(pointer, "required"),
    change,
    note,
  }));
}

/** Requires a field no longer. */
export const missingField: Mender = (context, faults) =>
  grouped(faults, ({ specPointer, dataPointer }) => `${specPointer} ${holderOf(dataPointer).name}`).flatMap(
    (group) => mendsOf(context, group),
  );
