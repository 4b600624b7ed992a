import { parseArgs } from "node:util";
import { UsageError, run } from "../../src/cli/run.ts";
import { BenchError } from "../benchError.ts";
import { isSlug, measure } from "./measure.ts";

/** Does a part of the work on one API, and prints what it found out as JSON. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      share: { type: "string", default: "0" },
      shares: { type: "string", default: "1" },
      seed: { type: "string", default: "1" },
      only: { type: "string", default: "." },
      tools: { type: "string", default: "." },
      "clean-runs": { type: "string", default: "20" },
    },
  });
  const [slug = ""] = positionals;
  if (!isSlug(slug)) throw new UsageError(`There is no API ${slug}. Name seventime, sevenshifts or timekit.`);
  const outcome = await measure({
    slug,
    share: Number(values.share),
    shares: Number(values.shares),
    seed: values.seed,
    only: new RegExp(values.only),
    tools: new RegExp(values.tools),
    cleanRuns: Number(values["clean-runs"]),
  });
  console.log(JSON.stringify(outcome));
  return 0;
}

await run(main, [BenchError]);
