import type { Rule } from "../rule.ts";

/** An operation's description is a sentence that says more than its summary. */
export const operationDescription: Rule = {
  name: "operation-description",
  *check({ operations }) {
    for (const { place, title } of operations) {
      const wrong = wrongWith(place.text("description")?.trim() ?? "", place.text("summary") ?? "");
      if (wrong === undefined) continue;
      yield {
        place: place.at("description") ?? place,
        message: `${title} ${wrong}.`,
        remedy: "Say in one to three sentences what a caller gets and has to know.",
      };
    }
  },
};

function wrongWith(description: string, summary: string): string | undefined {
  if (description === "") return "has no description";
  if (!description.endsWith(".")) return "has a description that does not end with a full stop";
  return plain(description) === plain(summary)
    ? "has a description that only repeats the summary"
    : undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
