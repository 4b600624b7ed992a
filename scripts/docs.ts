import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DocsError } from "./docs/docsError.ts";
import { addressOf, serveSite } from "./docs/serve.ts";
import { buildSite, siteFolder } from "./docs/site.ts";
import { MockError } from "./mock/mockError.ts";
import { CheckError } from "../src/check/checkError.ts";
import { readText } from "../src/check/readText.ts";
import { readReports } from "../src/check/report/read.ts";
import { readPort } from "../src/cli/port.ts";
import { run } from "./run.ts";

const help = `Usage: npm run docs [-- [--report FILE]... [--serve [--port PORT]]]

Builds the docs site into site/ from generated/ and docs/, and prints where it is.

  --report FILE  a JSON report of timepact check: the reference then says when each operation was last verified,
                 or that it differs; may be repeated
  --serve        serve the site on 127.0.0.1 afterwards, until Ctrl+C
  --port PORT    port to serve on, 0 for any that is free (4000)
  --help         this text

Exit code: 0 fine, 2 the site could not be built or served.`;

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      report: { type: "string", multiple: true, default: [] },
      serve: { type: "boolean" },
      port: { type: "string", default: "4000" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const port = readPort("--port", values.port);
  const reports = values.report.flatMap((file) => readReports(readText(file), file));
  const pages = await buildSite(siteFolder, reports);
  console.error(`Built ${pages.length} pages. Open this file, or run npm run docs -- --serve:`);
  console.log(join(siteFolder, "index.html"));
  if (!values.serve) return 0;
  const server = await serveSite(siteFolder, port);
  console.error(`The docs are at ${addressOf(server)}. Ctrl+C ends them.`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  server.close();
  server.closeAllConnections();
  return 0;
}

await run(main, [DocsError, MockError, CheckError]);
