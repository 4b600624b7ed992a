import type { Rule } from "../rule.ts";

const mostWords = 8;

/** A summary is an imperative of a few words without a full stop. */
export const summary: Rule = {
  name: "summary",
  *check({ operations }) {
    for (const { place } of operations) {
      const text = place.text("summary");
      const wrong = text === undefined ? undefined : wrongWith(text);
      if (wrong === undefined) continue;
      yield {
        place: place.at("summary") ?? place,
        message: `The summary "${text}" ${wrong}.`,
        remedy: `Write an imperative of at most ${mostWords} words, as in "List books".`,
      };
    }
  },
};

function wrongWith(text: string): string | undefined {
  const words = text.trim().split(/\s+/);
  const first = words[0] ?? "";
  if (words.length > mostWords) return `has ${words.length} words`;
  if (text.endsWith(".")) return "ends with a full stop";
  if (!/^[A-Z]/.test(first)) return "does not begin with a capital letter";
  return isImperative(first) ? undefined : "does not begin with an imperative";
}

/** Articles, "Gets", "Getting" and "Added" are none; "Process", "Bring" and "Feed" are. */
function isImperative(word: string): boolean {
  return !/^(an?|the|this)$|[^s]s$|[aeiouy].*ing$|[aeiouy].*[^e]ed$/i.test(word);
}
