import type { Rule } from "../rule.ts";

const isSuccess = (status: string): boolean => status.startsWith("2");
const isRedirect = (status: string): boolean => status.startsWith("3");

/** Every operation documents how it succeeds: with a 2xx, or with a redirect, which says where to. */
export const success: Rule = {
  name: "success",
  *check({ operations }) {
    for (const { place, title } of operations) {
      const responses = place.at("responses") ?? place;
      const statuses = responses.entries;
      if (!statuses.some(([status]) => isSuccess(status) || isRedirect(status))) {
        const message = `${title} documents no success.`;
        yield { place: responses, message, remedy: "Add its answer, a 2xx or a redirect." };
      }
      for (const [status, response] of statuses.filter(([name]) => isRedirect(name))) {
        if (response.at("headers")?.at("Location") !== undefined) continue;
        const message = `The redirect ${status} of ${title} does not say where to.`;
        yield { place: response, message, remedy: "Add the header Location." };
      }
    }
  },
};
