import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readContract } from "./contract.ts";
import { DocsError } from "./docs/docsError.ts";
import { addressOf, serveSite } from "./docs/serve.ts";
import { buildSite, siteFolder } from "./docs/site.ts";
import { MockError } from "./mock/mockError.ts";
import { type Mock, startMock } from "./mock/start.ts";
import { root } from "./paths.ts";
import { readPort } from "./port.ts";
import { UsageError, run } from "./run.ts";

const help = `Usage: npm start [-- [--docs-port 4000] [--mock-port 4010]]

Builds the package and the docs site, serves the site and a mock of Seven Time on 127.0.0.1, and prints what to
paste. Ctrl+C ends it.

  --docs-port PORT   port of the docs site, 0 for any that is free (4000)
  --mock-port PORT   port of the mock, 0 for any that is free (4010)
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

const welcome = (docs: string, mock: Mock): string => `
timepact is running. Ctrl+C ends it.

  docs   ${docs}
  mock   ${mock.url}   Seven Time, ${mock.operations} operations; any key will do

Paste into another shell:

  curl -H 'Client-Secret: any' '${mock.url}/customers?limit=1'

Or TypeScript: save as try.ts in this folder and run npx node try.ts

  import { createSevenTime } from "timepact/seventime";

  const seventime = createSevenTime({ clientSecret: "any", baseUrl: "${mock.url}" });
  const { data, total } = await seventime.customers.list({ limit: 1 });
  console.log(total, data[0]?.name);
`;

/** Serves the mock until Ctrl+C. */
async function serveMock(port: number, docs: string): Promise<void> {
  const mock = await startMock(readContract("seventime"), { port });
  try {
    console.error("Building the package and the docs site …");
    await Promise.all([buildPackage(), buildSite()]);
    console.log(welcome(docs, mock));
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  } finally {
    await mock.close();
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      "docs-port": { type: "string", default: "4000" },
      "mock-port": { type: "string", default: "4010" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const ports = {
    docs: readPort("--docs-port", values["docs-port"]),
    mock: readPort("--mock-port", values["mock-port"]),
  };
  const server = await serveSite(siteFolder, ports.docs);
  try {
    await serveMock(ports.mock, addressOf(server));
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return 0;
}

await run(main, [DocsError, MockError]);
