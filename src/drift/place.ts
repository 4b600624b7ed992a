/** A field of an object. */
export interface Field {
  name: string;
  required: boolean;
  place: Place;
}

/** A shape made ready to be held against values; sets of types are bits. */
export interface Place {
  /** Types that may stand here. */
  types: number;
  /** Those of them that need no further look. */
  plain: number;
  /** What the contract says, in words. */
  expected: string;
  fields: Map<string, Field>;
  /** The fields that are always there. */
  required: Field[];
  /** Every other field; undefined where there are none. */
  rest: Place | undefined;
  items: Place | undefined;
  /** Places of which one fits. */
  alternatives: Place[] | undefined;
  /** Values of a code table. */
  values: Set<unknown> | undefined;
  pattern: RegExp | undefined;
  /** Name of what a value of the right type has to be: of a form, a code table or alternatives. */
  form: string;
}
