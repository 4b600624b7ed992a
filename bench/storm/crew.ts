import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { BenchError } from "../benchError.ts";

/** Seconds that all calls together may take; who needs more is ended. */
export const patience = 90;

const program = fileURLToPath(new URL("../peers/storm.ts", import.meta.url));

/** A proxy would take requests to 127.0.0.1 off this machine. */
const environment = { ...process.env, NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" };

/** How the calls of all processes ended. */
export interface Outcome {
  succeeded: number;
  /** Until the last result. */
  seconds: number;
  /** Whether results were still missing when patience ran out. */
  hung: boolean;
}

async function startOne(words: string[]): Promise<ChildProcess> {
  const child = fork(program, words, { env: environment, stdio: ["ignore", "ignore", "pipe", "ipc"] });
  const complaint: string[] = [];
  child.stderr?.setEncoding("utf8").on("data", (text: string) => complaint.push(text));
  const [message] = await Promise.race([once(child, "message"), once(child, "close")]);
  if (message === "ready") return child;
  throw new BenchError(`A process of the storm (${words[0]}) did not start. ${complaint.join("")}`);
}

function race(children: ChildProcess[], calls: number): Promise<Outcome> {
  const start = performance.now();
  const outcome: Outcome = { succeeded: 0, seconds: 0, hung: false };
  let settled = 0;
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve({ ...outcome, hung: true }), patience * 1000);
    const listen = (message: unknown): void => {
      settled += 1;
      if (message === "succeeded") outcome.succeeded += 1;
      outcome.seconds = (performance.now() - start) / 1000;
      if (settled < calls) return;
      clearTimeout(timer);
      resolve(outcome);
    };
    for (const child of children) {
      child.on("message", listen);
      child.on("exit", (code) => reject(new BenchError(`A process of the storm ended early, with ${code}.`)));
      child.send("go");
    }
  });
}

/** Starts processes, lets them all fire at once, and ends them when all results are there or patience is out. */
export async function letLoose(processes: number, callsEach: number, words: string[]): Promise<Outcome> {
  const children = await Promise.all(
    Array.from({ length: processes }, () => startOne([...words, `--calls=${callsEach}`])),
  );
  try {
    return await race(children, processes * callsEach);
  } finally {
    for (const child of children) child.removeAllListeners().kill("SIGKILL");
  }
}
