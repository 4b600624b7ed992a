// What a page or a worker loads: the suite and the package in one file.
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

const api = { seventime, sevenshifts, timekit };
const drift = { seventime: seventimeDrift, sevenshifts: sevenshiftsDrift, timekit: timekitDrift };
const plain = { seventime: seventimeFetch, sevenshifts: sevenshiftsFetch, timekit: timekitFetch };

/** Runs the suite; gives back the verdict of every check as JSON. */
export async function run(address, elsewhere) {
  const verdicts = {};
  await runSuite({ api, drift, plain, address, elsewhere, show: String }, (check, verdict) => {
    verdicts[check] = verdict;
  });
  return JSON.stringify(verdicts);
}
