import type { Place } from "../place.ts";
import { isJson, isSuccess } from "../operation.ts";
import type { Rule } from "../rule.ts";
import { type Visit, origin } from "../walk.ts";

/** Every request body, every JSON answer and every error has an example. */
export const bodyExample: Rule = {
  name: "body-example",
  *check({ visits }) {
    for (const { kind, place, parent } of visits) {
      if (kind !== "mediaType" || parent === undefined) continue;
      if (!needsExample(parent, place.name) || hasExample(place)) continue;
      yield {
        place,
        message: `The ${place.name} of ${nameOf(parent)} has no example.`,
        remedy: "Add one under examples.",
      };
    }
  },
};

function needsExample(holder: Visit, mediaType: string): boolean {
  if (holder.kind === "requestBody") return true;
  return holder.kind === "response" && (isJson(mediaType) || !isSuccess(origin(holder).place.name));
}

function nameOf(holder: Visit): string {
  return holder.kind === "response" ? `the response ${origin(holder).place.name}` : "the request body";
}

function hasExample(mediaType: Place): boolean {
  const examples = mediaType.at("examples")?.entries ?? [];
  return mediaType.at("example") !== undefined || examples.length > 0;
}
