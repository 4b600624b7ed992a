import { bodyReferencesOf } from "../../../openapi/bodyReferences.ts";
import { type Fields, isFields, placesOf } from "../../../openapi/fields.ts";
import { requestMedia } from "../../../openapi/operations.ts";
import { resolverOf } from "../../../openapi/reference.ts";
import { wrapperIn } from "../../wrapper.ts";
import type { Material } from "./material.ts";
import { movedAhead } from "./moments.ts";
import { type BodyPlan, freeTexts, innerSchema } from "./texts.ts";

/** An address that takes no mail, by RFC 2606. */
const mailOf = (marker: string): string => `${marker}@example.com`;

const isMail = (value: unknown): value is string => typeof value === "string" && /^\S+@\S+\.\S+$/.test(value);

/** The body that the contract prints for an operation; undefined where there is none. */
function printedBody({ document, entry }: BodyPlan): Fields | undefined {
  const media = requestMedia(entry);
  const [first] = Object.values(media?.examples ?? {});
  const value = first === undefined ? media?.example : resolverOf(document).example(first).value;
  return isFields(value) ? structuredClone(value) : undefined;
}

/** The name of the object that a body has around its record; undefined where the record lies open. */
function wrapperOf({ document, shapes, entry }: BodyPlan, body: Fields): string | undefined {
  const record = document.components.schemas[entry.operation["x-behavior"].entity] ?? {};
  return wrapperIn(body, shapes.properties(record), entry);
}

/** The record that a body has, in its wrapper or open. */
const recordIn = (body: Fields, wrapper: string | undefined): Fields => {
  const inner = wrapper === undefined ? body : body[wrapper];
  return isFields(inner) ? inner : body;
};

/** The same value with other texts in the place of mail addresses, for nobody is to be written to. */
function withoutMails(value: unknown, marker: string): unknown {
  if (isMail(value)) return mailOf(marker);
  if (Array.isArray(value)) return value.map((one) => withoutMails(one, marker));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, withoutMails(inner, marker)]),
  );
}

/** Puts ids that there are in the place of those that the contract prints. */
function putReferences(plan: BodyPlan, body: Fields, { ids }: Material): void {
  for (const [path, target] of bodyReferencesOf(plan.document, plan.entry)) {
    const known = ids(target);
    const printed = placesOf(body, path).filter(({ value }) => value !== undefined);
    printed.forEach(({ put }, index) => {
      const id = known[index % known.length];
      if (id !== undefined) put(id);
    });
  }
}

/** Tells whether a text is one for people, in words, and no code such as the name of a time zone. */
const isProse = (value: unknown): boolean => typeof value === "string" && value.includes(" ");

/** Marks the record of a body in one text for people that it has; with all, in every text that it has or may have. */
function mark(plan: BodyPlan, body: Fields, marker: string, isFull: boolean): void {
  const wrapper = wrapperOf(plan, body);
  const record = recordIn(body, wrapper);
  const texts = freeTexts(plan, wrapper).toSorted(
    (one, other) => Number(one.isPersonal) - Number(other.isPersonal),
  );
  const first = texts.find(({ name }) => isProse(record[name]));
  const others = isFull ? texts.filter(({ isPersonal }) => !isPersonal) : [];
  for (const { name } of [...(first === undefined ? [] : [first]), ...others]) record[name] = marker;
}

/** Bodies that make a record, the one that says most first; the next is for a server that refuses it. */
export function bodiesToCreate(plan: BodyPlan, material: Material): Fields[] {
  const printed = printedBody(plan);
  if (printed === undefined) return [];
  const { marker, now, offset } = material;
  const make = (isFull: boolean, isMoved: boolean): Fields => {
    const dated = isMoved ? movedAhead(printed, now, offset) : printed;
    const body = withoutMails(structuredClone(dated), marker);
    if (!isFields(body)) return printed;
    putReferences(plan, body, material);
    mark(plan, body, marker, isFull);
    return body;
  };
  return [make(true, true), make(false, true), make(false, false)];
}

/** The fields that an update cannot do without, as the record has them. */
function requiredOf(plan: BodyPlan, printed: Fields, wrapper: string | undefined, record: Fields): Fields {
  const required = plan.shapes.required(innerSchema(plan, wrapper));
  const inner = recordIn(printed, wrapper);
  return Object.fromEntries(required.map((name) => [name, record[name] ?? inner[name]]));
}

/** Bodies that change one text of a record, and then what the contract prints. */
export function bodiesToUpdate(plan: BodyPlan, material: Material, record: Fields): Fields[] {
  const { marker, now, offset } = material;
  const printed = withoutMails(movedAhead(printedBody(plan), now, offset), marker);
  if (!isFields(printed)) return [];
  const wrapper = wrapperOf(plan, printed);
  const inner = recordIn(printed, wrapper);
  const named = Object.keys(inner);
  const texts = freeTexts(plan, wrapper).filter(({ name }) => !isMail(inner[name]));
  const text = texts.find(({ name }) => named.includes(name)) ?? texts.find(({ isPersonal }) => !isPersonal);
  const withReferences = (body: Fields): Fields => {
    putReferences(plan, body, material);
    return body;
  };
  const whole = withReferences(structuredClone(printed));
  if (text === undefined) return [whole];
  const required = requiredOf(plan, withReferences(printed), wrapper, record);
  const change = { ...required, [text.name]: `${marker} changed` };
  return [wrapper === undefined ? change : { [wrapper]: change }, whole];
}

/** A body that asks something; undefined where the operation takes none. */
export function bodyToAsk(plan: BodyPlan, material: Material): Fields | undefined {
  const body = movedAhead(printedBody(plan), material.now, material.offset);
  if (!isFields(body)) return undefined;
  putReferences(plan, body, material);
  return body;
}

/** The body of an operation on a record, with its id where the path does not have it; undefined where it takes none. */
export function bodyToName(
  plan: BodyPlan,
  material: Material,
  idField: string,
  id: string,
): Fields | undefined {
  const body = printedBody(plan);
  if (body === undefined) return undefined;
  putReferences(plan, body, material);
  return plan.entry.path.includes(`{${idField}}`) ? body : { ...body, [idField]: id };
}
