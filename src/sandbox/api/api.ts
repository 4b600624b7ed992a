import { setTimeout } from "node:timers/promises";
import { type Match, type Matcher, createMatcher } from "../../openapi/matcher.ts";
import { type Validator, createValidator } from "../../openapi/validator.ts";
import type { Call, Caller } from "../behaviours/behaviours.ts";
import { type Answer, perform } from "../engine/perform.ts";
import type { World } from "../engine/world.ts";
import { ConnectionReset, spoil } from "../faults/broken.ts";
import { type Fault, preferredFault } from "../faults/fault.ts";
import type { FaultQueue } from "../faults/faultQueue.ts";
import type { RequestLog } from "../log.ts";
import { Refusal } from "../refusal.ts";
import { authenticate } from "./authenticate.ts";
import { readBody } from "./body.ts";
import { documentedAnswer, statusOfExample } from "./documented.ts";
import { preflight, withOrigin } from "./origin.ts";
import { type RateLimiter, createRateLimiter } from "./rateLimit.ts";
import { receive } from "./receive.ts";
import { bug, refusalOf } from "./whyRefused.ts";

/** What an API is served with. */
export interface ApiParts {
  world: World;
  faults: FaultQueue;
  log: RequestLog;
  /** Whether the vendor's rate policy holds. */
  rateLimit: boolean;
  /** Called with what should not have happened. */
  onBug(reason: unknown): void;
}

/** What is known of a request while it is being answered. */
interface Exchange {
  request: Request;
  url: URL;
  started: number;
  match: Match | undefined;
  caller: Caller | undefined;
  call: Call | undefined;
  fault: Fault;
  problem: string | null;
}

const textOf = (body: unknown): string | undefined => (body === undefined ? undefined : JSON.stringify(body));

/** What tells one caller from another. */
const keyOf = (caller: Caller | undefined): string =>
  caller === undefined ? "" : `${caller.credential.name}:${caller.credential.password}`;

const words = (reason: unknown): string => (reason instanceof Error ? reason.message : String(reason));

/** One API of the sandbox: answers requests as its vendor would. */
export class Api {
  readonly world: World;
  readonly #parts: ApiParts;
  readonly #find: Matcher;
  readonly #validator: Validator;
  readonly #overLimit: RateLimiter;
  readonly #mount: RegExp;

  constructor(parts: ApiParts) {
    const { document } = parts.world.model;
    this.world = parts.world;
    this.#parts = parts;
    this.#find = createMatcher(document);
    this.#validator = createValidator(document);
    this.#overLimit = createRateLimiter(document["x-rate-policy"]);
    this.#mount = new RegExp(`^/${parts.world.slug}(?=/)`);
  }

  /**
   * Answers a request, whose address may be the vendor's own or one below the API's slug.
   * @throws {ConnectionReset} when the request asks for a broken connection
   */
  async handle(request: Request): Promise<Response> {
    const { crossOrigin = false } = this.world.behaviours;
    if (crossOrigin && request.method === "OPTIONS") return preflight(request);
    const exchange = this.#begin(request);
    try {
      const response = await this.#respond(exchange);
      this.#remember(exchange, response.status);
      return crossOrigin ? withOrigin(response) : response;
    } catch (reason) {
      if (reason instanceof ConnectionReset) this.#remember(exchange, null);
      throw reason;
    }
  }

  #begin(request: Request): Exchange {
    const url = new URL(request.url);
    const match = this.#find(request.method, url.pathname.replace(this.#mount, ""));
    const unknown = { caller: undefined, call: undefined, problem: null };
    return { request, url, started: performance.now(), match, fault: {}, ...unknown };
  }

  async #respond(exchange: Exchange): Promise<Response> {
    const { status, text, headers } = await this.#answer(exchange).catch((reason: unknown) =>
      this.#failed(exchange, reason),
    );
    const response = new Response(text ?? null, {
      status,
      headers: {
        ...(text === undefined ? {} : { "Content-Type": "application/json" }),
        ...this.world.behaviours.headers?.(this.world, exchange.caller, this.#left(exchange.caller)),
        ...headers,
      },
    });
    const { broken } = exchange.fault;
    return broken === undefined ? response : spoil(response, broken);
  }

  async #answer(exchange: Exchange): Promise<Answer> {
    const { request, url, match } = exchange;
    if (match === undefined) throw new Refusal("unknownOperation", "There is no such operation.");
    exchange.fault = this.#faultFor(exchange, match);
    const { wait } = exchange.fault;
    if (wait !== undefined) await setTimeout(wait * 1000, undefined, { signal: request.signal });
    const { entry, pathParameters: path } = match;
    const { headers } = request;
    const caller = authenticate(this.world, { entry, path, query: url.searchParams, headers });
    exchange.caller = caller;
    const early = this.#limited(exchange, match) ?? this.#staged(match, exchange.fault);
    if (early !== undefined) return early;
    const sent = { headers, query: url.searchParams, body: await readBody(request) };
    this.world.behaviours.tick?.(this.world);
    const incoming = this.world.behaviours.incoming?.(sent) ?? sent;
    exchange.call = receive(this.#validator, match, { ...incoming, url, caller });
    return perform(this.world, this.world.model.action(entry), exchange.call);
  }

  #faultFor({ request }: Exchange, { entry }: Match): Fault {
    try {
      const asked = preferredFault(request.headers.get("Prefer"));
      if (Object.keys(asked).length > 0) return asked;
    } catch (reason) {
      throw new Refusal("invalid", `Prefer: ${words(reason)}`);
    }
    return this.#parts.faults.take(this.world.slug, entry.operation.operationId) ?? {};
  }

  #limited(exchange: Exchange, { entry }: Match): Answer | undefined {
    if (!this.#parts.rateLimit) return undefined;
    const { caller } = exchange;
    const limit = this.#overLimit(keyOf(caller), this.#hasQuota(caller));
    if (limit === undefined) return undefined;
    exchange.problem = `over the ${limit}`;
    const { status, quota } = this.world.model.document["x-rate-policy"];
    const answer = documentedAnswer(
      this.world,
      entry,
      limit === "quota" ? (quota?.status ?? status) : status,
    );
    return { status: answer.status, text: textOf(answer.body), headers: answer.headers };
  }

  /** How many more requests a caller may make now. */
  #hasQuota(caller: Caller | undefined): boolean {
    return caller !== undefined && this.world.behaviours.hasQuota?.(caller) === true;
  }

  #left(caller: Caller | undefined): number | undefined {
    if (!this.#parts.rateLimit || caller === undefined) return undefined;
    return this.#overLimit.left(keyOf(caller), this.#hasQuota(caller));
  }

  /** The contract's own answer, where the request asks for a certain one. */
  #staged({ entry }: Match, { code, example }: Fault): Answer | undefined {
    if (code === undefined && example === undefined) return undefined;
    const status = code ?? statusOfExample(this.world, entry, example ?? "");
    if (status === undefined) throw new Refusal("invalid", "Prefer: example names none of this operation.");
    const { body, headers } = documentedAnswer(this.world, entry, status, example);
    return { status, text: textOf(body), headers };
  }

  /** The vendor's own answer to what went wrong; what is no refusal is a mistake of ours. */
  #failed(exchange: Exchange, reason: unknown): Answer {
    const refusal = refusalOf(exchange.request, reason);
    const isBug = refusal === undefined;
    if (isBug) this.#parts.onBug(reason);
    const { reason: why, details } = refusal ?? bug;
    exchange.problem = isBug ? "bug" : `${why} ${details.field ?? ""}`.trim();
    const { status, body } = this.world.behaviours.refuse(refusal ?? bug, exchange.call);
    return { status, text: textOf(body), headers: {} };
  }

  #remember({ request, url, started, match, problem }: Exchange, status: number | null): void {
    this.#parts.log.add({
      at: new Date().toISOString(),
      api: this.world.slug,
      method: request.method,
      path: match?.entry.path ?? "*",
      query: [...new Set(url.searchParams.keys())],
      operationId: match?.entry.operation.operationId ?? null,
      status,
      milliseconds: Math.round((performance.now() - started) * 10) / 10,
      problem,
    });
  }
}
