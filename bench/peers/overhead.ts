import { parseArgs } from "node:util";
import { Bench } from "tinybench";
import { BenchError } from "../benchError.ts";
import { isCallerName } from "../callerNames.ts";
import { callers } from "./callers.ts";
import { answerAtOnce } from "./stub.ts";

/** Measures one caller with a fetch that answers at once, and prints the median of a call in microseconds. */
const { values } = parseArgs({ options: { caller: { type: "string", default: "" } } });

if (!isCallerName(values.caller)) throw new BenchError(`There is no caller ${values.caller}.`);
const call = await callers[values.caller]({
  baseUrl: "http://127.0.0.1:1",
  key: "overhead",
  fetch: answerAtOnce,
});
if ((await call("1")) !== "1") throw new BenchError(`${values.caller} does not answer with the user.`);

const bench = new Bench({ time: 500, warmupTime: 1000 });
bench.add(values.caller, async () => {
  await call("1");
});
const [task] = await bench.run();
if (task === undefined || !("latency" in task.result)) {
  throw new BenchError(`${values.caller} was not measured.`);
}
console.log(task.result.latency.p50 * 1000);
process.exit();
