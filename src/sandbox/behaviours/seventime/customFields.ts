import type { EntityRules } from "../behaviours.ts";

const timeLogs = 100;

/** Custom fields: those of time logs, unless a list asks for others. */
export const customFieldRules: EntityRules = {
  conditions: (_, { query }) =>
    query["entityType"] === undefined ? [{ field: "entityType", comparison: "=", value: timeLogs }] : [],
};
