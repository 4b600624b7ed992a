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

/** Headers that carry a key: an apiKey has its own name, `http` uses Authorization. */
const keyHeaders = ({ components }: OpenApiDocument): string[] =>
  Object.values(components.securitySchemes).flatMap(({ type, in: place, name }) => {
    if (type === "http") return ["Authorization"];
    return place === "header" && name !== undefined ? [name] : [];
  });

/** What is wrong with the key's header and those that every request of the contract carries. */
export function headerProblems(document: OpenApiDocument, headers: Headers): Problem[] {
  const absent = keyHeaders(document).filter((name) => !headers.get(name));
  return [
    ...absent.map((name) => missing(`/headers/${name}`, "is required")),
    ...Object.entries(document["x-required-headers"] ?? {}).flatMap(([name, value]) =>
      fixedProblem(headers, name, value),
    ),
  ];
}
