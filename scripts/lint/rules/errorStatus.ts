import type { Rule } from "../rule.ts";

const extension = "x-error-statuses";

/** Every operation lists the error statuses that the root says every operation has. */
export const errorStatus: Rule = {
  name: "error-status",
  *check({ root, operations }) {
    const common = root.at(extension);
    if (common === undefined) {
      const message = `The root does not say which error statuses every operation has.`;
      yield { place: root, message, remedy: `Add ${extension}, a list of statuses, which may be empty.` };
    }
    const statuses = common?.entries.map(([, { value }]) => String(value)) ?? [];
    for (const { place, title } of operations) {
      const responses = place.at("responses");
      for (const status of statuses.filter((key) => responses?.at(key) === undefined)) {
        const message = `${title} lacks the error status ${status} that every operation has.`;
        yield { place: responses ?? place, message, remedy: `Add the response ${status}.` };
      }
    }
  },
};
