import { expect, test } from "vitest";
import { rulesAt, withoutRules } from "../../scripts/docs/rules.ts";

const when = (property: unknown) => ({
  allOf: [{ if: { required: ["kind"], properties: { kind: property } }, then: { required: ["price"] } }],
});

test.each([
  [{ const: "FIXED" }, "When `kind` is `FIXED`, `price` is required."],
  [{ const: false }, "When `kind` is `false`, `price` is required."],
  [{ enum: [1, 2] }, "When `kind` is `1` or `2`, `price` is required."],
  [{ not: { const: "SEK" } }, "When `kind` is not `SEK`, `price` is required."],
  [{ required: ["content"] }, "When `kind` has `content`, `price` is required."],
  [undefined, "When `kind` is sent, `price` is required."],
])("a condition on %o becomes a sentence", (property, sentence) => {
  expect(rulesAt(when(property))).toEqual([sentence]);
});

test("fields that a condition requires inside others are named with dots", () => {
  const then = { required: ["id"], properties: { options: { required: ["type"] } } };
  expect(rulesAt({ allOf: [{ if: { required: ["file"] }, then }] })).toEqual([
    "When `file` is sent, `id` and `options.type` are required.",
  ]);
});

test("a choice of required fields becomes a sentence", () => {
  const anyOf = [{ required: ["item"] }, { required: ["name", "price"] }];
  expect(rulesAt({ anyOf })).toEqual(["One of these at least is required: `item`; `name` and `price`."]);
});

test("what is no rule stays in the schema", () => {
  const reference = { $ref: "#/components/schemas/Fields" };
  const schema = { anyOf: [{ type: "string" }], allOf: [reference, ...when({ const: 1 }).allOf] };
  expect(rulesAt({ anyOf: schema.anyOf })).toEqual([]);
  expect(withoutRules(schema)).toEqual({ anyOf: [{ type: "string" }], allOf: [reference] });
  expect(withoutRules({ anyOf: [{ required: ["item"] }] })).toEqual({ anyOf: undefined, allOf: undefined });
});
