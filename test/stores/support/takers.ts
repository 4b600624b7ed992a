import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { root } from "../../../scripts/paths.ts";
import type { Moment } from "./moments.ts";

/** Which store a process opens: its kind, and its folder or address. */
export type StorePlace = ["file" | "valkey", string];

/** A process of its own that takes moments as fast as it can. */
export class Taker {
  readonly moments: Moment[] = [];
  readonly #process: ChildProcessByStdio<Writable, Readable, null>;
  readonly #ready: Promise<unknown>;
  readonly #ended: Promise<unknown>;
  #onMoment: () => void = () => undefined;

  constructor(place: StorePlace, budget: string, count: number) {
    const script = join(root, "test/stores/support/taker.ts");
    this.#process = spawn(process.execPath, [script, ...place, budget, String(count)], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const lines = createInterface(this.#process.stdout);
    this.#ready = once(lines, "line");
    this.#ended = Promise.all([once(lines, "close"), once(this.#process, "exit")]);
    lines.on("line", (line) => {
      if (line === "ready") return;
      this.moments.push(JSON.parse(line));
      this.#onMoment();
    });
  }

  /** Starts processes that were made before, all at once. */
  static async start(takers: Taker[]): Promise<void> {
    await Promise.all(takers.map((taker) => taker.#ready));
    for (const taker of takers) taker.#process.stdin.write("go\n");
  }

  /** Waits until a process has taken so many moments, and kills it at that. */
  async killAfter(count: number): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#onMoment = () => {
        if (this.moments.length >= count) resolve();
      };
    });
    this.#process.kill("SIGKILL");
    await this.#ended;
  }

  /** Waits until a process has ended by itself. */
  async end(): Promise<void> {
    await this.#ended;
  }
}
