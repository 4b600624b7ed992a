/**
 * Receives what Timekit tells of a booking, and refuses what does not come from Timekit.
 * To see one, it has the sandbox call it, and makes a booking; in your app the admin panel of Timekit does the former.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { type BookingWebhook, createTimekit, verifyTimekitWebhook } from "timepact/timekit";

const url = process.env["TIMEPACT_URL"] ?? "http://127.0.0.1:4010";
const timekit = createTimekit({
  appKey: "live_api_key_sandboxsandboxsandboxsandbox0000",
  baseUrl: `${url}/timekit/v2`,
});
const { webhook_secret: secret = "" } = await timekit.app.get();

/** The signature tells who wrote a body, and this that it is a booking. */
const isBooking = (body: unknown): body is BookingWebhook =>
  typeof body === "object" && body !== null && "id" in body && "state" in body;

const server = createServer();
const told = new Promise<BookingWebhook>((tell) => {
  server.on("request", async (request, response) => {
    const body = await text(request);
    const signature = request.headers["x-timekit-signature"];
    const isGenuine = await verifyTimekitWebhook(body, String(signature), secret);
    response.writeHead(isGenuine ? 200 : 401).end();
    if (!isGenuine) return;
    const booking: unknown = JSON.parse(body);
    if (isBooking(booking)) tell(booking);
  });
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
const address = server.address();
const hook = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;

async function setWebhooks(webhooks: { url: string }[]): Promise<void> {
  const answer = await fetch(`${url}/_sandbox/webhooks`, { method: "PUT", body: JSON.stringify(webhooks) });
  if (!answer.ok) throw new Error(await answer.text());
}
await setWebhooks([{ url: hook }]);

const { id: resource_id } = await timekit.resources.create({ name: "Room", timezone: "Europe/Stockholm" });
const { data: slots } = await timekit.availability.query({ resources: [resource_id], from: "tomorrow" });
const [slot] = slots;
if (slot === undefined) throw new Error("Nothing is free.");
await timekit.bookings.create({
  graph: "instant",
  resource_id,
  start: slot.start,
  end: slot.end,
  what: "Massage",
  where: "Parkstigen 4",
  description: "The first visit",
  customer: { name: "Vera Alström", email: "vera.alstrom@example.se" },
});

const booking = await told;
const { status } = await fetch(hook, { method: "POST", body: JSON.stringify(booking) });
console.log(`Told that a booking is ${booking.state}; the same without a signature gets ${status}.`);
await setWebhooks([]);
server.close();
