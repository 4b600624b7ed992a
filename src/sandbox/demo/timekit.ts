import type { SeedMaker } from "./seed.ts";
import { calendarsOf } from "./timekit/calendars.ts";
import { classesAsOf } from "./timekit/classes.ts";
import { customersOf } from "./timekit/customers.ts";
import { officeOf } from "./timekit/office.ts";
import { placesOf } from "./timekit/places.ts";
import { projectRows, projectsOf } from "./timekit/projects.ts";
import { sitesAsOf } from "./timekit/sites.ts";
import { bookablesOf, resourceRows } from "./timekit/staff.ts";
import { visitsAsOf } from "./timekit/visits.ts";

const dayLength = 86_400_000;

/**
 * The demo data of Timekit: a clinic in Stockholm, and partner practices in London and New York.
 *
 * It shows the moment at which the day of `now` begins in UTC, when all three are closed.
 */
export const timekitDemo: SeedMaker = (now) => {
  const moment = Math.floor(now.getTime() / dayLength) * dayLength;
  const sites = sitesAsOf(new Date(moment));
  const bookables = bookablesOf(sites);
  const projects = projectsOf(sites);
  const places = placesOf(sites, projects);
  const { Event = [], ...calendars } = calendarsOf(bookables);
  const plan = { moment, bookables, projects, customers: customersOf(sites) };
  const booked = [...visitsAsOf(plan), ...classesAsOf(plan)];
  return {
    ...officeOf(bookables),
    Resource: resourceRows(bookables),
    ...calendars,
    Location: places.locations,
    Service: places.services,
    Project: projectRows(projects, { bookables, ...places }),
    Booking: booked.map(({ booking }) => booking),
    Event: [...Event, ...booked.map(({ event }) => event).filter((event) => event !== undefined)],
  };
};
