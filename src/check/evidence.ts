import type { Evidence, OpenApiDocument } from "../openapi/document.ts";
import { isFields } from "../openapi/fields.ts";
import { follow } from "../openapi/reference.ts";

/** Something that the contract says of a place, and the JSON pointer to it. */
interface Said {
  value: unknown;
  pointer: string;
}

const isEvidence = (value: unknown): value is Evidence =>
  isFields(value) && "level" in value && "source" in value;

/** The place itself and those around it, the nearest first; the last is the whole contract. */
function placesAround(pointer: string): string[] {
  const parts = pointer.split("/");
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}

/** The parameter that a filter of an operation is sent with, as the nearest place to look at. */
function parameterOf(document: OpenApiDocument, pointer: string): string[] {
  const [, operation, name] = /^(\/paths\/[^/]+\/[^/]+)\/x-behavior\/filters\/(.+)$/.exec(pointer) ?? [];
  const parameters = operation === undefined ? [] : follow(document, `${operation}/parameters`);
  if (!Array.isArray(parameters)) return [];
  const index = parameters.findIndex((one: unknown) => isFields(one) && one["name"] === name);
  return index === -1 ? [] : [`${operation}/parameters/${index}`];
}

function nearest(
  document: OpenApiDocument,
  pointer: string,
  key: string,
  isMeant: (place: string) => boolean = () => true,
): Said | undefined {
  const places = [...parameterOf(document, pointer), ...placesAround(pointer)].filter(isMeant);
  const found = places.map((place) => ({
    value: follow(document, `${place}/${key}`),
    pointer: `${place}/${key}`,
  }));
  return found.find(({ value }) => value !== undefined);
}

/** The evidence that holds for a place of the contract: its own, or that of the nearest place around it. */
export function evidenceAt(document: OpenApiDocument, pointer: string): Evidence | undefined {
  const found = nearest(document, pointer, "x-evidence")?.value;
  return isEvidence(found) ? found : undefined;
}

/**
 * Pointer to where the contract tells that the vendor contradicts itself: at a place, or at one around it. What stands
 * at the root is about the parts there, such as the rate policy, and not about operations and schemas.
 */
export function quirkAt(document: OpenApiDocument, pointer: string): string | undefined {
  const isPart = pointer.lastIndexOf("/") === 0;
  return nearest(document, pointer, "x-quirk", (place) => isPart || place !== "")?.pointer;
}

/** Tells whether a quirk is about the place itself, and not only about an operation or a schema around it. */
export const isOwnQuirk = (document: OpenApiDocument, pointer: string, quirk: string): boolean =>
  [pointer, ...parameterOf(document, pointer)].some((place) => quirk === `${place}/x-quirk`);
