import type { EntityRules } from "../behaviours.ts";
import { assertPresent, wrong } from "./checks.ts";
import { bodyOf } from "./sentFields.ts";

const usualColor = "808080";
const usualStart = "00:00:00";

const isTimeOfDay = (text: string): boolean => /^([01]\d|2[0-3])(:[0-5]\d){2}$/.test(text);

/** Events: a title and a day; the locations stand beside the event, as the whole list. */
export const eventRules: EntityRules = {
  prepare(_, record, call) {
    const { location: sent } = bodyOf(call);
    assertPresent(record, ["title", "date"]);
    const start = record["start"] || usualStart;
    if (!isTimeOfDay(String(start))) throw wrong("start", "there is no such time of day");
    const location = Array.isArray(sent) ? [...new Set(sent)] : (record["location"] ?? []);
    return { all_day: false, ...record, start, color: record["color"] || usualColor, location };
  },
};
