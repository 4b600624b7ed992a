import { assert } from "./suite/assert.js";
import { vendorChecks } from "./suite/calls.js";
import { helperChecks } from "./suite/helpers.js";
import { limitChecks } from "./suite/limits.js";
import { secrecyChecks } from "./suite/secrecy.js";
import { vendors } from "./suite/vendors.js";

const checks = { ...vendorChecks, ...limitChecks, ...secrecyChecks, ...helperChecks };

/** The checks' names, in the order in which they run. */
export const checkNames = Object.keys(checks);

/** Milliseconds until a check that hangs has failed. */
const patience = 8_000;

/** Makes what sets scenarios up on a server; each has an address of its own, and what it has seen. */
function playerAt(address) {
  return async (replies) => {
    const response = await fetch(`${address}/scenarios`, { method: "POST", body: JSON.stringify(replies) });
    assert(response.ok, `The server of scenarios answered with ${response.status}.`);
    const id = await response.json();
    return {
      baseUrl: `${address}/${id}`,
      // Pacing counts by key, so no scenario uses another's.
      key: `planted-secret-${id}`,
      seen: async () => (await fetch(`${address}/scenarios/${id}`)).json(),
    };
  };
}

function suiteOf({ api, drift, plain, address, elsewhere, show }) {
  const playAt = playerAt(address);
  return {
    api,
    drift,
    plain,
    show,
    playElsewhere: playerAt(elsewhere),
    async play(name, replies, options) {
      const scenario = await playAt(replies);
      const { baseUrl, key } = scenario;
      return { ...scenario, client: vendors[name].connect(api[name], key, { baseUrl, ...options }) };
    },
  };
}

/** "passed", or what is wrong. */
async function verdict(check, suite) {
  let timer;
  const hang = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`It did not end within ${patience} ms.`)), patience);
  });
  try {
    await Promise.race([check(suite), hang]);
    return "passed";
  } catch (error) {
    return String(error?.message ?? error);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs every check, one after the other, with nothing but what the web's standards name.
 *
 * @param given `api`, `drift` and `plain` hold the modules of the package by API, `address` and `elsewhere` are servers
 *   of scenarios, `show` is how the runtime prints a value
 * @param report is called with the name and the verdict of each check
 */
export async function runSuite(given, report) {
  const suite = suiteOf(given);
  for (const [name, check] of Object.entries(checks)) report(name, await verdict(check, suite));
}
