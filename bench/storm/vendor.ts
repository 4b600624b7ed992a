import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { BenchError } from "../benchError.ts";
import type { Policy } from "./scenario.ts";

/** Requests that a vendor has answered. */
export interface Counts {
  accepted: number;
  refused: number;
}

/** A vendor that runs in a process of its own, and ends with its scope. */
export interface Vendor extends Disposable {
  url: string;
  counts: () => Promise<Counts>;
}

function figureIn(message: unknown, name: string): number {
  const figure: unknown =
    typeof message === "object" && message !== null ? Reflect.get(message, name) : undefined;
  if (typeof figure === "number") return figure;
  throw new BenchError(`The vendor's process told no ${name}.`);
}

/** Starts a vendor on a free port of 127.0.0.1. */
export async function startVendor({ rate, capacity }: Policy): Promise<Vendor> {
  const program = fileURLToPath(new URL("vendorProcess.ts", import.meta.url));
  const child = fork(program, [`--rate=${rate}`, `--capacity=${capacity}`]);
  const [address] = await once(child, "message");
  return {
    url: `http://127.0.0.1:${figureIn(address, "port")}`,
    counts: async () => {
      child.send("counts");
      const [message] = await once(child, "message");
      return { accepted: figureIn(message, "accepted"), refused: figureIn(message, "refused") };
    },
    [Symbol.dispose]: () => void child.kill(),
  };
}
