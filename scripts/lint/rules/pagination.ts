import { type Operation, answerSchema, isList, queryParameters } from "../operation.ts";
import type { Place } from "../place.ts";
import type { Fault, Rule } from "../rule.ts";
import { isArray, itemsOf, pointedAt } from "../schema.ts";

/** Every list says how it is paged, with parameters and places in the answer that exist. */
export const pagination: Rule = {
  name: "pagination",
  *check({ operations }) {
    for (const operation of operations) {
      const paging = operation.place.at("x-pagination");
      if (paging !== undefined)
        yield* paging.entries.flatMap(([key, value]) => checkEntry(operation, key, value));
      else if (operation.method === "get" && isList(operation)) yield missingFault(operation);
    }
  },
};

function checkEntry(operation: Operation, key: string, place: Place): Fault[] {
  if (key === "style" || typeof place.value !== "string") return [];
  if (!isPointer(place.value)) return checkParameter(operation, key, place);
  return key === "item" ? checkRow(operation, place) : checkPointer(operation, key, place);
}

function isPointer(text: string): boolean {
  return text === "" || text.startsWith("/");
}

function checkParameter(operation: Operation, key: string, place: Place): Fault[] {
  if (queryParameters(operation).has(String(place.value))) return [];
  const message = `${key} of x-pagination names ${String(place.value)}, which is no query parameter of ${operation.title}.`;
  return [{ place, message, remedy: "Mend the name or add the parameter." }];
}

function checkPointer(operation: Operation, key: string, place: Place): Fault[] {
  const schema = answerSchema(operation);
  const places = schema === undefined ? [] : pointedAt(schema, String(place.value));
  const name = `${key} of x-pagination`;
  if (places.length === 0) {
    const message = `${name} leads to ${String(place.value)}, which the answer of ${operation.title} does not have.`;
    return [{ place, message, remedy: "Mend the pointer or the schema of the answer." }];
  }
  if (key !== "items" || places.some(isArray)) return [];
  const message = `${name} leads to ${String(place.value)}, which is no array in the answer of ${operation.title}.`;
  return [{ place, message, remedy: "Point to the array of items, or mend its schema." }];
}

/** `item` leads on inside each row of what `items` leads to. */
function checkRow(operation: Operation, place: Place): Fault[] {
  const items = operation.place.at("x-pagination")?.text("items") ?? "";
  const schema = answerSchema(operation);
  const rows = schema === undefined ? [] : pointedAt(schema, items).flatMap(itemsOf);
  if (rows.some((row) => pointedAt(row, String(place.value)).length > 0)) return [];
  const message = `item of x-pagination leads to ${String(place.value)}, which a row of the answer of ${operation.title} does not have.`;
  return [{ place, message, remedy: "Mend the pointer or the schema of the rows." }];
}

function missingFault({ place, title }: Operation): Fault {
  return {
    place,
    message: `The list ${title} has no x-pagination.`,
    remedy: "Add it; a list without pages has style: none.",
  };
}
