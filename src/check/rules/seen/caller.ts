import type { SecurityScheme } from "../../../openapi/access.ts";
import { credentialOf } from "../../../openapi/credential.ts";
import type { OpenApiDocument } from "../../../openapi/document.ts";
import type { Observation } from "../../observation.ts";
import { isPutAway } from "../../putAway.ts";

interface Key {
  text: string;
  /** Whether it is the key itself; a recording may have put it away. */
  isShown: boolean;
}

/** The key of a scheme that a request has; of one that cannot be read, what stands in its place. */
function keyOf(scheme: SecurityScheme, { exchange, search }: Observation): Key[] {
  const headers = new Headers(exchange.requestHeaders);
  const credential = credentialOf(scheme, { headers, query: search });
  if (credential !== undefined) {
    const isShown = ![credential.name, credential.password].some(isPutAway);
    return [{ text: JSON.stringify(credential), isShown }];
  }
  const written = scheme.type === "http" ? headers.get("Authorization") : null;
  return written ? [{ text: written, isShown: false }] : [];
}

const keysOf = ({ components }: OpenApiDocument, observation: Observation): Key[] =>
  Object.values(components.securitySchemes).flatMap((scheme) => keyOf(scheme, observation));

/** The keys that a request carries, as one text for comparing; empty where it carries none. */
export const callerOf = (document: OpenApiDocument, observation: Observation): string =>
  [...new Set(keysOf(document, observation).map(({ text }) => text))].toSorted().join(" ");

/** Whether a request shows its key, has something in its place, or shows none. */
export type KeySight = "shown" | "hidden" | "none";

/** Tells how a request shows who calls. */
export function keySightOf(document: OpenApiDocument, observation: Observation): KeySight {
  const keys = keysOf(document, observation);
  if (keys.some(({ isShown }) => isShown)) return "shown";
  return keys.length > 0 ? "hidden" : "none";
}
