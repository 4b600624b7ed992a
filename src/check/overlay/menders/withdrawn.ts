import { noteOf } from "../evidence.ts";
import { type Mender, grouped, nothing } from "../mend.ts";

/** Takes away what the contract says and is not so: a header, what a filter compares, that a list can be sorted. */
export const withdrawn: Mender = ({ session }, faults) =>
  grouped(faults, ({ specPointer }) => specPointer).map((group) => ({
    pointer: group[0]?.specPointer ?? "",
    change: nothing,
    note: noteOf(session, group),
  }));
