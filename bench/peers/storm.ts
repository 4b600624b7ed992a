import { parseArgs } from "node:util";
import { isCallerName } from "../callerNames.ts";
import { BenchError } from "../benchError.ts";
import { callers } from "./callers.ts";

/**
 * One process of a storm: says "ready", waits for a word, makes all calls at once and tells how each of them ended.
 * What it is given: --caller, --base-url, --calls, and --store where the caller has one.
 */
const { values } = parseArgs({
  options: {
    caller: { type: "string", default: "" },
    "base-url": { type: "string", default: "" },
    calls: { type: "string", default: "" },
    store: { type: "string" },
  },
});

if (!isCallerName(values.caller)) throw new BenchError(`There is no caller ${values.caller}.`);
const call = await callers[values.caller]({
  baseUrl: values["base-url"],
  key: "storm",
  ...(values.store !== undefined && { store: values.store }),
});

async function outcomeOf(id: string): Promise<"succeeded" | "failed"> {
  try {
    return (await call(id)) === id ? "succeeded" : "failed";
  } catch {
    return "failed";
  }
}

process.on("message", () => {
  for (let id = 1; id <= Number(values.calls); id++) {
    void outcomeOf(`${id}`).then((outcome) => process.send?.(outcome));
  }
});
process.send?.("ready");
