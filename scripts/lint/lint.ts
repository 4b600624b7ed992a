import { contractOf } from "./contract.ts";
import type { Contract } from "./contract.ts";
import type { Extensions } from "./extensions.ts";
import type { Finding } from "./finding.ts";
import type { Rule } from "./rule.ts";
import type { Sources } from "./source.ts";

/** The parts of a run that do not change from one API to the next. */
export interface Rules {
  readonly rules: readonly Rule[];
  readonly extensions: Extensions;
}

/** What our own rules find in the files of an API, which stand in `folder`. */
export function ownFindings(
  api: string,
  folder: string,
  sources: Sources,
  { rules, extensions }: Rules,
): Finding[] {
  const contract = contractOf(sources, extensions);
  return contract === undefined ? [] : rules.flatMap((rule) => ruleFindings(api, folder, rule, contract));
}

/** What keeps the files of an API from being read. */
export function syntaxFindings(api: string, folder: string, sources: Sources): Finding[] {
  return [...sources].flatMap(([file, source]) =>
    source.faults.map(({ line, column, message }) => ({
      api,
      rule: "yaml",
      file: `${folder}/${file}`,
      line,
      column,
      message: `The file cannot be read as YAML: ${message}.`,
      remedy: "Mend it; nothing else of this API is checked before.",
    })),
  );
}

function ruleFindings(api: string, folder: string, rule: Rule, contract: Contract): Finding[] {
  return [...rule.check(contract)].map(({ place, message, remedy }) => ({
    api,
    rule: rule.name,
    file: `${folder}/${place.file}`,
    ...place.position,
    message,
    remedy,
  }));
}
