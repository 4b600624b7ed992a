import { contractOf } from "./contract.ts";
import type { Extensions } from "./extensions.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import type { Sources } from "./source.ts";

/** What keeps the files of a folder from being read. */
export function syntaxFindings(folder: string, sources: Sources): Finding[] {
  return [...sources].flatMap(([file, source]) =>
    source.faults.map(({ line, column, message }) => ({
      rule: "yaml",
      file: `${folder}/${file}`,
      line,
      column,
      message: `The file cannot be read as YAML: ${message.replace(/\.$/, "")}.`,
      remedy: "Mend it; nothing else of this contract is checked before.",
    })),
  );
}

/** What our own rules find in the files of a folder. */
export function ownFindings(
  folder: string,
  sources: Sources,
  extensions: Extensions,
  rules: readonly Rule[],
): Finding[] {
  const contract = contractOf(sources, extensions);
  return rules.flatMap((rule) =>
    [...rule.check(contract)].map(({ place, message, remedy }) => ({
      rule: rule.name,
      file: `${folder}/${place.file}`,
      ...place.position,
      message,
      remedy,
    })),
  );
}
