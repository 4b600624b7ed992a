import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { HTTPException } from "hono/http-exception";
import { type Finding, problemOf } from "../../../openapi/problem.ts";
import { type Slug, slugs } from "../../contracts.ts";
import type { Seed } from "../../demo/seed.ts";
import { breakages, longestWait } from "../../faults/fault.ts";
import type { PlannedFault } from "../../faults/faultQueue.ts";
import type { SeedName } from "../../options.ts";
import { type Webhook, isLocalAddress } from "../../webhooks.ts";

const ajv = new Ajv2020({ allowUnionTypes: true });
formats.default(ajv);

const objectOf = (properties: Record<string, object>, rest: object = {}) => ({
  type: "object",
  properties,
  additionalProperties: false,
  ...rest,
});

const seed = { enum: ["demo", "empty"] };
const records = objectOf(
  Object.fromEntries(
    slugs.map((slug) => [
      slug,
      { type: "object", additionalProperties: { type: "array", items: { type: "object" } } },
    ]),
  ),
);

function wordsOf(error: Finding): string {
  const { pointer, message } = problemOf("", error);
  const allowed: unknown = error.params["allowedValues"];
  const words = Array.isArray(allowed) ? `must be one of ${allowed.join(", ")}` : message;
  return `${pointer === "" ? "The body" : pointer} ${words}.`;
}

/** Makes what takes a body that is as a schema says and refuses any other. */
const readerOf =
  <Body>(schema: object) =>
  (body: unknown): Body => {
    const validate = ajv.compile<Body>(schema);
    if (validate(body)) return body;
    throw new HTTPException(400, { message: (validate.errors ?? []).map(wordsOf).join(" ") });
  };

/** Reads the body of `POST /_sandbox/reset`. */
export const readReset = readerOf<{ seed?: SeedName }>(objectOf({ seed }));

/** Reads the body of `POST /_sandbox/seed`. */
export const readSeed = readerOf<{ seed?: SeedName; records?: Partial<Record<Slug, Seed>> }>(
  objectOf({ seed, records }, { minProperties: 1, maxProperties: 1 }),
);

/** Reads the body of `POST /_sandbox/clock`. */
export const readClock = readerOf<{ now?: string; advance?: number | string }>(
  objectOf(
    { now: { type: "string", format: "date-time" }, advance: { type: ["number", "string"] } },
    { minProperties: 1, maxProperties: 1 },
  ),
);

const readHooks = readerOf<Webhook[]>({
  type: "array",
  items: objectOf(
    { url: { type: "string" }, graph: { type: "string" }, state: { type: "string" } },
    { required: ["url"] },
  ),
});

/** Reads the body of `PUT /_sandbox/webhooks`. */
export function readWebhooks(body: unknown): Webhook[] {
  const webhooks = readHooks(body);
  const index = webhooks.findIndex(({ url }) => !isLocalAddress(url));
  if (index === -1) return webhooks;
  throw new HTTPException(400, {
    message: `/${index}/url is no address of this machine. Give one as http://127.0.0.1:3000/hook.`,
  });
}

/** Reads the faults of `POST /_sandbox/faults`. */
export const readFaults = readerOf<PlannedFault[]>({
  type: "array",
  items: objectOf(
    {
      api: { enum: slugs },
      operationId: { type: "string" },
      times: { type: "integer", minimum: 1 },
      code: { type: "integer", minimum: 200, maximum: 599 },
      example: { type: "string" },
      wait: { type: "number", minimum: 0, maximum: longestWait },
      broken: { enum: breakages },
    },
    { anyOf: ["code", "example", "wait", "broken"].map((name) => ({ required: [name] })) },
  ),
});
