import { type Bar, type Part, type Report, type Row, progress } from "../report.ts";
import { rounded } from "../median.ts";
import { letLoose, patience } from "./crew.ts";
import { type Contender, type Scenario, callsOf, floorOf, scenarios, titleOf } from "./scenario.ts";
import { type Stores, openStores } from "./stores.ts";
import { type Result, barOf } from "./bar.ts";
import { startVendor } from "./vendor.ts";

async function runContender(scenario: Scenario, contender: Contender, stores: Stores): Promise<Result> {
  progress(`${scenario.name}: ${contender.client} …`);
  using vendor = await startVendor(scenario.policy);
  const words = [`--caller=${contender.caller}`, `--base-url=${vendor.url}`];
  if (contender.store) words.push(`--store=${stores[contender.store]}`);
  const outcome = await letLoose(scenario.processes, scenario.callsEach, words);
  return { ...contender, ...outcome, ...(await vendor.counts()) };
}

const rowOf = (scenario: Scenario, result: Result): Row => ({
  client: result.client,
  succeeded: result.succeeded,
  of: callsOf(scenario),
  refused: result.refused,
  seconds: rounded(result.seconds),
  floorRatio: result.succeeded === callsOf(scenario) ? rounded(result.seconds / floorOf(scenario)) : null,
  note: result.hung ? `hung, ended after ${patience} s` : "",
});

async function measureStorm(): Promise<Report> {
  await using stores = await openStores();
  const report: { tables: Report["tables"]; bars: Bar[] } = { tables: [], bars: [] };
  for (const scenario of scenarios) {
    const results: Result[] = [];
    for (const contender of scenario.contenders) {
      results.push(await runContender(scenario, contender, stores));
    }
    report.tables.push({
      title: titleOf(scenario),
      rows: results.map((result) => rowOf(scenario, result)),
    });
    report.bars.push(...results.filter(({ ours }) => ours).map((result) => barOf(scenario, result)));
  }
  return report;
}

/** Calls past the rate that a vendor allows. */
export const storm: Part = {
  name: "storm",
  summary: "many calls at once against a vendor that limits the rate (some four minutes)",
  needsPeers: true,
  measure: measureStorm,
};
