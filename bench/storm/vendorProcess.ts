import { type IncomingMessage, type ServerResponse, createServer } from "node:http";
import { parseArgs } from "node:util";
import { type Bucket, bucketOf } from "./bucket.ts";

/**
 * A vendor of our own: answers GET /users/{id}, with or without a version before it, and refuses what a key sends
 * past its bucket. Tells its port when it listens, and the requests it accepted and refused when it gets a message.
 */
const { values } = parseArgs({
  options: { rate: { type: "string", default: "" }, capacity: { type: "string", default: "" } },
});
const policy = { rate: Number(values.rate), capacity: Number(values.capacity) };
const buckets = new Map<string, Bucket>();
const counts = { accepted: 0, refused: 0 };

function takes({ headers }: IncomingMessage): boolean {
  const key = String(headers["client-secret"] ?? headers.authorization);
  const bucket = buckets.get(key) ?? bucketOf(policy);
  buckets.set(key, bucket);
  return bucket(performance.now());
}

function send(response: ServerResponse, status: number, body: object, headers = {}): void {
  response.writeHead(status, { "Content-Type": "application/json", ...headers });
  response.end(JSON.stringify(body));
}

const server = createServer((request, response) => {
  const id = /^(?:\/v2)?\/users\/(\w+)$/.exec(request.url ?? "")?.[1];
  if (id === undefined) return send(response, 404, { errorMessage: "There is no such page." });
  if (!takes(request)) {
    counts.refused += 1;
    return send(response, 429, { errorMessage: "Too many requests." }, { "Retry-After": "1" });
  }
  counts.accepted += 1;
  send(response, 200, { data: { _id: id, firstName: id, lastName: "Andersson" } });
});

server.listen(0, "127.0.0.1", () => process.send?.(server.address()));
process.on("message", () => process.send?.(counts));
