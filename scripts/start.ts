import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { DocsError } from "./docs/docsError.ts";
import { addressOf, serveSite } from "./docs/serve.ts";
import { buildSite, siteFolder } from "./docs/site.ts";
import { MockError } from "./mock/mockError.ts";
import { placesOf } from "./mock/ports.ts";
import { type ServedApi, startMocks } from "./mock/startAll.ts";
import { apis, root } from "./paths.ts";
import { readPort } from "./port.ts";
import { UsageError, run } from "./run.ts";

const help = `Usage: npm start [-- [--docs-port 4000] [--mock-port PORT]]

Builds the package and the docs site, serves the site and a mock of each API on 127.0.0.1, and prints what to
paste. Ctrl+C ends it.

  --docs-port PORT   port of the docs site, 0 for any that is free (4000)
  --mock-port PORT   first port of the mocks, 0 for any that are free (4010 and the next)
  --help             this text

Exit code: 0 ended with Ctrl+C, 2 could not start.`;

async function buildPackage(): Promise<void> {
  const program = join(root, "node_modules/tsdown/dist/run.mjs");
  const child = spawn(process.execPath, [program, "--silent"], {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new UsageError("The package could not be built. Run npm run build to see why.");
}

const mockLine = ({ document, mock }: ServedApi): string =>
  `  mock   ${mock.url}   ${document.info.title}, ${mock.operations} operations; any key will do`;

/** Address of the mock of Seven Time, which the lines to paste call. */
const addressToPaste = (served: ServedApi[]): string =>
  served.find(({ api }) => api === "seventime")?.mock.url ?? "";

const welcome = (docs: string, served: ServedApi[]): string => `
timepact is running. Ctrl+C ends it.

  docs   ${docs}
${served.map(mockLine).join("\n")}

Paste into another shell:

  curl -H 'Client-Secret: any' '${addressToPaste(served)}/customers?limit=1'

Or TypeScript: save as try.ts in this folder and run npx node try.ts

  import { createSevenTime } from "timepact/seventime";

  const seventime = createSevenTime({ clientSecret: "any", baseUrl: "${addressToPaste(served)}" });
  const { data, total } = await seventime.customers.list({ limit: 1 });
  console.log(total, data[0]?.name);
`;

/** Serves the mocks until Ctrl+C. */
async function serveMocks(firstPort: number | undefined, docs: string): Promise<void> {
  const served = await startMocks(placesOf(apis, firstPort));
  try {
    console.error("Building the package and the docs site …");
    await Promise.all([buildPackage(), buildSite()]);
    console.log(welcome(docs, served));
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  } finally {
    await Promise.all(served.map(({ mock }) => mock.close()));
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      "docs-port": { type: "string", default: "4000" },
      "mock-port": { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const mockPort = values["mock-port"];
  const firstPort = mockPort === undefined ? undefined : readPort("--mock-port", mockPort);
  const server = await serveSite(siteFolder, readPort("--docs-port", values["docs-port"]));
  try {
    await serveMocks(firstPort, addressOf(server));
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return 0;
}

await run(main, [DocsError, MockError]);
