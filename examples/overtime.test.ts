/**
 * Tests an app's own code against a sandbox in the same process: no server, no socket, nothing to clean up.
 * Run it with `node --test examples/overtime.test.ts`; any other test runner will do as well.
 */
import { equal } from "node:assert/strict";
import { after, before, test } from "node:test";
import { createSandbox } from "timepact/sandbox";
import { type WallMinute, createSevenTime, stockholm } from "timepact/seventime";
import { overtimeOf } from "./overtime.ts";

const sandbox = createSandbox({ clock: "2026-03-09T08:00:00Z", rateLimit: false });
const seventime = createSevenTime({ fetch: sandbox.fetch, rateLimit: false });
const monday = new Date("2026-03-02T00:00:00+01:00");
let user: string;

before(async () => {
  const { data } = await seventime.users.list({ isActive: true, limit: 1 });
  const createdByUser = data[0]?._id ?? "";
  const email = "ny.montor@example.se";
  const hired = { firstName: "Ny", lastName: "Montör", email, userName: email, userRoleId: 10 } as const;
  ({ _id: user } = await seventime.users.create({ createdByUser, ...hired }));
});

after(() => sandbox.close());

const work = (timestamp: WallMinute, time: number) =>
  seventime.timeLogs.create({ createdByUser: user, user, timestamp, time });

const mornings = [2, 3, 4, 5, 6].map((day) => stockholm.wallMinute(new Date(`2026-03-0${day}T06:00:00Z`)));

test("a week of five times eight hours has no overtime", async () => {
  for (const morning of mornings) await work(morning, 8);
  equal(await overtimeOf(seventime, user, monday), 0);
});

test("what comes on top is overtime", async () => {
  await work("2026-03-07 07:00", 3.5);
  equal(await overtimeOf(seventime, user, monday), 3.5);
});
