import { vi } from "vitest";
import { checkRecorded } from "../../../src/check/check.ts";
import type { Exchange } from "../../../src/check/exchange.ts";
import type { Finding } from "../../../src/check/finding.ts";
import { type Drift, driftOf } from "../../../src/check/overlay/overlay.ts";
import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { type Fields, isFields } from "../../../src/openapi/fields.ts";
import { follow } from "../../../src/openapi/reference.ts";
import { readContract } from "../../../src/sandbox/contracts.ts";
import { type Slug, createSandbox } from "../../../src/sandbox/index.ts";
import { exchangeWith } from "../sandboxExchanges.ts";
import { apply, applyByTheLetter } from "./applying.ts";
import { differing } from "./touched.ts";

// Whole contracts are read, changed and checked four times over.
vi.setConfig({ testTimeout: 60_000 });

const sandbox = createSandbox({ rateLimit: false, clock: "2026-03-02T09:00:00Z" });

/** An exchange with the clean sandbox. */
export const ask = (slug: Slug, path: string): Promise<Exchange> => exchangeWith(sandbox, slug, "GET", path);

/** Changes the body of an answer. */
export function withBody(exchange: Exchange, change: (body: Fields) => void): Exchange {
  const body: unknown = JSON.parse(exchange.responseBody);
  if (isFields(body)) change(body);
  return { ...exchange, responseBody: JSON.stringify(body) };
}

const wrapped = (row: unknown, item: string): Fields => {
  const inner = follow(row, item);
  return isFields(inner) ? inner : {};
};

/** Changes the records of a list in an answer. */
export const withRows = (
  exchange: Exchange,
  change: (record: Fields, index: number) => void,
  item = "",
): Exchange =>
  withBody(exchange, ({ data }) => {
    if (Array.isArray(data)) data.forEach((row: unknown, index) => change(wrapped(row, item), index));
  });

/** What a check finds, what would mend it, and what the same check finds then. */
export interface Outcome {
  before: Finding[];
  drift: Drift;
  document: OpenApiDocument;
  mended: OpenApiDocument;
  after: Finding[];
}

/** Checks exchanges, makes the overlay, applies it with two tools, and checks again. */
export async function outcomeOf(slug: Slug, exchanges: Exchange[]): Promise<Outcome> {
  const document = readContract(slug);
  const subject = { api: slug, document, baseUrl: sandbox.apis[slug].baseUrl };
  const before = checkRecorded(subject, exchanges).findings;
  const drift = driftOf(subject, exchanges);
  const { overlay } = drift;
  const mended = overlay === undefined ? document : await apply(document, overlay);
  const byTheLetter = overlay === undefined ? document : applyByTheLetter(document, overlay);
  const apart = differing(mended, byTheLetter);
  if (apart.length > 0) throw new Error(`Two tools make two things of the overlay: ${apart.join(", ")}`);
  const after = checkRecorded({ ...subject, document: mended }, exchanges).findings;
  return { before, drift, document, mended, after };
}
