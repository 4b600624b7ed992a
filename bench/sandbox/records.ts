import { BenchError } from "../benchError.ts";
import type { Server } from "./servers.ts";

/** The user whose tasks are listed, and who creates them. */
export const user = "5f00000000000000000a0001";

/** How many tasks the user has; as many as fill some pages. */
const own = 100;

const hex = (number: number): string => number.toString(16).padStart(6, "0");

const taskOf = (index: number, owner: string): Record<string, unknown> => ({
  _id: `5f0000000000000000${hex(index + 1)}`,
  title: `Task ${index}`,
  taskStatusRef: user,
  rank: "0|a:",
  tags: [],
  dependsOn: [],
  dependents: [],
  reminders: [],
  createdByUser: user,
  createDate: "2026-01-15T08:00:00.000Z",
  user: owner,
  completed: index % 2 === 0,
});

/** Id of one of the user's tasks. */
export const taskId = `5f0000000000000000${hex(1)}`;

/** Tasks from one number to another; the first hundred are the user's, the rest other people's. */
const tasks = (from: number, to: number): Record<string, unknown>[] =>
  Array.from({ length: to - from }, (_, step) => {
    const index = from + step;
    return taskOf(index, index < own ? user : `5f00000000000000000b${String(index % 100).padStart(4, "0")}`);
  });

async function load(server: Server, records: Record<string, Record<string, unknown>[]>): Promise<void> {
  const answer = await fetch(new URL("/_sandbox/seed", server.baseUrl), {
    method: "POST",
    body: JSON.stringify({ records: { seventime: records } }),
  });
  if (!answer.ok) throw new BenchError(`The records were not taken: ${await answer.text()}`);
}

/** Puts the user and the first tasks into a sandbox that has no other. */
export async function loadFirst(server: Server, count: number): Promise<void> {
  const answer = await fetch(new URL("/_sandbox/reset", server.baseUrl), {
    method: "POST",
    body: JSON.stringify({ seed: "empty" }),
  });
  if (!answer.ok) throw new BenchError(`The sandbox was not emptied: ${await answer.text()}`);
  const person = {
    _id: user,
    firstName: "Bo",
    lastName: "Ek",
    userName: "bo.ek",
    email: "bo.ek@example.com",
    userRoleId: 1,
  };
  await load(server, { User: [person], Task: tasks(0, count) });
}

/** Puts more tasks in, none of them the user's. */
export const loadMore = (server: Server, from: number, to: number): Promise<void> =>
  load(server, { Task: tasks(from, to) });
