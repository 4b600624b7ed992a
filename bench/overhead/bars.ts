import type { Bar } from "../report.ts";

/** Time of one call with a client, and its ratio to openapi-fetch. */
export interface Overhead {
  client: string;
  microseconds: number;
  ratio: number;
}

const limit = 1.5;

const missing: Overhead = { client: "nobody", microseconds: Number.NaN, ratio: Number.NaN };

const isPeer = ({ client }: Overhead): boolean =>
  !client.startsWith("timepact") && client !== "the stub alone" && client !== "openapi-fetch";

/** What timepact has to reach with every feature on, and whether it did. */
export function barsOf(overheads: Overhead[]): Bar[] {
  const ours = overheads.find(({ client }) => client === "timepact, every feature on") ?? missing;
  const peers = overheads.filter(isPeer).toSorted((left, right) => left.ratio - right.ratio);
  const quickest = peers[0] ?? missing;
  return [
    {
      bar: `every feature on, at most ${limit} times openapi-fetch`,
      measured: `${ours.ratio} times`,
      met: ours.ratio <= limit,
    },
    {
      bar: "every feature on, below every other peer",
      measured: `${ours.microseconds} µs, ${quickest.client} ${quickest.microseconds} µs`,
      met: ours.microseconds < quickest.microseconds,
    },
  ];
}
