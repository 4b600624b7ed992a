import type { Bar } from "../report.ts";

/** How a server did with one kind of request, and how many times as many as Prism. */
export interface Speed {
  request: string;
  server: string;
  perSecond: number;
  p99: number;
  timesPrism: number;
}

/** The figures that are held to a bar. */
export interface Figures {
  speeds: Speed[];
  /** Milliseconds from the start of the process to the first answer with the demo data. */
  start: number;
  /** Times as long as a list takes when there are ten times as many records and the answer is the same. */
  growth: number;
}

const leastTimesPrism = 5;
const mostStart = 700;
const mostGrowth = 1.25;

const speedBar = ({ request, perSecond, timesPrism }: Speed): Bar => ({
  bar: `${request}, at least ${leastTimesPrism} times Prism`,
  measured: `${timesPrism} times, ${perSecond} a second`,
  met: timesPrism >= leastTimesPrism,
});

/** What the sandbox has to reach, and whether it did. */
export const barsOf = ({ speeds, start, growth }: Figures): Bar[] => [
  ...speeds.filter(({ server }) => server === "sandbox").map(speedBar),
  {
    bar: `from start to first answer with the demo data, under ${mostStart} ms`,
    measured: `${start} ms`,
    met: start < mostStart,
  },
  {
    bar: `a list of the same answer out of ten times as many records, at most ${mostGrowth} times as long`,
    measured: `${growth} times`,
    met: growth <= mostGrowth,
  },
];
