import type { OpenApiDocument } from "../../src/openapi/document.ts";
import type { Api } from "./apis.ts";
import { type JsonObject, isJsonObject, walkObjects } from "./json.ts";
import { notesAt } from "./notes.ts";
import { type Samples, samplesOf } from "./samples.ts";

/** Where the mock answers unless it is told otherwise. */
export const mockUrl = "http://127.0.0.1:4010";

/** A tag as words: `timeLogs` becomes `Time logs`. */
export function tagTitle(tag: string): string {
  const words = tag.replace(/([A-Z])/g, (capital) => ` ${capital.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function addNotes(node: JsonObject): void {
  const notes = notesAt(node);
  if (notes.length === 0) return;
  const description = typeof node["description"] === "string" ? [node["description"].trim()] : [];
  node["description"] = [...description, ...notes].join("\n\n");
}

function addSamples(node: JsonObject, samples: Map<string, Samples>): void {
  const operationId = node["operationId"];
  const found = typeof operationId === "string" ? samples.get(operationId) : undefined;
  if (found === undefined) return;
  node["x-codeSamples"] = [
    { lang: "typescript", label: "TypeScript", source: found.typescript },
    { lang: "bash", label: "curl", source: found.curl },
  ];
}

/** A copy of an API's contract in which everything worth showing stands where Redoc shows it. */
export function annotate(api: Api): OpenApiDocument {
  const copy = structuredClone(api.document);
  const samples = new Map(samplesOf(api).map((one) => [one.operationId, one]));
  walkObjects(copy, (node, way) => {
    addNotes(node);
    if (way[0] === "paths") addSamples(node, samples);
  });
  const tags = copy.tags.map((tag) => ({ ...tag, "x-displayName": tagTitle(tag.name) }));
  const servers: JsonObject[] = [...copy.servers, { url: mockUrl, description: "The mock, on your machine" }];
  return Object.assign(copy, { tags, servers });
}
