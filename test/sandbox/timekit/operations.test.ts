import { describe, expect, test } from "vitest";
import { createMatcher } from "../../../src/openapi/matcher.ts";
import { listOperations } from "../../../src/openapi/operations.ts";
import { createValidator } from "../../../src/openapi/validator.ts";
import { readContract } from "../../../src/sandbox/contracts.ts";
import type { Sandbox } from "../../../src/sandbox/index.ts";
import { basic, elin, openOffice, recordOf, rowsOf, send, signedIn } from "./office.ts";

type Step = [
  operationId: string,
  method: string,
  path: string,
  more?: { body?: unknown; status?: number; as?: "resource" | "widget" | "nobody" },
];

const document = readContract("timekit");
const validator = createValidator(document);
const find = createMatcher(document);

/** Those of test/sandbox/timekit/bookings/operations.test.ts. */
const elsewhere = ["bookings", "availability", "findtime"];

const window = "start=2026-03-02T00:00:00Z&end=2026-03-04T00:00:00Z";
const times = { start: "2026-03-02T19:00:00%2B01:00", end: "2026-03-02T20:00:00+01:00" };
const newEvent = { ...times, start: "2026-03-02T19:00:00+01:00", what: "Inventory", where: "Storeroom" };
const everything = "include=calendars,calendars.events,availability_constraints,accounts,credentials";
const newResource = { name: "Ulf Holmdal", timezone: "Europe/Stockholm", email: "ulf@parken.example.se" };
const project = { name: "Massage", availability: { length: "30 minutes" }, booking: { graph: "instant" } };

type Ids = Readonly<Record<string, string>>;

const ofResources = ({ resource }: Ids): Step[] => [
  ["getApp", "GET", "/app?include=app_token"],
  ["inviteResource", "POST", "/app/invite", { body: { email: elin } }],
  ["listResources", "GET", `/resources?limit=2&${everything}`],
  ["createResource", "POST", `/resources?${everything}`, { body: newResource, status: 201 }],
  ["resetPasswordOfResource", "POST", "/resources/resetpassword", { body: { email: elin } }],
  ["getTimezoneOfResource", "GET", `/resources/timezone/${elin}`],
  ["getResource", "GET", `/resources/${resource}?${everything}`],
  ["updateResource", "PUT", `/resources/${resource}`, { body: { meta: { a: 1 } }, status: 204 }],
  ["deleteResource", "DELETE", `/resources/${resource}`, { status: 204 }],
];

const ofProjects = ({ project: id, kept, newcomer }: Ids): Step[] => [
  ["listProjects", "GET", "/projects?include=resources,availability_constraints", { as: "widget" }],
  ["createProject", "POST", "/projects", { body: { ...project, resources: [kept] }, status: 201 }],
  ["getHostedProject", "GET", "/projects/hosted/fysioterapi", { as: "nobody" }],
  ["getEmbeddedProject", "GET", `/projects/embed/${id}`, { as: "widget" }],
  ["getProject", "GET", `/projects/${id}?include=resources,reminders`],
  ["updateProject", "PUT", `/projects/${id}`, { body: { name: "Visit" }, status: 204 }],
  ["listResourcesOfProject", "GET", `/projects/${id}/resources`],
  ["addResourceToProject", "POST", `/projects/${id}/resources`, { body: { resource_id: newcomer } }],
  ["replaceResourcesOfProject", "PUT", `/projects/${id}/resources`, { body: [kept, newcomer] }],
  ["removeResourceFromProject", "DELETE", `/projects/${id}/resources/${newcomer}`, { status: 204 }],
  ["deleteProject", "DELETE", `/projects/${id}`, { status: 204 }],
];

const ofPlaces = ({ location, service }: Ids): Step[] => [
  ["listLocations", "GET", "/locations?include=services", { as: "widget" }],
  ["createLocation", "POST", "/locations", { body: { name: "Uppsala", latitude: 59.86 }, status: 201 }],
  ["getLocation", "GET", `/locations/${location}`],
  ["updateLocation", "PUT", `/locations/${location}`, { body: { name: "Parken" }, status: 204 }],
  ["deleteLocation", "DELETE", `/locations/${location}`, { status: 204 }],
  ["listServices", "GET", "/location/services?include=locations", { as: "widget" }],
  ["createService", "POST", "/location/services", { body: { name: "Massage" }, status: 201 }],
  ["getService", "GET", `/location/services/${service}`],
  ["updateService", "PUT", `/location/services/${service}`, { body: { name: "Träning" }, status: 204 }],
  ["deleteService", "DELETE", `/location/services/${service}`, { status: 204 }],
];

const ofCalendars = ({ kept, calendar, event }: Ids): Step[] => [
  ["listCalendars", "GET", `/calendars?include=events&search=resource.id:${kept}`],
  [
    "createCalendar",
    "POST",
    "/calendars",
    { body: { resource_id: kept, name: "Extra", description: "More" }, status: 201 },
  ],
  ["getCalendar", "GET", `/calendars/${calendar}?include=events`],
  ["updateCalendar", "PUT", `/calendars/${calendar}`, { body: { provider_sync: false }, status: 204 }],
  ["listEvents", "GET", `/events?${window}`],
  ["createEvent", "POST", "/events", { body: { ...newEvent, calendar_id: calendar }, status: 201 }],
  ["listBusyEvents", "GET", `/events/availability?${window}&email=${elin}`],
  ["getEvent", "GET", `/events/${event}?include=calendar`],
  ["updateEvent", "PUT", `/events/${event}`, { body: { what: "Moved" }, status: 204 }],
  ["deleteEvent", "DELETE", `/events/${event}`, { status: 204 }],
  ["deleteCalendar", "DELETE", `/calendars/${calendar}`, { status: 204 }],
];

const signup = "signup?Timekit-App=kliniken-vid-parken&callback=https://example.com/back";

const ofAccounts: Step[] = [
  ["listAccounts", "GET", "/accounts", { as: "resource" }],
  ["syncByGetOfAccount", "GET", "/accounts/sync", { as: "resource" }],
  ["syncAccount", "POST", "/accounts/sync", { as: "resource" }],
  ["syncMicrosoftAccount", "POST", "/accounts/microsoft/sync", { as: "resource" }],
  ["signUpGoogleAccount", "GET", `/accounts/google/${signup}`, { as: "nobody", status: 302 }],
  ["signUpMicrosoftAccount", "GET", `/accounts/microsoft/${signup}`, { as: "nobody", status: 302 }],
  ["listGoogleCalendarsOfAccount", "GET", "/accounts/google/calendars", { as: "resource" }],
  ["listTemplates", "GET", "/templates"],
  ["getTemplate", "GET", "/templates/booking-confirmed"],
  ["updateTemplate", "PUT", "/templates/booking-confirmed", { body: { subject: "See you" } }],
];

const key = { type: "server-token", scopes: ["global"], description: "Export" };

const ofThePast = ({ credential, widget }: Ids): Step[] => [
  ["listApps", "GET", "/apps", { as: "resource" }],
  ["createApp", "POST", "/apps", { body: { name: "Second" }, as: "resource" }],
  ["updateApp", "PUT", "/apps/second", { body: { settings: { disableEmail: true } }, as: "resource" }],
  ["deleteApp", "DELETE", "/apps/second", { as: "resource" }],
  ["listCredentials", "GET", "/credentials"],
  ["createCredential", "POST", "/credentials", { body: key, as: "resource", status: 201 }],
  ["deleteCredential", "DELETE", `/credentials/${credential}`, { as: "resource", status: 204 }],
  ["signInResource", "POST", "/auth", { body: { email: elin, password: "any" }, as: "nobody" }],
  ["createUser", "POST", "/users", { body: { first_name: "Ann" }, as: "resource", status: 201 }],
  ["getUser", "GET", "/users/me", { as: "resource" }],
  ["updateUser", "PUT", "/users/me", { body: { timezone: "Europe/Oslo" }, as: "resource" }],
  ["resetPasswordOfUser", "POST", "/users/resetpassword", { body: { email: elin }, as: "resource" }],
  ["getTimezoneOfUser", "GET", `/users/timezone/${elin}`, { as: "resource" }],
  ["listWidgets", "GET", "/widgets", { as: "resource" }],
  ["createWidget", "POST", "/widgets", { body: { name: "Two", config: { a: 1 } }, as: "resource" }],
  ["getHostedWidget", "GET", "/widgets/hosted/tidsbokning", { as: "resource" }],
  ["getEmbeddedWidget", "GET", `/widgets/embed/${widget}`, { as: "resource" }],
  ["getWidget", "GET", `/widgets/${widget}`, { as: "resource" }],
  ["updateWidget", "PUT", `/widgets/${widget}`, { body: { name: "Other" }, as: "resource" }],
  ["deleteWidget", "DELETE", `/widgets/${widget}`, { as: "resource" }],
];

const stepsWith = (ids: Ids): Step[] => [
  ...ofCalendars(ids),
  ...ofProjects(ids),
  ...ofPlaces(ids),
  ...ofAccounts,
  ...ofThePast(ids),
  ...ofResources(ids),
];

/** Ids of records that the demo data has, and of some that are made. */
async function idsFrom(sandbox: Sandbox, headers: Record<string, string>): Promise<Ids> {
  const first = async (path: string, place = 0): Promise<string> =>
    String(rowsOf(await send(sandbox, "GET", path, { headers }))[place]?.["id"]);
  const resource = { name: "Temporary", timezone: "UTC" };
  const made = await send(sandbox, "POST", "/resources", { headers, body: resource });
  const own = await signedIn(sandbox);
  const credential = recordOf(await send(sandbox, "POST", "/credentials", { headers: own, body: key }));
  const [kept, newcomer] = [await first("/resources"), await first("/resources", 12)];
  return {
    resource: String(recordOf(made)["id"]),
    kept,
    newcomer,
    credential: String(credential["id"]),
    project: await first("/projects"),
    location: await first("/locations"),
    service: await first("/location/services"),
    calendar: await first(`/calendars?search=resource.id:${kept};name:Privat`),
    event: await first(`/events?${window}`),
    widget: String(rowsOf(await send(sandbox, "GET", "/widgets", { headers: own }))[0]?.["id"]),
  };
}

describe("every operation on records", () => {
  test("is called", () => {
    const called = stepsWith({}).map(([operationId]) => operationId);
    const documented = listOperations(document)
      .filter(({ operation }) => !operation.tags.some((tag) => elsewhere.includes(tag)))
      .map(({ operation }) => operation.operationId);
    expect(called.toSorted()).toEqual(documented.toSorted());
  });

  test("answers as the contract says", async () => {
    const { sandbox } = openOffice();
    const { key: appKey, widgetKey = "" } = sandbox.apis.timekit;
    const headersOf = {
      app: basic(appKey),
      widget: basic(widgetKey),
      nobody: {},
      resource: await signedIn(sandbox),
    };
    for (const [operationId, method, path, more = {}] of stepsWith(await idsFrom(sandbox, headersOf.app))) {
      const { body, status = 200, as = "app" } = more;
      const entry = find(method, path.replace(/\?.*$/, ""))?.entry;
      if (entry === undefined) throw new Error(`${method} ${path} is no operation.`);
      const answer = await send(sandbox, method, path, { body, headers: headersOf[as] });
      const type = answer.headers.get("Content-Type") ?? undefined;
      const problems = validator.validateResponse(entry, answer.status, type, answer.body);
      const found = {
        called: entry.operation.operationId,
        status: answer.status,
        problems,
        body: answer.body,
      };
      expect(found).toMatchObject({ called: operationId, status, problems: [] });
    }
  });
});
