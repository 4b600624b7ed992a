import { type Fields, isFields } from "../lint/value.ts";
import type { Report } from "../../src/check/report/report.ts";
import { follow } from "../../src/openapi/reference.ts";
import type { Api } from "./apis.ts";
import { overlayObjects } from "./json.ts";
import { notesAt } from "./notes.ts";
import { withoutRules } from "./rules.ts";
import { samplesOf } from "./samples.ts";
import { verificationNotes } from "./verification.ts";
import { wordsOf } from "./words.ts";

function described(node: Fields, notes: string[]): Fields {
  if (notes.length === 0) return {};
  const description = typeof node["description"] === "string" ? [node["description"].trim()] : [];
  return { description: [...description, ...notes].join("\n\n") };
}

/** The notes of a schema and of all that it is put together from. */
function schemaNotes(document: unknown, schema: unknown): string[] {
  if (!isFields(schema)) return [];
  const { $ref, allOf } = schema;
  const target = typeof $ref === "string" ? [follow(document, $ref.slice(1))] : [];
  const inside = [...target, ...(Array.isArray(allOf) ? allOf : [])];
  return [...notesAt(schema), ...inside.flatMap((part) => schemaNotes(document, part))];
}

/** A description beside a reference hides the one of the schema referred to, so it takes over its notes. */
const notesBeside = (document: unknown, node: Fields): string[] =>
  "$ref" in node && "description" in node ? schemaNotes(document, node) : notesAt(node);

/** Redoc shows no description of a whole body's schema, so its notes go to the body. */
function bodyNotes(document: unknown, { requestBody }: Fields): Fields {
  if (!isFields(requestBody)) return {};
  const schema = follow(requestBody, "/content/application~1json/schema");
  return { requestBody: { ...requestBody, ...described(requestBody, schemaNotes(document, schema)) } };
}

/** Redoc's extension for samples, by operation. */
const codeSamples = (api: Api): Map<unknown, Fields> =>
  new Map(
    samplesOf(api).map(({ operationId, typescript, curl }) => [
      operationId,
      {
        "x-codeSamples": [
          { lang: "typescript", label: "TypeScript", source: typescript },
          { lang: "bash", label: "curl", source: curl },
        ],
      },
    ]),
  );

/** A copy of an API's contract in which everything worth showing, also of reports, stands where Redoc shows it. */
export function annotate(api: Api, reports: readonly Report[] = []): unknown {
  const { tags, servers } = api.document;
  const samples = codeSamples(api);
  const verified = verificationNotes(reports, api.slug);
  const document = {
    ...api.document,
    tags: tags.map((tag) => ({ ...tag, "x-displayName": wordsOf(tag.name) })),
    servers: [...servers, { url: api.mock, description: "The mock, on your machine" }],
  };
  return overlayObjects(document, (node) => ({
    ...described(node, [...notesBeside(document, node), ...(verified.get(node["operationId"]) ?? [])]),
    ...withoutRules(node),
    ...bodyNotes(document, node),
    ...samples.get(node["operationId"]),
  }));
}
