import { credentialOf } from "../../../openapi/credential.ts";
import type { OpenApiDocument } from "../../../openapi/document.ts";
import type { Observation } from "../../observation.ts";

/** The keys that a request carries, as one text for comparing; empty where it carries none. */
export function callerOf({ components }: OpenApiDocument, { exchange, search }: Observation): string {
  const carriers = { headers: new Headers(exchange.requestHeaders), query: search };
  const keys = Object.values(components.securitySchemes).flatMap((scheme) => {
    const credential = credentialOf(scheme, carriers);
    return credential === undefined ? [] : [JSON.stringify(credential)];
  });
  return [...new Set(keys)].toSorted().join(" ");
}
