import { describe, expect, test } from "vitest";
import { testDocumentation } from "../suites/documentation.ts";
import { sevenshifts } from "./api.ts";

testDocumentation(sevenshifts, {
  taken: {
    createLocation: { "/departments": "/locations" },
    updateLocation: { "/location/{id}": "/locations/{id}" },
    // The page prints rows of locations.
    listDepartments: {
      "data[].location": "data[].department",
      "data[].location.address": "data[].department.name",
      "data[].location.hash": "data[].department",
      "data[].location.country": "data[].department",
      "data[].location.id": "data[].department.id",
      "data[].location.timezone": "data[].department",
    },
  },
  printed: { operations: 39, parameters: 49, fields: 110, answers: 39, bodies: 17 },
  beyond: { listUsers: "observed" },
  // "Not available through the API."
  leftOut: [
    ["POST", "/companies"],
    ["DELETE", "/companies/374"],
  ],
});

describe("every printed value is in its table of codes", () => {
  test.for([
    ["OpenOfferType", [0, 1]],
    ["ShiftStatus", [0, 1, 2, 3]],
    ["UserType", [1, 3, 4]],
    ["SkillLevel", [1, 2, 3]],
    ["WageType", ["hourly", "salaried"]],
    [
      "ErrorType",
      [
        "missing_parameter",
        "unauthorized",
        "invalid_id",
        "invalid_json",
        "save_error",
        "delete_error",
        "access_denied",
        "validation_error",
        "missing_header",
        "unknown",
      ],
    ],
  ] as const)("%s", ([name, values]) => {
    expect(sevenshifts.contract.components.schemas[name]?.enum).toEqual(expect.arrayContaining([...values]));
  });
});
