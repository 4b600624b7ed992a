import type { OpenApiDocument } from "./document.ts";
import { type OperationEntry, listOperations } from "./operations.ts";

/** An operation and what its path's template holds in one request. */
export interface Match {
  entry: OperationEntry;
  /** Values of the path, decoded, by the names of the template. */
  pathParameters: Record<string, string>;
}

/**
 * Finds the operation that a method and an address (a URL, or a path with or without a query) call. The base
 * path of the server may be there or not, and so may a slash at the end.
 */
export type Matcher = (method: string, address: string) => Match | undefined;

/** Where a path can go on from one segment. */
interface Branch {
  literals: Map<string, Branch>;
  template: Branch | undefined;
  entries: Map<string, OperationEntry>;
}

const newBranch = (): Branch => ({ literals: new Map(), template: undefined, entries: new Map() });

const templateName = (segment: string): string | undefined => /^\{(.+)\}$/.exec(segment)?.[1];

function nextBranch(branch: Branch, segment: string): Branch {
  if (templateName(segment) !== undefined) return (branch.template ??= newBranch());
  const next = branch.literals.get(segment) ?? newBranch();
  branch.literals.set(segment, next);
  return next;
}

const segmentsOf = (path: string): string[] => path.replace(/^\/|\/$/g, "").split("/");

function growTree(document: OpenApiDocument): Branch {
  const trunk = newBranch();
  for (const entry of listOperations(document)) {
    segmentsOf(entry.path).reduce(nextBranch, trunk).entries.set(entry.method, entry);
  }
  return trunk;
}

/** Goes along the segments; a literal is tried before a template. */
function find(branch: Branch, segments: string[], method: string): OperationEntry | undefined {
  const [segment, ...rest] = segments;
  if (segment === undefined) return branch.entries.get(method);
  const literal = branch.literals.get(segment);
  const found = literal && find(literal, rest, method);
  if (found !== undefined || branch.template === undefined || segment === "") return found;
  return find(branch.template, rest, method);
}

const pathOf = (address: string): string =>
  address.startsWith("/") ? address.replace(/[?#].*$/s, "") : new URL(address).pathname;

function decode(segments: string[]): string[] | undefined {
  try {
    return segments.map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function readTemplate(template: string, segments: string[]): Record<string, string> {
  const pairs = segmentsOf(template).map(
    (part, index) => [templateName(part), segments[index] ?? ""] as const,
  );
  return Object.fromEntries(pairs.flatMap(([name, value]) => (name === undefined ? [] : [[name, value]])));
}

/** Makes the matcher of a contract; a look-up takes as long as its path has segments. */
export function createMatcher(document: OpenApiDocument): Matcher {
  const trunk = growTree(document);
  const base = new URL(document.servers[0].url).pathname.replace(/\/$/, "");
  return (method, address) => {
    const path = pathOf(address);
    const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : path;
    const segments = decode(segmentsOf(inside));
    const entry = segments && find(trunk, segments, method.toLowerCase());
    return entry && { entry, pathParameters: readTemplate(entry.path, segments) };
  };
}
