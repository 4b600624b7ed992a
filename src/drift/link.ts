import { forms } from "./forms.ts";
import { anyType, array, object, text, typesOf } from "./jsonType.ts";
import type { Field, Place } from "./place.ts";
import type { Answers, Shape, ShapeData } from "./shape.ts";

type Link = (shape: Shape) => Place;

/** Types whose values need a further look. */
function deepTypes({ r, o, x, i, v, p, f }: ShapeData): number {
  if (v !== undefined) return anyType;
  const deepObject = r !== undefined || o !== undefined || x !== undefined ? object : 0;
  const deepArray = i === undefined ? 0 : array;
  return deepObject | deepArray | (p === undefined && f === undefined ? 0 : text);
}

/** A place of which only the types are known yet. */
function blank(data: ShapeData, name?: string): Place {
  const { t = "" } = data;
  const types = typesOf(t);
  const expected = t === "" ? "anything" : t.replaceAll("|", " | ");
  return {
    types,
    plain: types & ~deepTypes(data),
    expected,
    fields: new Map(),
    required: [],
    rest: undefined,
    items: undefined,
    alternatives: undefined,
    values: undefined,
    pattern: undefined,
    form: name ?? expected,
  };
}

const fieldsOf = (shapes: Record<string, Shape> = {}, required: boolean, link: Link): Field[] =>
  Object.entries(shapes).map(([name, shape]) => ({ name, required, place: link(shape) }));

const joined = (words: string[]): string => [...new Set(words)].join(" | ");

function addPattern(place: Place, pattern: string, name = `/${pattern}/`): void {
  place.pattern = new RegExp(pattern, "u");
  place.form = name;
}

function addAlternatives(place: Place, alternatives: Place[], name?: string): void {
  place.alternatives = alternatives;
  place.types = alternatives.reduce((set, { types }) => set | types, 0);
  place.plain = alternatives.reduce((set, { plain }) => set | plain, 0);
  place.expected = joined(alternatives.flatMap(({ expected }) => expected.split(" | ")));
  place.form = name ?? joined(alternatives.map(({ form }) => form));
}

/** Completes a place; what it refers to may be itself. */
function complete(place: Place, data: ShapeData, link: Link, name?: string): Place {
  const { r, o, x, i, a, v, p, f } = data;
  place.required = fieldsOf(r, true, link);
  const fields = [...place.required, ...fieldsOf(o, false, link)];
  place.fields = new Map(fields.map((field) => [field.name, field]));
  if (x !== undefined) place.rest = link(x);
  if (i !== undefined) place.items = link(i);
  if (v !== undefined) place.values = new Set(v);
  const pattern = p ?? forms[f ?? ""];
  if (pattern !== undefined) addPattern(place, pattern, f);
  if (a !== undefined) addAlternatives(place, a.map(link), name);
  return place;
}

/** Makes the linker of an API's shapes; a shape with a name becomes one place, however often it is used. */
function linkerOf(shapes: Record<string, Shape>): Link {
  const named = new Map<string, Place>();
  const linkNamed = (name: string): Place => {
    const known = named.get(name);
    if (known !== undefined) return known;
    const shape = shapes[name] ?? "";
    const data = typeof shape === "string" ? { t: shape } : shape;
    const place = blank(data, name);
    named.set(name, place);
    return complete(place, data, link, name);
  };
  const link: Link = (shape) => {
    if (typeof shape !== "string") return complete(blank(shape), shape, link);
    return shape.startsWith("#") ? linkNamed(shape.slice(1)) : blank({ t: shape });
  };
  return link;
}

/** Finds the place of an operation's answer with a status; undefined where the contract says nothing of it. */
export type PlaceFinder = (operation: string, status: number) => Place | undefined;

/** Makes the finder of an API's places; those of an operation are linked when it first answers. */
export function placeFinder({ operations, shapes }: Answers): PlaceFinder {
  const link = linkerOf(shapes);
  const linked = new Map<string, Map<number, Place>>();
  return (operation, status) => {
    let places = linked.get(operation);
    if (places === undefined) {
      const entries = Object.entries(operations[operation] ?? {});
      places = new Map(entries.map(([code, shape]) => [Number(code), link(shape)]));
      linked.set(operation, places);
    }
    return places.get(status);
  };
}
