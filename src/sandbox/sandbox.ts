import { Api } from "./api/api.ts";
import { behavioursOf } from "./behaviours/all.ts";
import { type Clock, createClock } from "./clock.ts";
import { type Slug, readContract, slugs } from "./contracts.ts";
import type { Seed } from "./demo/seed.ts";
import { completeSeed } from "./engine/complete.ts";
import { modelOf } from "./engine/model.ts";
import { type World, openWorld } from "./engine/world.ts";
import { type FaultQueue, type PlannedFault, createFaultQueue } from "./faults/faultQueue.ts";
import { lendKeys } from "./keys.ts";
import { type LoggedRequest, type RequestLog, createRequestLog } from "./log.ts";
import type { SandboxApis, SandboxOptions, SeedName } from "./options.ts";
import { routeOf } from "./route.ts";
import { apisAt } from "./addresses.ts";
import { SandboxError } from "./sandboxError.ts";
import { type Store, openStore } from "./store/store.ts";
import { type Delivery, type Mailbox, type Webhook, createMailbox } from "./webhooks.ts";

const seedNote = "seed";

const readClock = (start: Date | string | undefined): Clock => {
  const moment = start === undefined ? undefined : new Date(start);
  if (moment === undefined || !Number.isNaN(moment.getTime())) return createClock(moment);
  throw new SandboxError(
    `${String(start)} is no moment to set the clock to. Write it as 2026-03-02T08:00:00Z.`,
  );
};

/**
 * All three APIs, alive: each keeps what is written to it and answers as its vendor would.
 *
 * An API is opened when it is first called, and demo data put in when it is first looked for.
 */
export class Sandbox {
  /** How to call each API through {@link Sandbox.fetch}. */
  readonly apis: SandboxApis = apisAt("http://sandbox.localhost");
  readonly clock: Clock;
  readonly #options: SandboxOptions;
  readonly #store: Store;
  readonly #faults: FaultQueue = createFaultQueue();
  readonly #log: RequestLog;
  readonly #mailbox: Mailbox = createMailbox();
  readonly #opened = new Map<Slug, Api>();
  readonly #takeKeysBack: () => void;
  #webhooks: Webhook[];

  constructor(options: SandboxOptions) {
    this.#options = options;
    this.clock = readClock(options.clock);
    this.#store = openStore(options.db);
    this.#log = createRequestLog(options.onRequest);
    this.#webhooks = options.webhooks ?? [];
    this.#takeKeysBack = lendKeys(process.env);
    if (this.#store.note(seedNote) === undefined) this.#store.setNote(seedNote, options.seed ?? "demo");
  }

  /**
   * Answers a request in this process, in place of `fetch`: `createSevenTime({ fetch: sandbox.fetch })`. Addresses
   * of the vendors themselves are answered as well as those of {@link Sandbox.apis}; nothing is sent anywhere.
   */
  readonly fetch = async (input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const request = input instanceof Request && init === undefined ? input : new Request(input, init);
    request.signal.throwIfAborted();
    const slug = routeOf(new URL(request.url));
    if (slug === undefined) return new Response("The sandbox has no API at this address.", { status: 404 });
    return Promise.race([this.api(slug).handle(request), aborted(request.signal)]);
  };

  /**
   * One of the APIs; it is opened when it has not been.
   * @internal
   */
  api(slug: Slug): Api {
    const api = this.#opened.get(slug) ?? this.#open(slug);
    this.#opened.set(slug, api);
    return api;
  }

  /** The requests that have been answered last, the newest at the end. */
  requests(): LoggedRequest[] {
    return this.#log.list();
  }

  /** The webhooks that have been sent last, once those on their way have been answered. */
  async deliveries(): Promise<Delivery[]> {
    await this.#mailbox.settled();
    return this.#mailbox.deliveries();
  }

  /** Plans a fault for requests to come. */
  fail(fault: PlannedFault): void {
    this.#faults.add(fault);
  }

  /** Takes back the faults that are still planned. */
  clearFaults(): void {
    this.#faults.clear();
  }

  /** Sets where Timekit is to tell of bookings. */
  setWebhooks(webhooks: Webhook[]): void {
    this.#webhooks = webhooks;
  }

  /** Takes away everything: records, planned faults, remembered requests; then puts in the demo data, or nothing. */
  reset(seed: SeedName = this.#options.seed ?? "demo"): void {
    this.#faults.clear();
    this.#log.clear();
    this.#mailbox.clear();
    this.#store.transaction(() => {
      this.#store.setNote(seedNote, seed);
      for (const slug of slugs) {
        this.#begin(this.api(slug).world);
      }
    });
  }

  /**
   * Adds records to an API by entity, in the form in which the API shows them. What a record always has and these
   * leave out is made as for a new one; nothing else is checked.
   */
  load(slug: Slug, seed: Seed): void {
    const { world } = this.api(slug);
    world.load(completeSeed(world, seed));
  }

  /** Does what is due by the sandbox's clock, such as bookings that run out. */
  tick(): void {
    for (const { world } of this.#opened.values()) world.behaviours.tick?.(world);
  }

  /** Waits for webhooks on their way, and closes the file. */
  async close(): Promise<void> {
    await this.#mailbox.settled();
    this.#takeKeysBack();
    this.#store.close();
  }

  #open(slug: Slug): Api {
    const world = openWorld({
      slug,
      model: modelOf(readContract(slug)),
      behaviours: behavioursOf(slug),
      store: this.#store,
      clock: this.clock,
      send: this.#mailbox.send,
      webhooks: () => this.#webhooks,
    });
    if (this.#store.note(`${seedNote} ${slug}`) === undefined) this.#begin(world);
    const { rateLimit = true, onBug = console.error } = this.#options;
    return new Api({ world, faults: this.#faults, log: this.#log, rateLimit, onBug });
  }

  #begin(world: World): void {
    this.#store.transaction(() => {
      world.reset(this.#store.note(seedNote) === "demo" ? this.clock.now() : undefined);
      this.#store.setNote(`${seedNote} ${world.slug}`, "begun");
    });
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/**
 * Starts a sandbox in this process; without options in memory, with the demo data.
 *
 * Clients find its keys in the environment, where that has none of its own.
 * @throws {SandboxError} when its file cannot be used, or an option is none
 */
export const createSandbox = (options: SandboxOptions = {}): Sandbox => new Sandbox(options);
