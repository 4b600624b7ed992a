import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { Proxy } from "../proxy.ts";
import type { Subject } from "../subject.ts";
import { runTraffic } from "../traffic.ts";
import type { Tool } from "./tool.ts";

/** What is written of a violation that makes it one of a kind: where, and which rule; not the values in its words. */
const pattern = /"location":\[([^\]]*)\],"severity":"(Error|Warning)"(?:,"code":"?([^",}]*))?/g;

/** The violations of answers of which Prism tells in a header, without the numbers of rows. */
function violationsIn(header: string): string[] {
  return [...header.matchAll(pattern)]
    .filter(([, location = ""]) => location.startsWith('"response"'))
    .map(([, location = "", severity = "", code = ""]) =>
      [severity, code, location.replaceAll(/"\d+"/g, '"-"')].join(" "),
    );
}

/** What Prism says of one answer: violations, or that it could not handle it. */
function complaintsAbout(operation: string, { status, headers }: Response): string[] {
  const violations = violationsIn(headers.get("sl-violations") ?? "");
  const isPrisms = headers.get("content-type")?.includes("problem+json") === true;
  return [...violations, ...(isPrisms ? [`answers with ${status} itself`] : [])].map(
    (complaint) => `${operation} ${complaint}`,
  );
}

/**
 * Prism's proxy before an API, with `--errors` off: so it tells of the same violations in a header, and the script can
 * go on with the answer.
 */
export async function startPrism(subject: Subject, proxy: Proxy): Promise<Tool & { close(): Promise<void> }> {
  const operations = await getHttpOperationsFromSpec(structuredClone(subject.document));
  const server = createServer(operations, {
    cors: true,
    config: {
      isProxy: true,
      upstream: new URL(proxy.url),
      upstreamProxy: undefined,
      validateRequest: true,
      validateResponse: true,
      checkSecurity: true,
      errors: false,
      mock: { dynamic: false },
    },
    components: { logger: createLogger("proxy", { level: "silent" }) },
  });
  const address = await server.listen(0, "127.0.0.1");
  return {
    name: "Prism proxy",
    isOurs: false,
    async look(target) {
      proxy.aim(target);
      const complaints = new Set<string>();
      await runTraffic(target, async (request) => {
        const { pathname, search } = new URL(request.url);
        const path = pathname.slice(new URL(subject.baseUrl).pathname.length);
        const body = await request.text();
        // A body of known length: Prism passes the header of one that comes in chunks on, and sends it whole.
        const answer = await fetch(`${address}${path}${search}`, {
          method: request.method,
          headers: request.headers,
          redirect: "manual",
          ...(body === "" ? {} : { body }),
        });
        const operation = subject.find(request.method, pathname)?.entry.operation.operationId ?? pathname;
        for (const complaint of complaintsAbout(operation, answer)) complaints.add(complaint);
        return answer;
      });
      return [...complaints];
    },
    close: () => server.close(),
  };
}
