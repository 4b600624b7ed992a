import type { MediaType, Schema } from "../../openapi/document.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import type { Observation } from "../observation.ts";
import type { Fault, Session } from "../rule.ts";
import { responsePlace, responseSchema } from "../rules/contractPlace.ts";
import { hasBody, mediaTypeOf } from "../rules/judged.ts";
import type { SchemaPlace } from "../rules/schemaPlace.ts";
import { unknownFields } from "../rules/unknownFields.ts";
import { walkValues } from "../rules/walkValues.ts";
import { groupBy } from "../../openapi/groupBy.ts";
import { description, inferSchema } from "./infer.ts";
import type { MendContext } from "./mend.ts";

/** A media type as a contract may have it. */
const plain = /^[a-z]+\/[a-z0-9.+-]+$/;

const json = "application/json";

/** The bodies that an operation has, those for statuses like another one first. */
function knownBodies(
  { session: { document } }: MendContext,
  entry: OperationEntry,
  status: number,
): SchemaPlace[] {
  const isLike = (other: string): boolean => other.startsWith(String(status).slice(0, 1));
  const statuses = Object.keys(entry.operation.responses).filter((other) => other !== String(status));
  const ordered = [...statuses.filter(isLike), ...statuses.filter((other) => !isLike(other))];
  return ordered.flatMap((other) => {
    const place = responsePlace(document, entry, other);
    return (place && responseSchema(place)) ?? [];
  });
}

/** Tells whether a body is as a schema says, and has no field beside. */
const isAs = ({ shapes, validator }: Session, place: SchemaPlace, value: unknown): boolean =>
  validator.validateSchema(place.schema, value, "").length === 0 &&
  [...walkValues(shapes, { place, value, dataPointer: "" })].every(
    (described) => unknownFields(described).length === 0,
  );

/** A schema of JSON bodies: one that the operation has where they are so, or what they have in common. */
function bodySchema(context: MendContext, observations: Observation[]): Schema {
  const { session, tools } = context;
  const [first] = observations;
  const bodies = observations.map(({ answer }) => answer);
  const known = first?.entry === undefined ? [] : knownBodies(context, first.entry, first.exchange.status);
  const fitting = known.find((place) => bodies.every((body) => isAs(session, place, body)));
  return fitting?.schema ?? { description, ...inferSchema(tools.hints, bodies) };
}

/** The bodies that faults were seen with, by their media types; those without one are taken for JSON. */
export function contentsOf(context: MendContext, faults: Fault[]): Record<string, MediaType> {
  const observations = faults.map(({ observation }) => observation).filter(hasBody);
  const groups = groupBy(observations, (observation) => mediaTypeOf(observation) || json);
  const contents = [...groups].map(([media, group]): [string, MediaType] => {
    const isJson = group.every(({ isWhole }) => isWhole);
    return [media, { schema: isJson ? bodySchema(context, group) : { description, type: "string" } }];
  });
  return Object.fromEntries(contents.filter(([media]) => plain.test(media)));
}
