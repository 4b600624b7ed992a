import type { OpenApiDocument } from "../../openapi/document.ts";
import type { Observation } from "../observation.ts";
import { hideUnknownPath } from "../unknownPath.ts";
import { hidden } from "./mask.ts";
import type { Secrets } from "./secrets.ts";
import type { ShownParameters } from "./sensitiveParameters.ts";

function hidePath(
  document: OpenApiDocument,
  { entry, path, address }: Observation,
  shown: Set<string>,
  secrets: Secrets,
): string {
  if (entry === undefined) return hideUnknownPath(document, address, (part) => secrets.add(part));
  const hiddenValues = Object.entries(path).filter(([name]) => !shown.has(name));
  const values = new Set(hiddenValues.map(([, value]) => value));
  const parts = address.split("/");
  return parts.map((part) => (values.has(decodeURIComponent(part)) ? secrets.add(part) : part)).join("/");
}

/** The address of an observation without keys and sensitive values of its path and query. */
export function scrubUrl(
  document: OpenApiDocument,
  observation: Observation,
  keys: Set<string>,
  shownParameters: ShownParameters,
  secrets: Secrets,
): string {
  const { entry, address, search, exchange } = observation;
  const url = new URL(exchange.url);
  const base = url.pathname.slice(0, url.pathname.length - address.length);
  const shown = shownParameters(entry, "query");
  const pairs = [...search].map(([name, value]): [string, string] => {
    if (keys.has(name.toLowerCase())) return [name, hidden];
    return [name, shown.has(name.replace(/\[.*$/, "")) ? value : secrets.add(value)];
  });
  url.pathname = base + hidePath(document, observation, shownParameters(entry, "path"), secrets);
  url.search = new URLSearchParams(pairs).toString();
  url.username = "";
  url.password = "";
  url.hash = "";
  return url.href;
}
