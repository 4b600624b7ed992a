import type { Fault, Session } from "../rule.ts";
import { groupBy } from "../../openapi/groupBy.ts";
import type { Tools } from "./tools.ts";

/** One change of a contract. */
export interface Mend {
  /** JSON pointer to the node that changes; what holds it is there. */
  pointer: string;
  /** The node as it should be; undefined takes it away. */
  change(node: unknown): unknown;
  /** What was seen that asks for it, as a sentence. */
  note: string;
}

/** What changes are worked out from. */
export interface MendContext {
  session: Session;
  tools: Tools;
  /** How often a node has been changed before, and what is wrong with it has not gone. */
  attempts(pointer: string): number;
}

/** Works out the changes that faults of one kind ask for; none where no change of a contract makes them right. */
export type Mender = (context: MendContext, faults: Fault[]) => Mend[];

/** Takes a node away. */
export const nothing = (): undefined => undefined;

/** Faults by what they have in common. */
export const grouped = (faults: Fault[], keyOf: (fault: Fault) => string): Fault[][] => [
  ...groupBy(faults, keyOf).values(),
];
