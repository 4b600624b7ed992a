import { randomUUID } from "node:crypto";
import { timekitDemo } from "../demo/timekit.ts";
import type { Behaviours } from "./behaviours.ts";
import { availabilityOperations } from "./timekit/availabilityOperations.ts";
import { findtimeOperations } from "./timekit/findtimeOperations.ts";
import { accountOperations, accountRules } from "./timekit/accounts.ts";
import { appOperations, appRules, assureApps, isTestCaller } from "./timekit/apps.ts";
import {
  acceptsBookingKey,
  bookingOperations,
  bookingRules,
  moveDueBookings,
} from "./timekit/bookings/index.ts";
import { calendarRules } from "./timekit/calendars.ts";
import { acceptsKey } from "./timekit/callers.ts";
import { credentialRules } from "./timekit/credentials.ts";
import { eventOperations, eventRules } from "./timekit/events.ts";
import { headersFor } from "./timekit/headers.ts";
import { incoming } from "./timekit/incoming.ts";
import { completePage } from "./timekit/paging.ts";
import { locationRules, serviceRules } from "./timekit/places.ts";
import { projectOperations } from "./timekit/projectOperations.ts";
import { projectRules } from "./timekit/projects.ts";
import { refuse } from "./timekit/refuse.ts";
import { resourceOperations } from "./timekit/resourceOperations.ts";
import { resourceRules } from "./timekit/resources.ts";
import { sentFields } from "./timekit/sent.ts";
import { templateRules } from "./timekit/templates.ts";
import { timekitTimes } from "./timekit/times.ts";
import { userOperations, userRules } from "./timekit/users.ts";
import { widgetOperations, widgetRules } from "./timekit/widgets.ts";

/** What the server of Timekit does that its contract's data cannot say. */
export const timekit: Behaviours = {
  demo: timekitDemo,
  refuse,
  times: timekitTimes,
  newId: randomUUID,
  crossOrigin: true,
  hasQuota: isTestCaller,
  accepts: (world, caller, request) =>
    acceptsKey(world, caller, request) || acceptsBookingKey(world, caller, request),
  incoming,
  sentFields,
  complete(_, call, body, page) {
    if (page !== undefined && call.entry.operation["x-pagination"]?.style === "page")
      completePage(call, body, page);
  },
  headers: headersFor,
  tick(world) {
    assureApps(world);
    moveDueBookings(world);
  },
  entities: {
    App: appRules,
    Resource: resourceRules,
    Calendar: calendarRules,
    Event: eventRules,
    Project: projectRules,
    Location: locationRules,
    Service: serviceRules,
    Booking: bookingRules,
    Account: accountRules,
    Credential: credentialRules,
    Template: templateRules,
    User: userRules,
    Widget: widgetRules,
  },
  operations: {
    ...appOperations,
    ...resourceOperations,
    ...projectOperations,
    ...bookingOperations,
    ...availabilityOperations,
    ...findtimeOperations,
    ...eventOperations,
    ...accountOperations,
    ...userOperations,
    ...widgetOperations,
  },
};
