import type { Fault } from "../../rule.ts";
import { noteOf, observed } from "../evidence.ts";
import { fieldSchema } from "../infer.ts";
import { type Mend, type MendContext, type Mender, grouped } from "../mend.ts";
import { holderOf, inside } from "../pointers.ts";
import { valuesAt } from "../seenValues.ts";

function mendOf({ session, tools: { hints } }: MendContext, faults: Fault[]): Mend {
  const [{ specPointer = "", dataPointer = "" } = {}] = faults;
  const { name } = holderOf(dataPointer);
  const values = valuesAt(session, faults).map(({ value }) => value);
  const note = noteOf(session, faults);
  // A name that may be a value itself is not written down.
  if (name === "*") {
    return {
      pointer: inside(holderOf(specPointer).holder, "additionalProperties"),
      change: () => true,
      note,
    };
  }
  const described = { ...fieldSchema(hints, name, values), "x-evidence": observed(session, note) };
  return { pointer: inside(specPointer, name), change: () => described, note };
}

/** Describes fields that the contract does not have, by what all answers have there. */
export const unknownField: Mender = (context, faults) =>
  grouped(faults, ({ specPointer, dataPointer }) => `${specPointer} ${holderOf(dataPointer).name}`).map(
    (group) => mendOf(context, group),
  );
