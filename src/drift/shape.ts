/**
 * What a place in an answer may hold: `"#User"`, a shape by its name; or JSON types with `|` between them,
 * `"string|null"`; or anything at all, `""`; or more than that in an object.
 */
export type Shape = string | ShapeData;

/** A shape that says more than its types; the names are short because an app carries them. */
export interface ShapeData {
  /** JSON types with `|` between them; any type without it. */
  t?: string;
  /** Fields that are always there. */
  r?: Record<string, Shape>;
  /** Fields that may be absent. */
  o?: Record<string, Shape>;
  /** Shape of every other field; without it there are no others. */
  x?: Shape;
  /** Shape of the items of an array. */
  i?: Shape;
  /** Alternatives, of which one fits. */
  a?: Shape[];
  /** Values of a code table. */
  v?: unknown[];
  /** Pattern of a text. */
  p?: string;
  /** Name of a text's form: `date-time`. */
  f?: string;
}

/** What the operations of an API answer with when they succeed. */
export interface Answers {
  /** Shapes of bodies by operation and status. */
  operations: Record<string, Record<string, Shape>>;
  /** Shapes that several places share, by name. */
  shapes: Record<string, Shape>;
}
