import type { OperationEntry } from "../../../src/openapi/operations.ts";
import { type Answer, type Backend, type Call, type Spoil, operationIdOf } from "../exchange.ts";
import type { Grounds, Kind } from "../kind.ts";
import type { Look } from "../seen.ts";

/** A kind that spoils what one operation answers. */
export interface OperationKind extends Pick<Kind, "id" | "class" | "sentence"> {
  /** Tells whether an operation can be spoilt so, by what it has answered. */
  fits(entry: OperationEntry, looks: Look[], grounds: Grounds): boolean;
  spoil(call: Call, backend: Backend, entry: OperationEntry): Promise<Answer>;
}

/** Tells whether an operation only reads, by GET. */
export const isReading = ({ method, operation }: OperationEntry): boolean =>
  method === "get" &&
  operation["x-repeat"] !== "once" &&
  ["list", "read"].includes(operation["x-behavior"].action);

/** Tells whether an operation lists records. */
export const isList = ({ operation }: OperationEntry): boolean =>
  operation["x-behavior"].action === "list" && operation["x-pagination"] !== undefined;

/** Tells whether an operation reads one record. */
export const isRead = (entry: OperationEntry): boolean =>
  isReading(entry) && entry.operation["x-behavior"].action === "read";

/** Spoils the calls of one operation alone. */
const only = (entry: OperationEntry, kind: OperationKind): Spoil => {
  return (call, backend) =>
    operationIdOf(call) === entry.operation.operationId
      ? kind.spoil(call, backend, entry)
      : backend.send(call);
};

/** Makes a kind of drift of what is done to an operation. */
export const onOperation = (kind: OperationKind): Kind => ({
  id: kind.id,
  class: kind.class,
  sentence: kind.sentence,
  choose(grounds) {
    const { subject, seen, random } = grounds;
    const fitting = subject.entries.filter((entry) => {
      const looks = seen.looks.filter((look) => look.entry.operation === entry.operation);
      return looks.some(({ status }) => status < 300) && kind.fits(entry, looks, grounds);
    });
    if (fitting.length === 0) return undefined;
    const entry = random.pick(fitting);
    return { place: entry.operation.operationId, spoil: only(entry, kind) };
  },
});
