import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { listOperations } from "../../src/openapi/operations.ts";
import { curlKey, mainScheme } from "../../src/openapi/sendKey.ts";
import type { Answer } from "./watch.ts";
import type { Mock } from "./start.ts";

const firstList = (document: OpenApiDocument): string =>
  listOperations(document).find(({ operation }) => operation["x-behavior"].action === "list")?.path ?? "/";

/** What the mock of an API says when it has started. */
export function bannerOf(document: OpenApiDocument, { url, operations }: Mock): string {
  const key = curlKey(mainScheme(document), "any");
  const path = firstList(document);
  const base = new URL(document.servers[0].url).pathname;
  return `${document.info.title}, mocked by Prism: ${url}

  operations   ${operations}; ${base}${path} is answered like ${path}
  key          any value does: ${key}
  try          curl ${key} ${url}${path}
  errors       add -H 'Prefer: code=404', or another documented status
  answers      the documented samples, whatever you ask for; add -H 'Prefer: dynamic=true' for made-up values
`;
}

/** One line on an answer: status, method, address and, for a request that is refused, why. */
export const answerLine = ({ method, target, status, problem }: Answer): string =>
  `${status} ${method} ${target}${problem === undefined ? "" : `  ${problem}`}`;
