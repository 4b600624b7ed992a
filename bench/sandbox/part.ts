import { median, rounded } from "../median.ts";
import { type Part, type Report, progress } from "../report.ts";
import { type Figures, type Speed, barsOf } from "./bars.ts";
import { type Load, type Shot, connections, fire } from "./load.ts";
import { loadFirst, loadMore, taskId, user } from "./records.ts";
import { type Server, startBare, startPrism, startSandbox } from "./servers.ts";

const rounds = 3;
const seconds = 3;
const fewTasks = 1000;
const manyTasks = 10_000;

const headersOf = ({ key }: Server): Record<string, string> => ({
  "Client-Secret": key,
  "Content-Type": "application/json",
  Accept: "application/json",
});

const list = (server: Server): Shot => ({
  url: `${server.baseUrl}/tasks?user=${user}&limit=20`,
  method: "GET",
  headers: headersOf(server),
});

const requests: Record<string, (server: Server) => Shot> = {
  "read a task": (server) => ({
    url: `${server.baseUrl}/tasks/${taskId}`,
    method: "GET",
    headers: headersOf(server),
  }),
  "list 20 of 100 by filter, of 10,000": list,
  "create a task": (server) => ({
    url: `${server.baseUrl}/tasks`,
    method: "POST",
    headers: headersOf(server),
    body: JSON.stringify({ createdByUser: user, title: "Measure" }),
  }),
};

/** Fires at each server in turn, in rounds, so that what disturbs one disturbs all. */
async function measureRequest(servers: Map<string, Server>, shot: (server: Server) => Shot) {
  const loads = new Map<string, Load[]>([...servers.keys()].map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const [name, server] of servers) loads.get(name)?.push(await fire(shot(server), seconds));
  }
  return loads;
}

const middle = (loads: Load[], figure: keyof Load): number => median(loads.map((load) => load[figure]));

async function measureSpeeds(servers: Map<string, Server>): Promise<Speed[]> {
  const speeds: Speed[] = [];
  for (const [request, shot] of Object.entries(requests)) {
    progress(`${request} …`);
    const loads = await measureRequest(servers, shot);
    const prism = middle(loads.get("Prism") ?? [], "perSecond");
    for (const [server, all] of loads) {
      const perSecond = middle(all, "perSecond");
      speeds.push({
        request,
        server,
        perSecond: rounded(perSecond, 0),
        p99: middle(all, "p99"),
        timesPrism: rounded(perSecond / prism, 1),
      });
    }
  }
  return speeds;
}

async function firstAnswer(): Promise<number> {
  const begun = performance.now();
  const server = await startSandbox();
  try {
    const answer = await fetch(`${server.baseUrl}/customers?limit=1`, { headers: headersOf(server) });
    await answer.text();
    return performance.now() - begun;
  } finally {
    await server.end();
  }
}

async function measureStart(): Promise<number> {
  progress("Starting the sandbox …");
  const times: number[] = [];
  for (let round = 1; round <= 5; round++) times.push(await firstAnswer());
  return rounded(median(times), 0);
}

/** The sandbox with few records, then with ten times as many; it holds the many afterwards. */
async function measureGrowth(sandbox: Server): Promise<number> {
  progress("The same list out of more records …");
  await loadFirst(sandbox, fewTasks);
  await fire(list(sandbox), seconds);
  const few = await fire(list(sandbox), seconds);
  await loadMore(sandbox, fewTasks, manyTasks);
  const many = await fire(list(sandbox), seconds);
  return rounded(few.perSecond / many.perSecond);
}

async function measureSandbox(): Promise<Report> {
  const start = await measureStart();
  const sandbox = await startSandbox();
  const servers = new Map([["sandbox", sandbox]]);
  try {
    servers.set("Prism", await startPrism());
    servers.set("node:http, always the same bytes", await startBare());
    const growth = await measureGrowth(sandbox);
    const figures: Figures = { start, growth, speeds: await measureSpeeds(servers) };
    const title = `Requests a second over ${connections} connections, median of ${rounds} rounds of ${seconds} s; p99 in ms`;
    return {
      tables: [{ title, rows: figures.speeds.map((speed) => ({ ...speed })) }],
      bars: barsOf(figures),
    };
  } finally {
    await Promise.all([...servers.values()].map((server) => server.end()));
  }
}

/** How many requests the sandbox answers, beside Prism. */
export const sandbox: Part = {
  name: "sandbox",
  summary:
    "requests a second of the sandbox, of Prism on the same contract, and of a bare server (some 2 minutes)",
  needsPeers: true,
  measure: measureSandbox,
};
