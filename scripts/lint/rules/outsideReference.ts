import { isUrl } from "../pointer.ts";
import type { Rule } from "../rule.ts";

/** Every reference stays inside the API's folder. */
export const outsideReference: Rule = {
  name: "outside-reference",
  *check({ visits }) {
    for (const { place } of visits) {
      const file = place.target?.file ?? "";
      if (!isUrl(file) && !file.startsWith("../")) continue;
      yield {
        place: place.at("$ref") ?? place,
        message: `The reference leads out of the API's folder, to ${file}.`,
        remedy: "Write what it refers to in this folder.",
      };
    }
  },
};
