import { createHash } from "node:crypto";
import { pause, reserve } from "../client/policy/arrival.ts";
import type { Rate } from "../client/policy/rate.ts";
import type { ValkeyClient } from "./valkeyConnection.ts";

/** Milliseconds that a budget's key stays after it says nothing more, in case that the server's clock is set back. */
const keptAfterwards = 60_000;

/**
 * The arithmetic of arrival.ts on the server's clock, in one atomic step. The key holds when the next request is due
 * and when that was written; anything else there is no state. The answer is the milliseconds to wait, as text, because
 * numbers lose their fraction on the way.
 */
const script = `
local mode, lead, step = ARGV[1], tonumber(ARGV[2]), tonumber(ARGV[3])
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000

local due = now
local state = redis.pcall('GET', KEYS[1])
if type(state) == 'string' then
  local last, written = string.match(state, '^(%d+%.?%d*) (%d+%.?%d*)$')
  if last then
    due = math.max(now, tonumber(last) - math.max(0, tonumber(written) - now))
  end
end

local wait = math.max(0, due - lead - now)
if mode == 'pause' then
  due = math.max(due, now + step + lead)
else
  due = due + step
end
local expiry = string.format('%d', math.ceil(due - now) + ${keptAfterwards})
redis.call('SET', KEYS[1], string.format('%.17g %.17g', due, now), 'PX', expiry)
return string.format('%.17g', wait)
`;

const digest = createHash("sha1").update(script).digest("hex");

const isUnknownScript = (error: unknown): boolean =>
  error instanceof Error && error.message.startsWith("NOSCRIPT");

/** Runs the script by its digest; a server that does not know it yet is sent the whole text. */
async function run(client: ValkeyClient, budget: string, words: (string | number)[]): Promise<number> {
  const options = { keys: [`timepact:rate:${budget}`], arguments: words.map(String) };
  const reply = await client.evalSha(digest, options).catch((error: unknown) => {
    if (!isUnknownScript(error)) throw error;
    return client.eval(script, options);
  });
  return Number(reply);
}

/** How far ahead of its time a request may go. */
const leadOf = (rate: Rate): number => pause(undefined, rate, 0, 0).due;

/** Milliseconds between two requests. */
const intervalOf = (rate: Rate): number => reserve(undefined, rate, 0).arrival.due;

/** Takes the next free moment of a budget, and answers with the milliseconds from now until it. */
export const reserveOn = (client: ValkeyClient, budget: string, rate: Rate): Promise<number> =>
  run(client, budget, ["reserve", leadOf(rate), intervalOf(rate)]);

/** Leaves the next milliseconds of a budget free. */
export const pauseOn = (
  client: ValkeyClient,
  budget: string,
  rate: Rate,
  milliseconds: number,
): Promise<number> => run(client, budget, ["pause", leadOf(rate), milliseconds]);
