import { median, rounded } from "../median.ts";
import type { Bar } from "../report.ts";
import { type ApiResult, type Count, countOf } from "./result.ts";
import { checkWrite } from "./tools/ours.ts";

/** Least share of all kinds, and of those of behaviour, that has to be found. */
const least = { all: 37 / 39, behavior: 12 / 13 };

/** Fewest kinds of an API that tell anything. */
const fewest = { structure: 18, protocol: 8, behavior: 13 } as const;

const longest = 20;

const needed = (of: number, share: number): number => Math.ceil(of * share - 1e-9);

function shareBar(name: string, { found, of }: Count, share: number): Bar {
  const goal = needed(of, share);
  return { bar: `${name}, at least ${goal} of ${of}`, measured: `${found}`, met: found >= goal };
}

function kindsBar(result: ApiResult): Bar {
  const counts = Object.entries(fewest).map(([name, goal]) => ({
    name,
    goal,
    of: countOf(result, checkWrite.name, name === "structure" || name === "protocol" ? name : "behavior").of,
  }));
  return {
    bar: `${result.slug}, kinds, at least ${counts.map(({ goal, name }) => `${goal} of ${name}`).join(", ")}`,
    measured: counts.map(({ of }) => of).join(", "),
    met: counts.every(({ of, goal }) => of >= goal),
  };
}

/** The bars for an API, as far as they have been measured. */
export function barsOf(result: ApiResult): Bar[] {
  const { slug, clean } = result;
  const alarms = clean.flatMap(({ complaints }) => complaints);
  const seconds = rounded(median(clean.map((one) => one.seconds)));
  return [
    kindsBar(result),
    shareBar(`${slug}, found`, countOf(result, checkWrite.name), least.all),
    shareBar(`${slug}, behaviour found`, countOf(result, checkWrite.name, "behavior"), least.behavior),
    {
      bar: `${slug}, no false alarm in ${clean.length} runs`,
      measured: `${alarms.length}`,
      met: alarms.length === 0 && clean.length > 0,
    },
    {
      bar: `${slug}, a read-only check in less than ${longest} s`,
      measured: `${seconds} s`,
      met: seconds < longest,
    },
  ];
}
