// Runs the suite as a program of Node, Bun or Deno: process.js ADDRESS ELSEWHERE. It prints lines of JSON: what it
// runs in, each check, and the moment when the last one is over.
import * as sevenshifts from "timepact/sevenshifts";
import * as sevenshiftsDrift from "timepact/sevenshifts/drift";
import * as sevenshiftsFetch from "timepact/sevenshifts/fetch";
import * as seventime from "timepact/seventime";
import * as seventimeDrift from "timepact/seventime/drift";
import * as seventimeFetch from "timepact/seventime/fetch";
import * as timekit from "timepact/timekit";
import * as timekitDrift from "timepact/timekit/drift";
import * as timekitFetch from "timepact/timekit/fetch";
import { runSuite } from "./suite.js";

const { Bun, Deno } = globalThis;

async function runtime() {
  if (Deno) return { name: `Deno ${Deno.version.deno}`, words: Deno.args, show: Deno.inspect };
  const { default: process } = await import("node:process");
  const words = process.argv.slice(2);
  if (Bun) return { name: `Bun ${Bun.version}`, words, show: Bun.inspect };
  const { inspect } = await import("node:util");
  return {
    name: `Node ${process.versions.node}`,
    words,
    show: (value) => inspect(value, { depth: 9, showHidden: true }),
  };
}

const print = (value) => console.log(JSON.stringify(value));

const { name, words, show } = await runtime();
const [address, elsewhere] = words;
print({ runtime: name });
const api = { seventime, sevenshifts, timekit };
const drift = { seventime: seventimeDrift, sevenshifts: sevenshiftsDrift, timekit: timekitDrift };
const plain = { seventime: seventimeFetch, sevenshifts: sevenshiftsFetch, timekit: timekitFetch };
await runSuite({ api, drift, plain, address, elsewhere, show }, (check, verdict) =>
  print({ check, verdict }),
);
print({ ended: Date.now() });
