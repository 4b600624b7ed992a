// Made by npm run generate from spec/. Change the contract, not this file.
import type { Operations } from "../../src/client/operation.ts";
import { pageStyle } from "../../src/client/paging/pageStyle.ts";
import { wholeStyle } from "../../src/client/paging/wholeStyle.ts";
import { searchIn } from "../../src/client/search.ts";
import { type Shape, tableOf } from "../../src/client/table.ts";
import type { RatePolicy } from "../../src/client/policy/rate.ts";

/** Address of the vendor's live API. */
export const baseUrl = "https://api.timekit.io/v2";

/** Headers that the vendor wants on every request, the key apart. */
export const requiredHeaders: Record<string, string> = {};

/** What the vendor allows, and how it refuses what is past that. */
export const ratePolicy: RatePolicy = {"requests":600,"per":60000,"burst":10,"statuses":[503],"quotaStatuses":[429]};

const paging1 = /* @__PURE__ */ pageStyle({"page":"page","limit":"limit","items":"/data","total":"/total","pages":"/last_page","current":"/current_page"});

const paging2 = /* @__PURE__ */ wholeStyle({"items":"/data"});

/** Methods that most resources have, and have alike. */
const usual: Record<string, Shape> = {
  get: ["get", "/{id}", { argument: "query", item: "/data" }],
  list: ["get", "", { argument: "query", pagination: paging1, search: /* @__PURE__ */ searchIn("search") }],
  create: ["post", "", { argument: "body", item: "/data" }],
  update: ["put", "/{id}", { argument: "body", item: null }],
  delete: ["delete", "/{id}", { item: null }],
};

/** Every operation, by resource and verb. */
export const operations = (): Operations => tableOf(usual, {
  app: ["App", "", {
      get: ["get", "", { argument: "query", item: "/data" }],
      invite: ["post", "/invite", { argument: "body", item: "/data", id: "inviteResource" }],
  }],
  resources: ["Resource", "list get update delete", {
      create: ["post", "", { argument: "body", item: "/data", key: {"field":"email","parameter":"search","isSearch":true} }],
      resetPassword: ["post", "/resetpassword", { argument: "body", id: "resetPasswordOfResource" }],
      getTimezone: ["get", "/timezone/{email}", { item: "/data", id: "getTimezoneOfResource" }],
  }],
  projects: ["Project", "list create get update delete", {
      getHosted: ["get", "/hosted/{slug}", { item: "/data" }],
      getEmbedded: ["get", "/embed/{id}", { item: "/data" }],
      listResources: ["get", "/{id}/resources", { pagination: paging2, id: "listResourcesOfProject" }],
      addResource: ["post", "/{id}/resources", { argument: "body", item: "/data", id: "addResourceToProject" }],
      replaceResources: ["put", "/{id}/resources", { argument: "body", id: "replaceResourcesOfProject" }],
      removeResource: ["delete", "/{id}/resources/{resource_id}", { item: null, id: "removeResourceFromProject" }],
  }],
  availability: ["Availability", "", {
      query: ["post", "", { argument: "body", pagination: paging2, repeat: "safe" }],
      dates: ["post", "/dates", { argument: "body", pagination: paging2, repeat: "safe", id: "datesAvailable" }],
      count: ["post", "/count", { argument: "body", item: "/data", repeat: "safe" }],
      unavailable: ["post", "//unavailable/slots", { argument: "body", pagination: paging2, repeat: "safe", id: "unavailableSlots" }],
  }],
  bookings: ["Booking", "list create get delete", {
      createBulk: ["post", "/bulk", { argument: "body", id: "createBulkBookings" }],
      updateBulk: ["put", "/bulk", { argument: "body", repeat: "once", id: "updateBulkBookings" }],
      listGroup: ["get", "/groups", { argument: "query", pagination: paging1, search: /* @__PURE__ */ searchIn("search"), id: "listGroupBookings" }],
      getGroup: ["get", "/groups/{id}", { argument: "query", item: "/data" }],
      reserve: ["post", "/reserve", { argument: "body", item: "/data", id: "reserveTime" }],
      extendReservation: ["put", "/reserve/extend", { argument: "body", repeat: "once", id: "extendReservation" }],
      update: ["put", "/{id}", { argument: "body", item: "/data" }],
      reschedule: ["post", "/{id}/reschedule", { argument: "body", item: "/data" }],
      followActionLink: ["get", "/{id}/external_action/{action}", { argument: "query", item: null, redirect: true, repeat: "once", id: "followActionLink" }],
      act: ["put", "/{id}/{action}", { argument: "body", item: "/data", repeat: "once", id: "actOnBooking" }],
  }],
  locations: ["Location", "create update delete", {
      list: ["get", "", { argument: "query", pagination: paging1 }],
      get: ["get", "/{id}", { item: "/data" }],
  }],
  services: ["Service", "", {
      list: ["get", "//location/services", { argument: "query", pagination: paging1 }],
      create: ["post", "//location/services", { argument: "body", item: "/data" }],
      get: ["get", "//location/services/{id}", { item: "/data" }],
      update: ["put", "//location/services/{id}", { argument: "body", item: null }],
      delete: ["delete", "//location/services/{id}", { item: null }],
  }],
  calendars: ["Calendar", "list create get update delete"],
  events: ["Event", "create get update delete", {
      list: ["get", "", { argument: "query", pagination: paging2, search: /* @__PURE__ */ searchIn("search") }],
      listBusy: ["get", "/availability", { argument: "query", id: "listBusyEvents" }],
  }],
  accounts: ["OfAccount", "", {
      list: ["get", "", { pagination: paging2 }],
      syncByGet: ["get", "/sync", { repeat: "once" }],
      sync: ["post", "/sync", { id: "syncAccount" }],
      syncMicrosoft: ["post", "/microsoft/sync", { id: "syncMicrosoftAccount" }],
      signUpGoogle: ["get", "/google/signup", { argument: "query", item: null, redirect: true, repeat: "once", id: "signUpGoogleAccount" }],
      signUpMicrosoft: ["get", "/microsoft/signup", { argument: "query", item: null, redirect: true, repeat: "once", id: "signUpMicrosoftAccount" }],
      listGoogleCalendars: ["get", "/google/calendars"],
  }],
  templates: ["Template", "", {
      list: ["get", "", { pagination: paging2 }],
      get: ["get", "/{slug}", { item: "/data" }],
      update: ["put", "/{slug}", { argument: "body" }],
  }],
  credentials: ["Credential", "create delete", {
      list: ["get", "", { argument: "query", pagination: paging2, search: /* @__PURE__ */ searchIn("search") }],
  }],
  auth: ["Resource", "", {
      signIn: ["post", "", { argument: "body", item: "/data" }],
  }],
  findtime: ["Findtime", "", {
      query: ["post", "", { argument: "body", pagination: paging2, repeat: "safe" }],
      queryBulk: ["post", "/bulk", { argument: "body", repeat: "safe", id: "queryBulkOfFindtime" }],
      queryTeam: ["post", "/team", { argument: "body", pagination: paging2, repeat: "safe", id: "queryTeamOfFindtime" }],
      listFilterCollections: ["get", "/filtercollections", { id: "listFilterCollections" }],
      createFilterCollection: ["post", "/filtercollections", { argument: "body", id: "createFilterCollection" }],
  }],
  apps: ["App", "create", {
      list: ["get", "", { pagination: paging2 }],
      update: ["put", "/{slug}", { argument: "body", item: "/data" }],
      delete: ["delete", "/{slug}"],
  }],
  users: ["User", "create", {
      get: ["get", "/me", { item: "/data" }],
      update: ["put", "/me", { argument: "body", item: "/data" }],
      resetPassword: ["post", "/resetpassword", { argument: "body", id: "resetPasswordOfUser" }],
      getTimezone: ["get", "/timezone/{email}", { item: "/data", id: "getTimezoneOfUser" }],
  }],
  widgets: ["Widget", "create", {
      list: ["get", "", { pagination: paging2 }],
      getHosted: ["get", "/hosted/{slug}", { item: "/data" }],
      getEmbedded: ["get", "/embed/{id}", { item: "/data" }],
      get: ["get", "/{id}", { item: "/data" }],
      update: ["put", "/{id}", { argument: "body", item: "/data" }],
      delete: ["delete", "/{id}", { item: "/data" }],
  }],
});
