import { parseArgs } from "node:util";
import { ContractError } from "./contractError.ts";
import { answersSource } from "./generate/answers.ts";
import { bundle } from "./generate/bundle.ts";
import { clientSource } from "./generate/client.ts";
import { operationsSource } from "./generate/operations.ts";
import { typesSource } from "./generate/types.ts";
import { valuesSource } from "./generate/values.ts";
import { type GeneratedFiles, staleFiles, writeFiles } from "./generate/write.ts";
import { run, selectApis } from "./run.ts";

const help = `Usage: npm run generate [-- [API...] [--check]]

Makes generated/<API>/ from spec/<API>/: the bundled contract, types, operations, code tables, the
client's interfaces and the shapes of answers. Without API: all of them.

  --check   write nothing; name every stale file
  --help    this text

Exit code: 0 fine, 1 stale files (--check), 2 a contract is broken; generated/ is left as it was.`;

async function generate(api: string): Promise<[string, string][]> {
  const document = await bundle(api);
  return [
    [`${api}/openapi.json`, `${JSON.stringify(document, undefined, 2)}\n`],
    [`${api}/types.ts`, await typesSource(document)],
    [`${api}/operations.ts`, operationsSource(document)],
    [`${api}/values.ts`, valuesSource(document)],
    [`${api}/client.ts`, clientSource(document)],
    [`${api}/answers.ts`, answersSource(document)],
  ];
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean" }, help: { type: "boolean" } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  const chosen = selectApis(positionals);
  const files: GeneratedFiles = new Map((await Promise.all(chosen.map(generate))).flat());
  const stale = await (values.check ? staleFiles(files, chosen) : writeFiles(files, chosen));
  for (const path of stale) console.log(`${values.check ? "stale" : "wrote"} generated/${path}`);
  if (stale.length === 0) console.error("generated/ is up to date.");
  else if (values.check) console.error("Run npm run generate and commit what it writes.");
  return values.check && stale.length > 0 ? 1 : 0;
}

await run(main, [ContractError]);
