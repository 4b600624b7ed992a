import type { Fields } from "../lint/value.ts";
import type { Api } from "./apis.ts";
import { extendObjects } from "./json.ts";
import { notesAt } from "./notes.ts";
import { samplesOf } from "./samples.ts";
import { wordsOf } from "./words.ts";

/** Where the mock answers unless it is told otherwise. */
export const mockUrl = "http://127.0.0.1:4010";

function withNotes(node: Fields): Fields {
  const notes = notesAt(node);
  if (notes.length === 0) return {};
  const description = typeof node["description"] === "string" ? [node["description"].trim()] : [];
  return { description: [...description, ...notes].join("\n\n") };
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

/** A copy of an API's contract in which everything worth showing stands where Redoc shows it. */
export function annotate(api: Api): unknown {
  const { tags, servers } = api.document;
  const samples = codeSamples(api);
  const document = {
    ...api.document,
    tags: tags.map((tag) => ({ ...tag, "x-displayName": wordsOf(tag.name) })),
    servers: [...servers, { url: mockUrl, description: "The mock, on your machine" }],
  };
  return extendObjects(document, (node) => ({ ...withNotes(node), ...samples.get(node["operationId"]) }));
}
