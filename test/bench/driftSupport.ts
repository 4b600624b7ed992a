import { randomOf } from "../../src/sandbox/demo/random.ts";
import { isFields } from "../../src/openapi/fields.ts";
import type { Slug } from "../../src/sandbox/index.ts";
import type { Drift } from "../../bench/drift/kind.ts";
import { kinds } from "../../bench/drift/kinds/all.ts";
import { type Seen, seenOf } from "../../bench/drift/seen.ts";
import { type Subject, subjectOf } from "../../bench/drift/subject.ts";
import { type Target, openTarget } from "../../bench/drift/target.ts";
import { runTraffic } from "../../bench/drift/traffic.ts";

/** An API with what its clean sandbox has answered. */
export interface Known {
  subject: Subject;
  seen: Seen;
}

/** Has the script go through a clean sandbox. */
export async function known(slug: Slug): Promise<Known> {
  const subject = subjectOf(slug);
  const target = openTarget(subject);
  try {
    return { subject, seen: seenOf(subject, await runTraffic(target)) };
  } finally {
    await target.close();
  }
}

/** The drift of a kind, where a seed puts it. */
export function driftOf({ subject, seen }: Known, id: string, seed = "1"): Drift {
  const drift = kinds.find((kind) => kind.id === id)?.choose({ subject, seen, random: randomOf(seed) });
  if (drift === undefined) throw new Error(`There is no place for ${id}.`);
  return drift;
}

/** Sends a request to a target with its key. */
export async function ask(
  { subject, backend, fetch }: Target,
  path: string,
  method = "GET",
  body?: unknown,
): Promise<{ status: number; headers: Headers; body: unknown }> {
  const answer = await fetch(
    new Request(subject.baseUrl + path, {
      method,
      headers: { ...backend.headers, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: text === "" ? undefined : JSON.parse(text) };
}

/** The records of a list of 7shifts. */
export function rows(body: unknown, name: string): Record<string, unknown>[] {
  const data = isFields(body) && Array.isArray(body["data"]) ? body["data"] : [];
  return data.map((row) => (isFields(row) ? row[name] : undefined)).filter(isFields);
}
