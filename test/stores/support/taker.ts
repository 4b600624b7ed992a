import { once } from "node:events";
import { fileStore } from "../../../src/stores/file.ts";
import { valkeyStore } from "../../../src/stores/valkey.ts";
import { slowRate, take } from "./moments.ts";

const [kind = "", place = "", budget = "", count = ""] = process.argv.slice(2);
const store = kind === "file" ? fileStore(place) : valkeyStore(place);

await store.reserve("another budget", slowRate);
process.stdout.write("ready\n");
await once(process.stdin, "data");
process.stdin.destroy();
for (let taken = 0; taken < Number(count); taken += 1)
  process.stdout.write(`${JSON.stringify(await take(store, budget, slowRate))}\n`);
