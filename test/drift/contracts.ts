import { readFileSync } from "node:fs";
import { join } from "node:path";
import { apis, root } from "../../scripts/paths.ts";
import { watchDrift as watchSevenShifts } from "../../src/apis/sevenshiftsDrift.ts";
import { watchDrift as watchSevenTime } from "../../src/apis/seventimeDrift.ts";
import { watchDrift as watchTimekit } from "../../src/apis/timekitDrift.ts";
import type { Drift } from "../../src/drift/drift.ts";
import { type OpenApiDocument, type Schema, parseOpenApiDocument } from "../../src/openapi/document.ts";
import { listOperations, responseMedia } from "../../src/openapi/operations.ts";
import { answerSamples } from "../contract/support/sample.ts";

const watchers: Record<string, typeof watchSevenTime> = {
  sevenshifts: watchSevenShifts,
  seventime: watchSevenTime,
  timekit: watchTimekit,
};

/** A documented answer to a success. */
export interface Documented {
  title: string;
  document: OpenApiDocument;
  operation: string;
  schema: Schema;
  value: unknown;
  /** What a new watcher, which looks at every item, tells of a body in its place. */
  drifts(body: unknown): Drift[];
}

function documentedOf(api: string): Documented[] {
  const file = join(root, "generated", api, "openapi.json");
  const document = parseOpenApiDocument(readFileSync(file, "utf8"), file);
  const watchDrift = watchers[api];
  if (watchDrift === undefined) throw new Error(`${api} has no watcher here. Add it to ${import.meta.url}.`);
  return listOperations(document).flatMap((entry) => {
    const operation = entry.operation.operationId;
    const statuses = Object.keys(entry.operation.responses).filter((status) => status.startsWith("2"));
    return statuses.flatMap((status) =>
      answerSamples(document, entry, status).map(({ name, value }) => ({
        title: `${api} ${operation} ${status} ${name}`,
        document,
        operation,
        schema: responseMedia(document, entry, status)?.schema ?? {},
        value,
        drifts(body: unknown): Drift[] {
          const drifts: Drift[] = [];
          watchDrift((drift) => drifts.push(drift), { items: Infinity })(operation, Number(status), body);
          return drifts;
        },
      })),
    );
  });
}

/** Every documented answer to a success, of all APIs. */
export const documented: Documented[] = apis.flatMap(documentedOf);
