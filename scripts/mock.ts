import { parseArgs } from "node:util";
import { ContractError } from "./contractError.ts";
import { answerLine, bannerOf } from "./mock/banner.ts";
import { MockError } from "./mock/mockError.ts";
import { ownPorts, placesOf } from "./mock/ports.ts";
import type { ServedApi } from "./mock/startAll.ts";
import { apis } from "./paths.ts";
import { readPort } from "../src/cli/port.ts";
import { run, selectApis } from "./run.ts";

const ports = Object.entries(ownPorts)
  .map(([api, port]) => `${api} ${port}`)
  .join(", ");

const help = `Usage: npm run mock [-- [API ...] [--port PORT] [--host HOST] [--json] [--verbose]]

Answers like the APIs, from their contracts: Prism checks every request and answers with the documented samples.
It keeps nothing. Any key does. Each API has a port of its own: ${ports}.

  API           ${apis.join(" or ")}, to serve that one alone
  --port PORT   port of the first, the next one for the second; 0 for any that are free
  --host HOST   address to listen on (127.0.0.1)
  --json        print a line of JSON for each with api, url and operations to stdout, instead of the words
  --verbose     print Prism's own log too
  --help        this text

Exit code: 0 ended with Ctrl+C, 2 could not run.`;

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

function announce(served: ServedApi[], asJson: boolean): void {
  for (const { api, document, mock } of served) {
    if (asJson) console.log(JSON.stringify({ api, url: mock.url, operations: mock.operations }));
    else console.error(bannerOf(document, mock));
  }
  if (!asJson) console.error("Ctrl+C ends it.");
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string" },
      host: { type: "string", default: "127.0.0.1" },
      json: { type: "boolean", default: false },
      verbose: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const first = values.port === undefined ? undefined : readPort("--port", values.port);
  const places = placesOf(selectApis(positionals), first);
  const ended = interrupted();
  // Prism takes a second to load, which neither the help nor a mistake has to wait for.
  const { startMocks } = await import("./mock/startAll.ts");
  const served = await startMocks(places, (api) => ({
    host: values.host,
    onAnswer: (answer) => console.error(`${places.length > 1 ? `${api} ` : ""}${answerLine(answer)}`),
    ...(values.verbose && { log: process.stderr }),
  }));
  announce(served, values.json);
  await ended;
  await Promise.all(served.map(({ mock }) => mock.close()));
  return 0;
}

await run(main, [ContractError, MockError]);
