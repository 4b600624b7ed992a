import { parseArgs } from "node:util";
import { overlayEndings } from "../check/overlay/text.ts";
import { type Slug, slugs } from "../sandbox/contracts.ts";
import { UsageError } from "./run.ts";

/** Forms that a report can have. */
export const formats = ["pretty", "json", "junit", "sarif", "github", "html"] as const;

/** One of {@link formats}. */
export type Format = (typeof formats)[number];

/** A report that is asked for: to a file, or to stdout. */
export interface Output {
  format: Format;
  file: string | undefined;
}

/** What a command line asks of a check. */
export interface CheckSettings {
  apis: Slug[];
  baseUrl: string | undefined;
  /** From the environment when undefined. */
  key: string | undefined;
  /** Whether records may be made and deleted. */
  write: boolean;
  /** Whether that may be done without being asked. */
  yes: boolean;
  /** Recordings to look at in place of calling the API. */
  har: string[];
  budget: number;
  only: RegExp | undefined;
  outputs: Output[];
  /** An earlier report, as JSON; what it has does not fail the run. */
  since: string | undefined;
  record: string | undefined;
  /** File for what would make the contract agree with what was seen. */
  overlay: string | undefined;
}

const isSlug = (text: string): text is Slug => slugs.some((slug) => slug === text);

const isFormat = (text: string): text is Format => formats.some((format) => format === text);

function readApis(words: string[]): Slug[] {
  const [word = "", ...others] = words;
  if (others.length > 0) throw new UsageError(`Name one API, or all; ${others.join(", ")} is too much.`);
  if (word === "all") return [...slugs];
  if (isSlug(word)) return [word];
  throw new UsageError(`Name the API to check: ${slugs.join(", ")}, or all.`);
}

function readBaseUrl(text: string | undefined, apis: Slug[]): string | undefined {
  if (text === undefined) return undefined;
  if (apis.length > 1)
    throw new UsageError("--base-url is the address of one API. Name one in place of all.");
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text.replace(/\/$/, "");
  throw new UsageError(
    `--base-url ${text} is no address. Give one as http://127.0.0.1:4010/seventime/api/2.`,
  );
}

function readBudget(text: string): number {
  const budget = Number(text);
  if (Number.isInteger(budget) && budget > 0) return budget;
  throw new UsageError(`--budget ${text} is no number of requests. Give a whole number above 0.`);
}

function readOnly(text: string | undefined): RegExp | undefined {
  if (text === undefined) return undefined;
  try {
    return new RegExp(text, "i");
  } catch {
    throw new UsageError(`--only ${text} is no pattern. Give a regular expression such as list.*`);
  }
}

function readOutput(text: string): Output {
  const [format = "", ...rest] = text.split("=");
  if (!isFormat(format)) {
    throw new UsageError(`--report ${format} is no form of a report. Give one of ${formats.join(", ")}.`);
  }
  return { format, file: rest.length === 0 ? undefined : rest.join("=") };
}

/**
 * Reads what reports are asked for; one for people on stdout when none is.
 * @throws {UsageError} when one has no such form, or two go to stdout
 */
export function readOutputs(texts: string[]): Output[] {
  const outputs = (texts.length === 0 ? ["pretty"] : texts).map(readOutput);
  if (outputs.filter(({ file }) => file === undefined).length <= 1) return outputs;
  throw new UsageError("Two reports go to stdout. Give files to all but one: --report json=report.json.");
}

function readKey(key: string | undefined, apis: Slug[]): string | undefined {
  if (key === undefined || apis.length === 1) return key;
  throw new UsageError("--key is the key of one API. With all, the keys come from the environment.");
}

function readOverlay(file: string | undefined, apis: Slug[]): string | undefined {
  if (file === undefined) return undefined;
  if (apis.length > 1) throw new UsageError("--overlay is of one contract. Name one API in place of all.");
  if (overlayEndings.test(file)) return file;
  throw new UsageError(`--overlay ${file} is no file of an overlay. Give one that ends in .yaml or .json.`);
}

function readWrite({ write, yes, har }: { write: boolean; yes: boolean; har: string[] }): boolean {
  if (yes && !write) throw new UsageError("--yes answers the question of --write. Give both.");
  if (write && har.length > 0)
    throw new UsageError("--har looks at recordings and writes nothing. Leave --write out.");
  return write;
}

const parse = (words: string[]) =>
  parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      "base-url": { type: "string" },
      key: { type: "string" },
      har: { type: "string", multiple: true, default: [] },
      budget: { type: "string", default: "1000" },
      only: { type: "string" },
      report: { type: "string", multiple: true, default: [] },
      since: { type: "string" },
      record: { type: "string" },
      write: { type: "boolean", default: false },
      yes: { type: "boolean", default: false },
      overlay: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });

/**
 * Reads the words behind `timepact check`; `"help"` when they ask for it.
 * @throws {UsageError} when a value is none, or one is missing
 */
export function readCheckSettings(words: string[]): CheckSettings | "help" {
  const { values, positionals } = parse(words);
  if (values.help) return "help";
  const apis = readApis(positionals);
  return {
    apis,
    baseUrl: readBaseUrl(values["base-url"], apis),
    key: readKey(values.key, apis),
    write: readWrite(values),
    yes: values.yes,
    har: values.har,
    budget: readBudget(values.budget),
    only: readOnly(values.only),
    outputs: readOutputs(values.report),
    since: values.since,
    record: values.record,
    overlay: readOverlay(values.overlay, apis),
  };
}
