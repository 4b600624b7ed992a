import { parseArgs } from "node:util";
import { readContract } from "./contract.ts";
import { ContractError } from "./contractError.ts";
import { answerLine, bannerOf } from "./mock/banner.ts";
import { MockError } from "./mock/mockError.ts";
import { apis } from "./paths.ts";
import { readPort } from "./port.ts";
import { UsageError, run, selectApis } from "./run.ts";

const help = `Usage: npm run mock [-- [API] [--port PORT] [--host HOST] [--json] [--verbose]]

Answers like an API, from its contract: Prism checks every request and answers with the documented samples.
It keeps nothing. Any key does.

  --port PORT   port to listen on, 0 for any that is free (4010)
  --host HOST   address to listen on (127.0.0.1)
  --json        print one line of JSON with api, url and operations to stdout, instead of the words
  --verbose     print Prism's own log too
  --help        this text

Exit code: 0 ended with Ctrl+C, 2 could not run.`;

function selectApi(words: string[]): string {
  const [api, second] = selectApis(words);
  if (api !== undefined && second === undefined) return api;
  throw new UsageError(`Say which one API to mock: ${apis.join(", ")}.`);
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      json: { type: "boolean" },
      verbose: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const api = selectApi(positionals);
  const document = readContract(api);
  const port = readPort("--port", values.port);
  const ended = interrupted();
  // Prism takes a second to load, which neither the help nor a mistake has to wait for.
  const { startMock } = await import("./mock/start.ts");
  const mock = await startMock(document, {
    port,
    host: values.host,
    onAnswer: (answer) => console.error(answerLine(answer)),
    ...(values.verbose && { log: process.stderr }),
  });
  if (values.json) console.log(JSON.stringify({ api, url: mock.url, operations: mock.operations }));
  else console.error(bannerOf(document, mock));
  await ended;
  await mock.close();
  return 0;
}

await run(main, [ContractError, MockError]);
