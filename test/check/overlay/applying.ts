import { jsonpath } from "json-p3";
import { openapiOverlay } from "openapi-format";
import type { Overlay } from "../../../src/check/overlay/overlay.ts";
import { type OpenApiDocument, isOpenApiDocument } from "../../../src/openapi/document.ts";
import { type Fields, isFields } from "../../../src/openapi/fields.ts";
import { follow } from "../../../src/openapi/reference.ts";

function contract(value: unknown): OpenApiDocument {
  if (isOpenApiDocument(value)) return value;
  throw new Error("What comes of the overlay is no contract.");
}

/** Applies an overlay with a tool that others use. */
export async function apply(document: OpenApiDocument, overlay: Overlay): Promise<OpenApiDocument> {
  const options = JSON.parse(JSON.stringify({ overlaySet: overlay }));
  const { data, resultData } = await openapiOverlay(JSON.parse(JSON.stringify(document)), options);
  const { unusedActions, totalUnusedActions } = resultData;
  if (totalUnusedActions !== 0) throw new Error(`Actions lead nowhere: ${JSON.stringify(unusedActions)}`);
  return contract(data);
}

function merge(into: Fields, update: Fields): void {
  for (const [name, value] of Object.entries(update)) {
    const known = into[name];
    if (isFields(known) && isFields(value)) merge(known, value);
    else if (typeof known === "object" && known !== null) throw new Error(`Merging ${name} is left open.`);
    else into[name] = value;
  }
}

const pointerOf = (location: readonly (string | number)[]): string =>
  location.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/**
 * Applies an overlay by the letter of its specification, and refuses what that leaves open: a target that is not one
 * object or list, a row taken out of a list, and a merge of something else over an object or a list.
 */
export function applyByTheLetter(document: OpenApiDocument, overlay: Overlay): OpenApiDocument {
  const copy = JSON.parse(JSON.stringify(document));
  for (const { target, remove, update } of overlay.actions) {
    const [node, ...others] = jsonpath.query(target, copy).nodes;
    if (node === undefined || others.length > 0) throw new Error(`${target} is not one node.`);
    const { location } = node;
    const found = follow(copy, pointerOf(location));
    const holder = follow(copy, pointerOf(location.slice(0, -1)));
    if (remove === true && typeof found === "object" && isFields(holder)) {
      delete holder[String(location.at(-1))];
    } else if (remove !== true && isFields(found) && isFields(update)) merge(found, structuredClone(update));
    else throw new Error(`${target} cannot be changed like that.`);
  }
  return contract(copy);
}
