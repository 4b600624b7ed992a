import { expect, test } from "vitest";
import { plural } from "../../scripts/lint/plural.ts";

test.each([
  ["Book", "Books"],
  ["TimeCategory", "TimeCategories"],
  ["Holiday", "Holidays"],
  ["OrderStatus", "OrderStatuses"],
  ["Branch", "Branches"],
])("the plural of %s is %s", (noun, expected) => {
  expect(plural(noun)).toBe(expected);
});
