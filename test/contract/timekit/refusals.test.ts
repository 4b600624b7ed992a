import { testRefusals } from "../suites/refusals.ts";
import { timekit } from "./api.ts";

await testRefusals(timekit, {
  nothingRequired: [
    "updateResource",
    "updateProject",
    "replaceResourcesOfProject",
    "datesAvailable",
    "updateBooking",
    "updateLocation",
    "updateService",
    "updateCalendar",
    "updateEvent",
    "updateTemplate",
    "queryFindtime",
    "queryBulkOfFindtime",
    "queryTeamOfFindtime",
    "createFilterCollection",
    "createUser",
    "updateUser",
    "createWidget",
    "updateWidget",
  ],
  nothingTyped: [
    "updateProject",
    "updateBooking",
    "updateTemplate",
    "queryBulkOfFindtime",
    "queryTeamOfFindtime",
    "createFilterCollection",
  ],
  optional: ["actOnBooking"],
});
