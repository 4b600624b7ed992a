import { afterAll } from "vitest";
import { createTimekit } from "../../../src/apis/timekit.ts";
import { isFields } from "../../../src/openapi/fields.ts";
import { type Sandbox, type SandboxOptions, createSandbox } from "../../../src/sandbox/index.ts";
import type { Answer } from "../support.ts";

/** The moment at which the demo clinic is looked at, a Monday morning. */
export const monday = "2026-03-02T08:00:00Z";

/** Slug of the clinic's app. */
export const appSlug = "kliniken-vid-parken";

/** Address of somebody at the clinic. */
export const elin = "elin.sjohage@parken.example.se";

/** No record has this id. */
export const nobody = "99999999-9999-4999-8999-999999999999";

const opened: Sandbox[] = [];

afterAll(async () => {
  for (const sandbox of opened.splice(0)) await sandbox.close();
});

/** A sandbox with the demo data, and a client with the app's key. */
export function openOffice(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ rateLimit: false, clock: monday, ...options });
  opened.push(sandbox);
  const { baseUrl, key: appKey } = sandbox.apis.timekit;
  const usual = { baseUrl, fetch: sandbox.fetch, rateLimit: false, retry: false } as const;
  return { sandbox, usual, timekit: createTimekit({ ...usual, appKey }) };
}

/** The header of HTTP Basic for a key of Timekit's, or for an address and its token. */
export const basic = (password: string, name = ""): Record<string, string> => ({
  Authorization: `Basic ${Buffer.from(`${name}:${password}`).toString("base64")}`,
});

/** Sends a request with nothing but what is given here; its path is that of the API. */
export async function send(
  sandbox: Sandbox,
  method: string,
  path: string,
  { body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const answer = await sandbox.fetch(sandbox.apis.timekit.baseUrl + path, {
    method,
    headers,
    redirect: "manual",
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const parsed: unknown = text === "" ? undefined : JSON.parse(text);
  return { status: answer.status, headers: answer.headers, body: parsed };
}

/** What stands in `data` of an answer. */
export const dataOf = ({ body }: Answer): unknown => (isFields(body) ? body["data"] : undefined);

/** The records that stand in `data` of an answer. */
export function rowsOf(answer: Answer): Record<string, unknown>[] {
  const data = dataOf(answer);
  return Array.isArray(data) ? data.filter(isFields) : [];
}

/** The record that stands in `data` of an answer. */
export function recordOf(answer: Answer): Record<string, unknown> {
  const data = dataOf(answer);
  return isFields(data) ? data : {};
}

/** Headers of a resource that has signed in. */
export async function signedIn(sandbox: Sandbox, email = elin, slug = appSlug) {
  const answer = await send(sandbox, "POST", "/auth", { body: { email, password: "any" } });
  return { ...basic(String(recordOf(answer)["api_token"]), email), "Timekit-App": slug };
}
