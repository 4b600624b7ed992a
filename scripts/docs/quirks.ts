import { type OpenApiDocument, type Operation, httpMethods } from "../../src/openapi/document.ts";
import { type Way, walkObjects } from "./json.ts";
import { type Quirk, quirksAt } from "./notes.ts";
import { ownersOf } from "./owners.ts";
import { describePlace } from "./place.ts";

/** Contradictions that are noted at one place of a contract. */
export interface PlacedQuirks {
  /** What they are about, in Markdown. */
  place: string;
  /** The operation that they belong to, if it is one alone. */
  operationId: string | undefined;
  quirks: Quirk[];
}

/** The contradictions of one tag; undefined stands for what belongs to none, or to several. */
export interface QuirkGroup {
  tag: string | undefined;
  places: PlacedQuirks[];
}

/** The operation that a way into a contract passes through. */
function operationOn(document: OpenApiDocument, [section, path = "", method]: Way): Operation | undefined {
  const name = httpMethods.find((one) => one === method);
  return section === "paths" && name !== undefined ? document.paths[path]?.[name] : undefined;
}

/** Every contradiction that a contract notes, in the order of its tags; what is shared comes first. */
export function quirkGroups(document: OpenApiDocument): QuirkGroup[] {
  const owners = ownersOf(document);
  const groups = new Map<string | undefined, PlacedQuirks[]>();
  walkObjects(document, (node, way) => {
    const quirks = quirksAt(node);
    if (quirks.length === 0) return;
    const operation = operationOn(document, way);
    const tag = operation?.tags[0] ?? owners.get(`/${way.slice(0, 3).join("/")}`);
    const found = { place: describePlace(document, way), operationId: operation?.operationId, quirks };
    groups.set(tag, [...(groups.get(tag) ?? []), found]);
  });
  return [undefined, ...document.tags.map(({ name }) => name)].flatMap((tag) => {
    const places = groups.get(tag);
    return places === undefined ? [] : [{ tag, places }];
  });
}
