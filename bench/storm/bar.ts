import type { Bar } from "../report.ts";
import { type Contender, type Scenario, callsOf, floorOf } from "./scenario.ts";
import type { Outcome } from "./crew.ts";
import type { Counts } from "./vendor.ts";

/** How a contender did in a scenario. */
export type Result = Contender & Outcome & Counts;

const refusedShare = 0.01;
const floorRatio = 1.1;

/** What a client of ours has to reach in a scenario, and whether it did. */
export function barOf(scenario: Scenario, result: Result): Bar {
  const calls = callsOf(scenario);
  const floor = floorOf(scenario);
  const { client, succeeded, accepted, refused, seconds } = result;
  return {
    bar: `${scenario.name}, ${client}, ${calls} of ${calls}, at most 1 % refused, within 10 % of ${floor} s`,
    measured: `${succeeded} of ${calls}, ${refused} refused, ${seconds.toFixed(2)} s`,
    met:
      succeeded === calls && refused <= refusedShare * (accepted + refused) && seconds <= floorRatio * floor,
  };
}
