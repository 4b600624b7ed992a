import type { World } from "../../engine/world.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, EntityRules, Outcome, Perform } from "../behaviours.ts";
import { textOf } from "../reading.ts";
import { recordsBy } from "./lookups.ts";
import { slugOf } from "./slugs.ts";

/** Rules of widgets, the first version of projects. */
export const widgetRules: EntityRules = {
  prepare(world, record) {
    const { name, slug, config } = record;
    const isTaken = (other: string): boolean => recordsBy(world, "Widget", "slug", other).length > 0;
    return {
      ...record,
      slug: textOf(slug) || slugOf(textOf(name) || "widget", isTaken),
      config: config ?? {},
    };
  },
};

function hostedWidget(world: World, { path }: Call): Outcome {
  const [item] = recordsBy(world, "Widget", "slug", path["slug"] ?? "");
  if (item !== undefined) return { item };
  throw new Refusal("unknownRecord", "There is no Widget with this slug.", { entity: "Widget" });
}

/** Operations on widgets. */
export const widgetOperations: Record<string, Perform> = { getHostedWidget: hostedWidget };
