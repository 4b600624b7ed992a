// Checked by `npm run typecheck`: a line under @ts-expect-error that compiles is an error.
import {
  type Customer,
  type Page,
  type SevenTime,
  type UtcDateTime,
  createSevenTime,
  stockholm,
} from "../../src/apis/seventime.ts";
import { watchDrift } from "../../src/apis/seventimeDrift.ts";
import { fileStore } from "../../src/stores/file.ts";

const seventime: SevenTime = createSevenTime({ clientSecret: "key" });
const user = "51203146506d961c03036589741";

export async function accepted(): Promise<void> {
  const page = await seventime.timeLogs.list({ user, limit: 500, timestamp: "2026-01-01 00:00" });
  const total: number | undefined = page.total;
  const pages: number = page.meta.totalPages;
  const started: UtcDateTime | undefined = page.data[0]?.timestamp;
  const next: typeof page | undefined = await page.next();
  for await (const log of seventime.timeLogs.list.all({ timestamp: "2026-01-01T00:00:00" })) {
    const hours: number = log.time;
    console.log(hours);
  }
  const customer: Customer = await seventime.customers.get("571f61330c7f498a364892");
  const { data, response } = await seventime.users.get.raw(user);
  const firstName: string = data.data.firstName;
  const statuses: Page<unknown, undefined> = await seventime.workOrderStatuses.list({ timeout: 1000 });
  await seventime.timeLogs.create({ createdByUser: user, user, timestamp: "2026-01-31 07:30", time: 8 });
  await seventime.timeLogs.create({
    createdByUser: user,
    user,
    timestamp: stockholm.wallDateTime(new Date()),
    time: 8,
  });
  await seventime.timeLogs.update({ _id: "1", modifiedByUser: user, user, description: "Mended" });
  const made: Customer = await seventime.customers.create.ensure(
    { createdByUser: user, name: "Bygg AB", customerNumber: "1001" },
    { deadline: 10_000, retry: { attempts: 2 } },
  );
  console.log(made.name);
  createSevenTime({
    rateLimit: { requests: 2, per: 1000, burst: 2, store: fileStore("rate") },
    onDrift: watchDrift(({ path, kind }) => console.log(path, kind)),
    onResponse: ({ operation, status, duration }) => console.log(operation, status, duration),
    logLevel: "info",
  });
  const { data: plain } = await seventime.fetch.GET("/users", { params: { query: { limit: 1 } } });
  console.log(total, pages, started, next, customer.name, response.status, firstName, statuses, plain?.data);
}

export async function refused(): Promise<void> {
  // @ts-expect-error: no such query key
  await seventime.timeLogs.list({ user, colour: "red" });
  // @ts-expect-error: a limit is a number
  await seventime.timeLogs.list({ limit: "500" });
  // @ts-expect-error: a direction is one of two words
  await seventime.timeLogs.list({ sortBy: "time", sortDirection: "up" });
  // @ts-expect-error: an instant is no wall time
  await seventime.timeLogs.list({ timestamp: "2026-01-01T00:00:00.000Z" });
  // @ts-expect-error: neither is what a read answers with
  await seventime.timeLogs.list({ timestamp: (await seventime.timeLogs.get("1")).timestamp });
  // @ts-expect-error: nor any string
  await seventime.timeLogs.list({ timestamp: new Date().toISOString() });
  // @ts-expect-error: the project is required
  await seventime.supplementOrders.list({});
  // @ts-expect-error: the query with it
  await seventime.supplementOrders.list();
  // @ts-expect-error: the id is required
  await seventime.users.get();
  // @ts-expect-error: a time log has no natural key to find it by
  await seventime.timeLogs.create.ensure({
    createdByUser: user,
    user,
    timestamp: "2026-01-31 07:30",
    time: 8,
  });
  // @ts-expect-error: there is no such level
  createSevenTime({ logLevel: "verbose" });
  // @ts-expect-error: an id is a string
  await seventime.users.get(17);
  // @ts-expect-error: user is required
  await seventime.timers.start({});
  // @ts-expect-error: either the end or the hours are required
  await seventime.timeLogs.create({ createdByUser: user, user, timestamp: "2026-01-31 07:30" });
  // @ts-expect-error: no such field
  await seventime.timers.start({ user, colour: "red" });
  // @ts-expect-error: a timer is stopped by its id or its user
  await seventime.timers.stop({});
  // @ts-expect-error: 5 is no invoice status
  await seventime.invoices.create({ customer: "1", createdByUser: user, language: "SV", invoiceStatus: 5 });
  // @ts-expect-error: there is no such verb
  await seventime.customers.delete({ _id: "1" });
  // @ts-expect-error: there is no such resource
  await seventime.customer.list();
  // @ts-expect-error: there is no such option
  await seventime.users.get("1", { retries: 3 });
  // @ts-expect-error: there is no such path
  await seventime.fetch.GET("/nowhere");
}
