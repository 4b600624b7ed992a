// Made by npm run generate from spec/. Change the contract, not this file.
import type { Operations } from "../../src/client/operation.ts";
import { offsetStyle } from "../../src/client/paging/offsetStyle.ts";
import { type Shape, tableOf } from "../../src/client/table.ts";
import type { RatePolicy } from "../../src/client/policy/rate.ts";

/** Address of the vendor's live API. */
export const baseUrl = "https://api.7shifts.com/v1";

/** Headers that the vendor wants on every request, the key apart. */
export const requiredHeaders: Record<string, string> = {};

/** What the vendor allows, and how it refuses what is past that. */
export const ratePolicy: RatePolicy = {"requests":600,"per":60000,"burst":10,"statuses":[429],"quotaStatuses":[]};

/** Methods that most resources have, and have alike. */
const usual: Record<string, Shape> = {
  delete: ["delete", "/{id}", { item: null }],
};

/** Every operation, by resource and verb. */
export const operations = (): Operations => tableOf(usual, {
  companies: ["Company", "", {
      list: ["get", "", { argument: "query", pagination: /* @__PURE__ */ offsetStyle({"offset":"offset","limit":"limit","items":"/data","item":"/company","total":"/total"}) }],
      get: ["get", "/{id}", { item: "/data/company" }],
      update: ["put", "/{id}", { argument: "body", item: "/data/company" }],
  }],
  locations: ["Location", "delete", {
      list: ["get", "", { argument: "query", pagination: /* @__PURE__ */ offsetStyle({"offset":"offset","limit":"limit","items":"/data","item":"/location","total":"/total"}) }],
      create: ["post", "", { argument: "body", item: "/data/location" }],
      get: ["get", "/{id}", { item: "/data/location" }],
      update: ["put", "/{id}", { argument: "body", item: "/data/location" }],
  }],
  departments: ["Department", "delete", {
      list: ["get", "", { argument: "query", pagination: /* @__PURE__ */ offsetStyle({"offset":"offset","limit":"limit","items":"/data","item":"/department","total":"/total"}) }],
      create: ["post", "", { argument: "body", item: "/data/department" }],
      get: ["get", "/{id}", { item: "/data/department" }],
      update: ["put", "/{id}", { argument: "body", item: "/data/department" }],
  }],
  roles: ["Role", "delete", {
      list: ["get", "", { argument: "query", pagination: /* @__PURE__ */ offsetStyle({"offset":"offset","limit":"limit","items":"/data","item":"/role","total":"/total"}) }],
      create: ["post", "", { argument: "body", item: "/data/role" }],
      get: ["get", "/{id}", { item: "/data/role" }],
      update: ["put", "/{id}", { argument: "body", item: "/data/role" }],
  }],
  shifts: ["Shift", "delete", {
      list: ["get", "", { argument: "query", pagination: /* @__PURE__ */ offsetStyle({"offset":"offset","limit":"limit","items":"/data","item":"/shift","total":"/total"}) }],
      create: ["post", "", { argument: "body", item: "/data/shift" }],
      checkScheduled: ["post", "/scheduled", { argument: "body", item: "/data", repeat: "safe" }],
      get: ["get", "/{id}", { item: "/data/shift" }],
      update: ["put", "/{id}", { argument: "body", item: "/data/shift" }],
  }],
  events: ["Event", "delete", {
      list: ["get", "", { argument: "query", pagination: /* @__PURE__ */ offsetStyle({"offset":"offset","limit":"limit","items":"/data","item":"/event","total":"/total"}) }],
      create: ["post", "", { argument: "body", item: "/data/event" }],
      get: ["get", "/{id}", { argument: "query", item: "/data/event" }],
      update: ["put", "/{id}", { argument: "body", item: "/data/event" }],
  }],
  users: ["User", "delete", {
      list: ["get", "", { argument: "query", pagination: /* @__PURE__ */ offsetStyle({"offset":"offset","limit":"limit","items":"/data","item":"/user","total":"/total"}) }],
      create: ["post", "", { argument: "body", item: "/data/user" }],
      get: ["get", "/{id}", { argument: "query", item: "/data/user" }],
      update: ["put", "/{id}", { argument: "body", item: "/data/user" }],
  }],
  timePunches: ["TimePunch", "", {
      list: ["get", "//time_punches", { argument: "query", pagination: /* @__PURE__ */ offsetStyle({"offset":"offset","limit":"limit","items":"/data","item":"/time_punch","total":"/total"}) }],
      create: ["post", "//time_punches", { argument: "body", item: "/data/time_punch" }],
      punch: ["post", "//time_punches/punch", { argument: "body", item: "/data" }],
      get: ["get", "//time_punches/{id}", { item: "/data" }],
      update: ["put", "//time_punches/{id}", { argument: "body", item: "/data/time_punch" }],
      delete: ["delete", "//time_punches/{id}", { item: null }],
  }],
});
