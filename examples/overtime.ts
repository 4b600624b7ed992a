/**
 * Tells what somebody has worked beyond 40 hours in a week; a part of an app, which takes its client from outside.
 * That is what lets `overtime.test.ts` give it one of the sandbox.
 */
import { type SevenTime, stockholm } from "timepact/seventime";

const usual = 40;
const week = 7 * 24 * 60 * 60 * 1000;

/** Hours beyond the usual that a user has worked in the seven days from a moment on. */
export async function overtimeOf(seventime: SevenTime, user: string, from: Date): Promise<number> {
  const logs = seventime.timeLogs.list.all({
    user,
    timestamp: stockholm.wallDateTime(new Date(from.getTime() - 1000)),
    endTimestamp: stockholm.wallDateTime(new Date(from.getTime() + week)),
    isAbsence: false,
  });
  let hours = 0;
  for await (const { time } of logs) hours += time;
  return Math.max(0, hours - usual);
}
