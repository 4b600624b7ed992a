// Made by npm run generate from spec/. Change the contract, not this file.
import type { Operations } from "../../src/client/operation.ts";

/** Address of the vendor's live API. */
export const baseUrl = "https://api.7shifts.com/v1";

/** Headers that the vendor wants on every request, the key apart. */
export const requiredHeaders: Record<string, string> = {};

/** Every operation, by resource and verb. */
export const operations: Operations = {
  companies: {
    list: { id: "listCompanies", method: "get", path: "/companies", argument: "query", pagination: {"style":"offset","offset":"offset","limit":"limit","items":"/data","item":"/company","total":"/total"} },
    get: { id: "getCompany", method: "get", path: "/companies/{id}", item: "/data/company" },
    update: { id: "updateCompany", method: "put", path: "/companies/{id}", argument: "body", item: "/data/company" },
  },
  locations: {
    list: { id: "listLocations", method: "get", path: "/locations", argument: "query", pagination: {"style":"offset","offset":"offset","limit":"limit","items":"/data","item":"/location","total":"/total"} },
    create: { id: "createLocation", method: "post", path: "/locations", argument: "body", item: "/data/location" },
    get: { id: "getLocation", method: "get", path: "/locations/{id}", item: "/data/location" },
    update: { id: "updateLocation", method: "put", path: "/locations/{id}", argument: "body", item: "/data/location" },
    delete: { id: "deleteLocation", method: "delete", path: "/locations/{id}", item: null },
  },
  departments: {
    list: { id: "listDepartments", method: "get", path: "/departments", argument: "query", pagination: {"style":"offset","offset":"offset","limit":"limit","items":"/data","item":"/department","total":"/total"} },
    create: { id: "createDepartment", method: "post", path: "/departments", argument: "body", item: "/data/department" },
    get: { id: "getDepartment", method: "get", path: "/departments/{id}", item: "/data/department" },
    update: { id: "updateDepartment", method: "put", path: "/departments/{id}", argument: "body", item: "/data/department" },
    delete: { id: "deleteDepartment", method: "delete", path: "/departments/{id}", item: null },
  },
  roles: {
    list: { id: "listRoles", method: "get", path: "/roles", argument: "query", pagination: {"style":"offset","offset":"offset","limit":"limit","items":"/data","item":"/role","total":"/total"} },
    create: { id: "createRole", method: "post", path: "/roles", argument: "body", item: "/data/role" },
    get: { id: "getRole", method: "get", path: "/roles/{id}", item: "/data/role" },
    update: { id: "updateRole", method: "put", path: "/roles/{id}", argument: "body", item: "/data/role" },
    delete: { id: "deleteRole", method: "delete", path: "/roles/{id}", item: null },
  },
  shifts: {
    list: { id: "listShifts", method: "get", path: "/shifts", argument: "query", pagination: {"style":"offset","offset":"offset","limit":"limit","items":"/data","item":"/shift","total":"/total"} },
    create: { id: "createShift", method: "post", path: "/shifts", argument: "body", item: "/data/shift" },
    checkScheduled: { id: "checkScheduledShift", method: "post", path: "/shifts/scheduled", argument: "body", item: "/data" },
    get: { id: "getShift", method: "get", path: "/shifts/{id}", item: "/data/shift" },
    update: { id: "updateShift", method: "put", path: "/shifts/{id}", argument: "body", item: "/data/shift" },
    delete: { id: "deleteShift", method: "delete", path: "/shifts/{id}", item: null },
  },
  events: {
    list: { id: "listEvents", method: "get", path: "/events", argument: "query", pagination: {"style":"offset","offset":"offset","limit":"limit","items":"/data","item":"/event","total":"/total"} },
    create: { id: "createEvent", method: "post", path: "/events", argument: "body", item: "/data/event" },
    get: { id: "getEvent", method: "get", path: "/events/{id}", argument: "query", item: "/data/event" },
    update: { id: "updateEvent", method: "put", path: "/events/{id}", argument: "body", item: "/data/event" },
    delete: { id: "deleteEvent", method: "delete", path: "/events/{id}", item: null },
  },
  users: {
    list: { id: "listUsers", method: "get", path: "/users", argument: "query", pagination: {"style":"offset","offset":"offset","limit":"limit","items":"/data","item":"/user","total":"/total"} },
    create: { id: "createUser", method: "post", path: "/users", argument: "body", item: "/data/user" },
    get: { id: "getUser", method: "get", path: "/users/{id}", argument: "query", item: "/data/user" },
    update: { id: "updateUser", method: "put", path: "/users/{id}", argument: "body", item: "/data/user" },
    delete: { id: "deleteUser", method: "delete", path: "/users/{id}", item: null },
  },
  timePunches: {
    list: { id: "listTimePunches", method: "get", path: "/time_punches", argument: "query", pagination: {"style":"offset","offset":"offset","limit":"limit","items":"/data","item":"/time_punch","total":"/total"} },
    create: { id: "createTimePunch", method: "post", path: "/time_punches", argument: "body", item: "/data/time_punch" },
    punch: { id: "punchTimePunch", method: "post", path: "/time_punches/punch", argument: "body", item: "/data" },
    get: { id: "getTimePunch", method: "get", path: "/time_punches/{id}", item: "/data" },
    update: { id: "updateTimePunch", method: "put", path: "/time_punches/{id}", argument: "body", item: "/data/time_punch" },
    delete: { id: "deleteTimePunch", method: "delete", path: "/time_punches/{id}", item: null },
  },
};
