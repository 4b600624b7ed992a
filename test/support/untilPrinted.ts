import type { ChildProcess } from "node:child_process";

/** What a process has printed once a text is among it; fails with what it said if it ends before. */
export const untilPrinted = (child: ChildProcess, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let printed = "";
    let said = "";
    child.stdout?.on("data", (chunk) => {
      printed += String(chunk);
      if (printed.includes(text)) resolve(printed);
    });
    child.stderr?.on("data", (chunk) => (said += String(chunk)));
    child.once("exit", () => reject(new Error(said)));
  });
