// Made by npm run generate from spec/. Change the contract, not this file.
import type { Operations, PaginationData } from "../../src/client/operation.ts";

/** Address of the vendor's live API. */
export const baseUrl = "https://api.timekit.io/v2";

/** Headers that the vendor wants on every request, the key apart. */
export const requiredHeaders: Record<string, string> = {};

const paging1: PaginationData = {"style":"page","page":"page","limit":"limit","items":"/data","total":"/total","pages":"/last_page","current":"/current_page"};

const paging2: PaginationData = {"style":"none","items":"/data"};

/** Every operation, by resource and verb. */
export const operations: Operations = {
  app: {
    get: { id: "getApp", method: "get", path: "/app", argument: "query", item: "/data" },
    invite: { id: "inviteResource", method: "post", path: "/app/invite", argument: "body", item: "/data" },
  },
  resources: {
    list: { id: "listResources", method: "get", path: "/resources", argument: "query", pagination: paging1, search: "search" },
    create: { id: "createResource", method: "post", path: "/resources", argument: "body", item: "/data" },
    resetPassword: { id: "resetPasswordOfResource", method: "post", path: "/resources/resetpassword", argument: "body" },
    getTimezone: { id: "getTimezoneOfResource", method: "get", path: "/resources/timezone/{email}", item: "/data" },
    get: { id: "getResource", method: "get", path: "/resources/{id}", argument: "query", item: "/data" },
    update: { id: "updateResource", method: "put", path: "/resources/{id}", argument: "body", item: null },
    delete: { id: "deleteResource", method: "delete", path: "/resources/{id}", item: null },
  },
  projects: {
    list: { id: "listProjects", method: "get", path: "/projects", argument: "query", pagination: paging1, search: "search" },
    create: { id: "createProject", method: "post", path: "/projects", argument: "body", item: "/data" },
    getHosted: { id: "getHostedProject", method: "get", path: "/projects/hosted/{slug}", item: "/data" },
    getEmbedded: { id: "getEmbeddedProject", method: "get", path: "/projects/embed/{id}", item: "/data" },
    get: { id: "getProject", method: "get", path: "/projects/{id}", argument: "query", item: "/data" },
    update: { id: "updateProject", method: "put", path: "/projects/{id}", argument: "body", item: null },
    delete: { id: "deleteProject", method: "delete", path: "/projects/{id}", item: null },
    listResources: { id: "listResourcesOfProject", method: "get", path: "/projects/{id}/resources", pagination: paging2 },
    addResource: { id: "addResourceToProject", method: "post", path: "/projects/{id}/resources", argument: "body", item: "/data" },
    replaceResources: { id: "replaceResourcesOfProject", method: "put", path: "/projects/{id}/resources", argument: "body" },
    removeResource: { id: "removeResourceFromProject", method: "delete", path: "/projects/{id}/resources/{resource_id}", item: null },
  },
  availability: {
    query: { id: "queryAvailability", method: "post", path: "/availability", argument: "body", pagination: paging2 },
    dates: { id: "datesAvailable", method: "post", path: "/availability/dates", argument: "body", pagination: paging2 },
    count: { id: "countAvailability", method: "post", path: "/availability/count", argument: "body", item: "/data" },
    unavailable: { id: "unavailableSlots", method: "post", path: "/unavailable/slots", argument: "body", pagination: paging2 },
  },
  bookings: {
    list: { id: "listBookings", method: "get", path: "/bookings", argument: "query", pagination: paging1, search: "search" },
    create: { id: "createBooking", method: "post", path: "/bookings", argument: "body", item: "/data" },
    createBulk: { id: "createBulkBookings", method: "post", path: "/bookings/bulk", argument: "body" },
    updateBulk: { id: "updateBulkBookings", method: "put", path: "/bookings/bulk", argument: "body" },
    listGroup: { id: "listGroupBookings", method: "get", path: "/bookings/groups", argument: "query", pagination: paging1, search: "search" },
    getGroup: { id: "getGroupBooking", method: "get", path: "/bookings/groups/{id}", argument: "query", item: "/data" },
    reserve: { id: "reserveTime", method: "post", path: "/bookings/reserve", argument: "body", item: "/data" },
    extendReservation: { id: "extendReservation", method: "put", path: "/bookings/reserve/extend", argument: "body" },
    get: { id: "getBooking", method: "get", path: "/bookings/{id}", argument: "query", item: "/data" },
    update: { id: "updateBooking", method: "put", path: "/bookings/{id}", argument: "body", item: "/data" },
    delete: { id: "deleteBooking", method: "delete", path: "/bookings/{id}", item: null },
    reschedule: { id: "rescheduleBooking", method: "post", path: "/bookings/{id}/reschedule", argument: "body", item: "/data" },
    followActionLink: { id: "followActionLink", method: "get", path: "/bookings/{id}/external_action/{action}", argument: "query", item: null, redirect: true },
    act: { id: "actOnBooking", method: "put", path: "/bookings/{id}/{action}", argument: "body", item: "/data" },
  },
  locations: {
    list: { id: "listLocations", method: "get", path: "/locations", argument: "query", pagination: paging1 },
    create: { id: "createLocation", method: "post", path: "/locations", argument: "body", item: "/data" },
    get: { id: "getLocation", method: "get", path: "/locations/{id}", item: "/data" },
    update: { id: "updateLocation", method: "put", path: "/locations/{id}", argument: "body", item: null },
    delete: { id: "deleteLocation", method: "delete", path: "/locations/{id}", item: null },
  },
  services: {
    list: { id: "listServices", method: "get", path: "/location/services", argument: "query", pagination: paging1 },
    create: { id: "createService", method: "post", path: "/location/services", argument: "body", item: "/data" },
    get: { id: "getService", method: "get", path: "/location/services/{id}", item: "/data" },
    update: { id: "updateService", method: "put", path: "/location/services/{id}", argument: "body", item: null },
    delete: { id: "deleteService", method: "delete", path: "/location/services/{id}", item: null },
  },
  calendars: {
    list: { id: "listCalendars", method: "get", path: "/calendars", argument: "query", pagination: paging1, search: "search" },
    create: { id: "createCalendar", method: "post", path: "/calendars", argument: "body", item: "/data" },
    get: { id: "getCalendar", method: "get", path: "/calendars/{id}", argument: "query", item: "/data" },
    update: { id: "updateCalendar", method: "put", path: "/calendars/{id}", argument: "body", item: null },
    delete: { id: "deleteCalendar", method: "delete", path: "/calendars/{id}", item: null },
  },
  events: {
    list: { id: "listEvents", method: "get", path: "/events", argument: "query", pagination: paging2, search: "search" },
    create: { id: "createEvent", method: "post", path: "/events", argument: "body", item: "/data" },
    listBusy: { id: "listBusyEvents", method: "get", path: "/events/availability", argument: "query" },
    get: { id: "getEvent", method: "get", path: "/events/{id}", argument: "query", item: "/data" },
    update: { id: "updateEvent", method: "put", path: "/events/{id}", argument: "body", item: null },
    delete: { id: "deleteEvent", method: "delete", path: "/events/{id}", item: null },
  },
  accounts: {
    list: { id: "listAccounts", method: "get", path: "/accounts", pagination: paging2 },
    syncByGet: { id: "syncByGetOfAccount", method: "get", path: "/accounts/sync" },
    sync: { id: "syncAccount", method: "post", path: "/accounts/sync" },
    syncMicrosoft: { id: "syncMicrosoftAccount", method: "post", path: "/accounts/microsoft/sync" },
    signUpGoogle: { id: "signUpGoogleAccount", method: "get", path: "/accounts/google/signup", argument: "query", item: null, redirect: true },
    signUpMicrosoft: { id: "signUpMicrosoftAccount", method: "get", path: "/accounts/microsoft/signup", argument: "query", item: null, redirect: true },
    listGoogleCalendars: { id: "listGoogleCalendarsOfAccount", method: "get", path: "/accounts/google/calendars" },
  },
  templates: {
    list: { id: "listTemplates", method: "get", path: "/templates", pagination: paging2 },
    get: { id: "getTemplate", method: "get", path: "/templates/{slug}", item: "/data" },
    update: { id: "updateTemplate", method: "put", path: "/templates/{slug}", argument: "body" },
  },
  credentials: {
    list: { id: "listCredentials", method: "get", path: "/credentials", argument: "query", pagination: paging2, search: "search" },
    create: { id: "createCredential", method: "post", path: "/credentials", argument: "body", item: "/data" },
    delete: { id: "deleteCredential", method: "delete", path: "/credentials/{id}", item: null },
  },
  auth: {
    signIn: { id: "signInResource", method: "post", path: "/auth", argument: "body", item: "/data" },
  },
  findtime: {
    query: { id: "queryFindtime", method: "post", path: "/findtime", argument: "body", pagination: paging2 },
    queryBulk: { id: "queryBulkOfFindtime", method: "post", path: "/findtime/bulk", argument: "body" },
    queryTeam: { id: "queryTeamOfFindtime", method: "post", path: "/findtime/team", argument: "body", pagination: paging2 },
    listFilterCollections: { id: "listFilterCollections", method: "get", path: "/findtime/filtercollections" },
    createFilterCollection: { id: "createFilterCollection", method: "post", path: "/findtime/filtercollections", argument: "body" },
  },
  apps: {
    list: { id: "listApps", method: "get", path: "/apps", pagination: paging2 },
    create: { id: "createApp", method: "post", path: "/apps", argument: "body", item: "/data" },
    update: { id: "updateApp", method: "put", path: "/apps/{slug}", argument: "body", item: "/data" },
    delete: { id: "deleteApp", method: "delete", path: "/apps/{slug}" },
  },
  users: {
    create: { id: "createUser", method: "post", path: "/users", argument: "body", item: "/data" },
    get: { id: "getUser", method: "get", path: "/users/me", item: "/data" },
    update: { id: "updateUser", method: "put", path: "/users/me", argument: "body", item: "/data" },
    resetPassword: { id: "resetPasswordOfUser", method: "post", path: "/users/resetpassword", argument: "body" },
    getTimezone: { id: "getTimezoneOfUser", method: "get", path: "/users/timezone/{email}", item: "/data" },
  },
  widgets: {
    list: { id: "listWidgets", method: "get", path: "/widgets", pagination: paging2 },
    create: { id: "createWidget", method: "post", path: "/widgets", argument: "body", item: "/data" },
    getHosted: { id: "getHostedWidget", method: "get", path: "/widgets/hosted/{slug}", item: "/data" },
    getEmbedded: { id: "getEmbeddedWidget", method: "get", path: "/widgets/embed/{id}", item: "/data" },
    get: { id: "getWidget", method: "get", path: "/widgets/{id}", item: "/data" },
    update: { id: "updateWidget", method: "put", path: "/widgets/{id}", argument: "body", item: "/data" },
    delete: { id: "deleteWidget", method: "delete", path: "/widgets/{id}", item: "/data" },
  },
};
