import { isLoopback } from "../openapi/loopback.ts";
import { slugs } from "../sandbox/contracts.ts";
import { curlLine, nameOf } from "../sandbox/server/curl.ts";
import type { Listening } from "../sandbox/server/listen.ts";

/** What the sandbox prints for programs when it listens. */
export const readyLine = ({ url, apis }: Listening): string => JSON.stringify({ url, apis });

const isAllOf = (host: string): boolean => host === "0.0.0.0" || host === "::";

/** Who can call a sandbox that listens on an address. */
function reach(url: string, host: string): string {
  if (!isAllOf(host) && isLoopback(new URL(url))) return "this machine alone";
  return `everyone who can reach ${isAllOf(host) ? "this machine" : host}, with the keys above; /_sandbox answers this machine alone`;
}

/** What the sandbox prints for people when it listens. */
export function banner({ url, apis }: Listening, host: string): string {
  const lines = slugs.map((slug) => {
    const { baseUrl, key, widgetKey } = apis[slug];
    const keys = widgetKey === undefined ? key : `${key}, for browsers ${widgetKey}`;
    return `  ${nameOf(slug).padEnd(12)} ${baseUrl}\n  ${"key".padEnd(12)} ${keys}\n`;
  });
  return `
The sandbox is running. Ctrl+C ends it.

${lines.join("\n")}
  docs         ${url}/
  admin        ${url}/_sandbox
  answers      ${reach(url, host)}

Paste into another shell:

${slugs.map((slug) => `  ${curlLine(slug, apis[slug])}`).join("\n")}

Or TypeScript, in a project that has the package timepact:

  import { createSevenTime } from "timepact/seventime";

  const seventime = createSevenTime({
    clientSecret: "${apis.seventime.key}",
    baseUrl: "${apis.seventime.baseUrl}",
  });
  const { data, total } = await seventime.customers.list({ limit: 1 });
  console.log(total, data[0]?.name);
`;
}
