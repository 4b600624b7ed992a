import { parseArgs } from "node:util";
import type { SandboxOptions, SeedName } from "../sandbox/options.ts";
import { isLocalAddress } from "../sandbox/webhooks.ts";
import { readPort } from "./port.ts";
import { UsageError } from "./run.ts";

/** What a command line asks of a sandbox. */
export interface SandboxSettings {
  options: SandboxOptions;
  port: number;
  host: string;
  quiet: boolean;
  json: boolean;
}

function readSeedName(text: string): SeedName {
  if (text === "demo" || text === "empty") return text;
  throw new UsageError(`--seed ${text} is no data set. Give demo or empty.`);
}

function readWebhook(text: string): { url: string } {
  if (isLocalAddress(text)) return { url: text };
  throw new UsageError(
    `--webhook ${text} is no address of this machine. Give one as http://127.0.0.1:3000/hook.`,
  );
}

function readText(option: string, text: string): string {
  if (text.trim() !== "") return text;
  throw new UsageError(`${option} has no value. Give one, or leave ${option} out.`);
}

const parse = (words: string[]) =>
  parseArgs({
    args: words,
    allowNegative: true,
    options: {
      port: { type: "string", default: "4010" },
      host: { type: "string", default: "127.0.0.1" },
      db: { type: "string" },
      seed: { type: "string" },
      "rate-limit": { type: "boolean", default: true },
      clock: { type: "string" },
      webhook: { type: "string", multiple: true, default: [] },
      quiet: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  }).values;

/**
 * Reads the words behind `timepact sandbox`; `"help"` when they ask for it.
 * @throws {UsageError} when a value is none
 */
export function readSettings(words: string[]): SandboxSettings | "help" {
  const { port, host, db, seed, clock, webhook, quiet, json, help, ...values } = parse(words);
  if (help) return "help";
  return {
    options: {
      ...(db !== undefined && { db: readText("--db", db) }),
      ...(seed !== undefined && { seed: readSeedName(seed) }),
      ...(clock !== undefined && { clock: readText("--clock", clock) }),
      rateLimit: values["rate-limit"],
      webhooks: webhook.map(readWebhook),
    },
    port: readPort("--port", port),
    host: readText("--host", host),
    quiet,
    json,
  };
}
