import { parseArgs } from "node:util";
import { run } from "../scripts/run.ts";
import { measureOverhead } from "./overhead.ts";
import { measureSize } from "./size.ts";

const help = `Usage: npm run bench [-- --json]

Measures the clients beside their peers, in one run:
  overhead   time of one call with a stubbed fetch
  size       minified and compressed size of an app that makes one call

  --json   the figures as JSON on stdout
  --help   this text`;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { json: { type: "boolean" }, help: { type: "boolean" } } });
  if (values.help) {
    console.log(help);
    return 0;
  }
  console.error("Measuring, some ten seconds …");
  const [overhead, size] = [await measureOverhead(), await measureSize()];
  if (values.json) console.log(JSON.stringify({ overhead, size }, undefined, 2));
  else {
    console.log("One call with a stubbed fetch:");
    console.table(overhead);
    console.log("An app that makes one call:");
    console.table(size);
  }
  return 0;
}

await run(main);
