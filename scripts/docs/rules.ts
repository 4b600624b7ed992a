import { type Fields, isFields, stringsIn } from "../lint/value.ts";

const code = (value: unknown): string => `\`${String(value)}\``;

const isRequirement = (schema: unknown): schema is { required: unknown[] } =>
  isFields(schema) && Array.isArray(schema["required"]) && Object.keys(schema).length === 1;

const isCondition = (schema: unknown): schema is { if: Fields; then: Fields } =>
  isFields(schema) && isFields(schema["if"]) && isFields(schema["then"]);

/** Names of the fields that a schema requires, those inside other fields with dots. */
function requiredFields(schema: Fields): string[] {
  const properties = isFields(schema["properties"]) ? Object.entries(schema["properties"]) : [];
  const inside = properties.flatMap(([name, property]) =>
    isFields(property) ? requiredFields(property).map((field) => `${name}.${field}`) : [],
  );
  return [...stringsIn(schema["required"]), ...inside];
}

/** What a condition asks of one field, as the end of a sentence. */
function expectation(schema: unknown): string {
  if (!isFields(schema)) return "is sent";
  const { const: constant, enum: values, not } = schema;
  if (constant !== undefined) return `is ${code(constant)}`;
  if (Array.isArray(values)) return `is ${values.map(code).join(" or ")}`;
  if (isFields(not)) return expectation(not).replace("is", "is not");
  return `has ${requiredFields(schema).map(code).join(" and ")}`;
}

function conditionWords({ if: condition, then }: { if: Fields; then: Fields }): string {
  const properties = isFields(condition["properties"]) ? condition["properties"] : {};
  const conditions = stringsIn(condition["required"]).map(
    (name) => `${code(name)} ${expectation(properties[name])}`,
  );
  const fields = requiredFields(then).map(code);
  return `When ${conditions.join(" and ")}, ${fields.join(" and ")} ${fields.length === 1 ? "is" : "are"} required.`;
}

const parts = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** What a schema requires beyond its list of required fields, as sentences of Markdown. */
export function rulesAt({ anyOf, allOf }: Fields): string[] {
  const choices = parts(anyOf).filter(isRequirement);
  const groups = choices.map(({ required }) => required.map(code).join(" and "));
  const choice = groups.length > 0 ? [`One of these at least is required: ${groups.join("; ")}.`] : [];
  return [...choice, ...parts(allOf).filter(isCondition).map(conditionWords)];
}

/** The keys of a schema that hold such rules, without the rules; undefined where nothing else is in them. */
export function withoutRules({ anyOf, allOf }: Fields): Fields {
  const rest = (value: unknown, isRule: (part: unknown) => boolean): unknown[] | undefined => {
    const kept = parts(value).filter((part) => !isRule(part));
    return kept.length > 0 ? kept : undefined;
  };
  return { anyOf: rest(anyOf, isRequirement), allOf: rest(allOf, isCondition) };
}
