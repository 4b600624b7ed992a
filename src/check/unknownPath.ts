import type { OpenApiDocument } from "../openapi/document.ts";

const looksLikeId = (part: string): boolean => /[\d@%]/.test(part);

const words = new WeakMap<OpenApiDocument, Set<string>>();

/** The words that the paths of a contract are made of. */
function wordsOf(document: OpenApiDocument): Set<string> {
  const known =
    words.get(document) ?? new Set(Object.keys(document.paths).flatMap((path) => path.split("/")));
  words.set(document, known);
  return known;
}

/**
 * The parts of a path that the contract does not have, each as it is shown: what may be an id, an address or a name is
 * put through `hide`. A word that the contract has is none, nor is one where a resource has its name: at the begin of
 * the path, and behind an id.
 */
export function hideUnknownPath(
  document: OpenApiDocument,
  path: string,
  hide: (part: string) => string,
): string {
  const known = wordsOf(document);
  const parts = path.split("/");
  const isName = (index: number): boolean => index <= 1 || looksLikeId(parts[index - 1] ?? "");
  return parts
    .map((part, index) => {
      const isShown = known.has(part) || (isName(index) && !looksLikeId(part));
      return isShown || part === "" ? part : hide(part);
    })
    .join("/");
}
