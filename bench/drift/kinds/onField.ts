import type { Fields } from "../../../src/openapi/fields.ts";
import { type Spoil, isSuccess, withBody } from "../exchange.ts";
import type { Drift, Grounds, Kind } from "../kind.ts";
import type { Field } from "../seen.ts";
import { type Subject, answerSchema } from "../subject.ts";
import { walk } from "../walk.ts";

/** Changes an object that has the field. */
export type Change = (holder: Fields, name: string) => void;

/** A kind that changes a field wherever the API shows it. */
export interface FieldKind {
  id: string;
  sentence: string;
  /** Tells whether a field can be changed so. */
  fits(field: Field, subject: Subject): boolean;
  /** What is done to it. */
  changeOf(field: Field): Change;
}

/** Changes a field in every success that shows it. */
function spoilField(subject: Subject, { owner, name }: Field, change: Change): Spoil {
  return async (call, { send }) => {
    const answer = await send(call);
    const entry = call.match?.entry;
    const schema = entry && answerSchema(subject, entry, answer.status);
    if (schema === undefined || !isSuccess(answer)) return answer;
    return withBody(answer, (body) => {
      // Two forms of a value may have the schema that owns the field in common: it is changed once.
      const holders = new Set<Fields>();
      walk(subject.shapes, schema, body, (holder, found, of) => {
        if (of === owner && found === name) holders.add(holder);
      });
      for (const holder of holders) change(holder, name);
      return body;
    });
  };
}

/** Picks a schema first, so that one with many fields is not chosen more often than another. */
function pickField({ random }: Grounds, fields: Field[]): Field | undefined {
  if (fields.length === 0) return undefined;
  const owner = random.pick([...new Set(fields.map((field) => field.owner))]);
  return random.pick(fields.filter((field) => field.owner === owner));
}

function chooseField(kind: FieldKind, grounds: Grounds): Drift | undefined {
  const { subject, seen } = grounds;
  const field = pickField(
    grounds,
    seen.fields.filter((one) => kind.fits(one, subject)),
  );
  if (field === undefined) return undefined;
  return {
    place: `${field.name} of ${field.ownerName}`,
    spoil: spoilField(subject, field, kind.changeOf(field)),
  };
}

/** Makes a kind of drift of what is done to a field. */
export const onField = (kind: FieldKind): Kind => ({
  id: kind.id,
  class: "structure",
  sentence: kind.sentence,
  choose: (grounds) => chooseField(kind, grounds),
});
