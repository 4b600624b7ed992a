import type { OpenApiDocument } from "./document.ts";
import { type Problem, missing } from "./problem.ts";

const mediaNames = (header: string): string[] =>
  header.split(",").map((part) => (part.split(";")[0] ?? "").trim().toLowerCase());

function fixedProblem(headers: Headers, name: string, value: string): Problem[] {
  const sent = headers.get(name);
  const pointer = `/headers/${name}`;
  if (sent === null) return [missing(pointer, "is required")];
  if (mediaNames(sent).includes(value.toLowerCase())) return [];
  return [{ pointer, keyword: "const", message: `must name ${value}` }];
}

/** What is wrong with the headers that every request of the contract carries. */
export const headerProblems = (document: OpenApiDocument, headers: Headers): Problem[] =>
  Object.entries(document["x-required-headers"] ?? {}).flatMap(([name, value]) =>
    fixedProblem(headers, name, value),
  );
