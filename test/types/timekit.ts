// Checked by `npm run typecheck`: a line under @ts-expect-error that compiles is an error.
import { type OffsetDateTime, type Timekit, createTimekit, offsetDateTime } from "../../src/apis/timekit.ts";

const timekit: Timekit = createTimekit({ appKey: "key" });
const id = "7f0f3c1e-5c0a-4a8e-9f0e-3c6f1d2b4a55";

export async function accepted(): Promise<void> {
  const page = await timekit.bookings.list({
    search: { graph: "instant", "customer.email": "joan@example.com", "meta.order": 7 },
    include: ["attributes", "customers"],
  });
  const total: number | undefined = page.total;
  for await (const booking of timekit.bookings.list.all({ search: "state:confirmed" }))
    console.log(booking.id);
  await timekit.bookings.act(id, "confirm");
  await timekit.bookings.act(id, "decline", { decline: { message: "The room is taken." } });
  await timekit.bookings.reschedule(id, {
    start: offsetDateTime(new Date()),
    end: "2026-01-31T08:30:00+01:00",
    resource_id: id,
  });
  await timekit.availability.query({
    project_id: id,
    constraints: [{ allow_hours: { start: 9, end: "17:30" } }],
  });
  await timekit.bookings.act(id, "confirm", {}, { query: { include: ["attributes"], lang: "sv" } });
  await timekit.bookings.followActionLink(id, "cancel_by_customer", { signature: "jwt" });
  const address: string | undefined = await timekit.accounts.signUpGoogle({ "Timekit-App": "app" });
  console.log(address);
  const deleted: void = await timekit.bookings.delete(id);
  const start: OffsetDateTime | undefined = (await timekit.availability.query({ project_id: id })).data[0]
    ?.start;
  console.log(total, deleted, start);
}

export async function refused(): Promise<void> {
  // @ts-expect-error: no such search key
  await timekit.bookings.list({ search: { colour: "red" } });
  // @ts-expect-error: no such include
  await timekit.bookings.list({ include: ["colours"] });
  // @ts-expect-error: no such include behind a body either
  await timekit.bookings.act(id, "confirm", {}, { query: { include: ["colours"] } });
  // @ts-expect-error: an action link needs its signature
  await timekit.bookings.followActionLink(id, "cancel_by_customer");
  // @ts-expect-error: no such action
  await timekit.bookings.act(id, "celebrate");
  const end = "2026-01-31T08:30:00Z";
  // @ts-expect-error: a time without an offset
  await timekit.bookings.reschedule(id, { start: "2026-01-31T07:30:00", end, resource_id: id });
  // @ts-expect-error: a constraint has one key
  await timekit.availability.query({ constraints: [{ allow_weekday: {} }] });
  const booking = {
    resource_id: id,
    start: end,
    end,
    what: "Haircut",
    where: "Salon",
    description: "",
  } as const;
  // @ts-expect-error: an instant booking has a customer
  await timekit.bookings.create({ graph: "instant", ...booking });
}
