import { placesOf } from "../contract.ts";
import type { Rule } from "../rule.ts";

/** Every required path and query parameter has an example, which tools send. */
export const parameterExample: Rule = {
  name: "parameter-example",
  *check(contract) {
    for (const place of placesOf(contract, "parameter")) {
      const isSent = place.text("in") === "path" || place.text("in") === "query";
      const isRequired = place.at("required")?.value === true;
      if (!isSent || !isRequired || place.at("example") !== undefined) continue;
      yield {
        place,
        message: `The required ${place.text("in")} parameter ${place.text("name")} has no example.`,
        remedy: "Add example beside its schema.",
      };
    }
  },
};
