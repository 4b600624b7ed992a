import type { Observation } from "../observation.ts";
import type { Fault, Session } from "../rule.ts";
import type { Evidence } from "../../openapi/document.ts";
import { counted } from "../report/words.ts";
import { groupBy } from "../../openapi/groupBy.ts";

/** Most operations that a count names one by one. */
const mostNamed = 3;

const callOf = ({ exchange, entry }: Observation): string =>
  `${exchange.method.toUpperCase()} ${entry?.path ?? ""}`;

const isDocumented = ({ entry, exchange }: Observation): boolean =>
  entry?.operation.responses[exchange.status] !== undefined;

/** The answers that one is counted among: those of its status, or all of its call where that is not documented. */
const peersOf = ({ observations }: Session, one: Observation): Observation[] =>
  observations.filter(
    (other) =>
      callOf(other) === callOf(one) && (!isDocumented(one) || other.exchange.status === one.exchange.status),
  );

/** How often faults were seen, of how many answers: `12 of 14 answers to GET /users`. */
export function countsOf(session: Session, faults: readonly Fault[]): string {
  const observations = new Set(faults.map(({ observation }) => observation));
  const words = [...groupBy(observations, callOf)].map(([call, found]) => {
    const all = new Set(found.flatMap((one) => peersOf(session, one)));
    return `${found.length} of ${counted(all.size, "answer")} to ${call}`;
  });
  const others = words.length - mostNamed;
  if (others <= 0) return words.join(" and ");
  return `${words.slice(0, mostNamed).join(", ")} and of ${counted(others, "operation")} more`;
}

/** Where the evidence of a check comes from. */
export function sourceOf({ observations }: Session): string {
  const last = observations.at(-1)?.exchange;
  if (last === undefined) return "timepact check";
  return `timepact check of ${new URL(last.url).host}, ${new Date(last.at).toISOString().slice(0, 10)}`;
}

/** Evidence of what was seen. */
export const observed = (session: Session, note: string): Evidence => ({
  level: "observed",
  source: sourceOf(session),
  note,
});

/** What faults say of one place, and how often it was seen, as sentences. */
export function noteOf(session: Session, faults: readonly Fault[]): string {
  const messages = [...new Set(faults.map(({ message }) => message))].join(" ");
  const places = [...new Set(faults.map(({ dataPointer }) => dataPointer))].filter((place) => place !== "");
  const where = places.length === 0 ? "" : `at ${places.slice(0, mostNamed).join(" and ")} `;
  return `${messages} Seen ${where}in ${countsOf(session, faults)}.`;
}
