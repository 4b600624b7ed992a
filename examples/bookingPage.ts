/**
 * Makes the calls of a booking page: a project for the title, its free time for the calendar, a booking for the form.
 * It uses the widget key, which opens just that and may stand in a page.
 */
import { createTimekit } from "timepact/timekit";

const url = process.env["TIMEPACT_URL"] ?? "http://127.0.0.1:4010";
const timekit = createTimekit({
  appKey: "live_widget_key_sandboxsandboxsandboxsandbox0000",
  baseUrl: `${url}/timekit/v2`,
  timeZone: "Europe/Stockholm",
});

const { data: projects } = await timekit.projects.list();
const project = projects.find(({ booking }) => booking?.graph === "instant");
if (project === undefined) throw new Error("There is no project whose bookings are confirmed at once.");
console.log(project.name);

const { data: slots } = await timekit.availability.query({
  project_id: project.id,
  from: "tomorrow",
  to: "2 weeks",
});
const [slot] = slots;
const [resource] = slot?.resources ?? [];
if (slot === undefined || resource === undefined) throw new Error("Nothing is free in the next two weeks.");

const booking = await timekit.bookings.create(
  {
    project_id: project.id,
    resource_id: resource.id,
    graph: "instant",
    start: slot.start,
    end: slot.end,
    what: project.name,
    where: "Parkstigen 4",
    description: "Booked on the web",
    customer: { name: "Vera Alström", email: "vera.alstrom@example.se" },
  },
  { query: { include: ["attributes"] } },
);
console.log(`${resource.name}, ${booking.attributes?.event_info?.start}`);
console.log(`Of ${slots.length} free times one is booked now; it is ${booking.state}.`);
