import type { Extensions } from "../extensions.ts";
import type { Place } from "../place.ts";
import { parsePointer } from "../pointer.ts";
import type { Fault, Rule } from "../rule.ts";

/** Every extension is a known one, and its value fits the JSON Schema of it. */
export const extension: Rule = {
  name: "extension",
  *check({ visits, extensions }) {
    const places = visits.flatMap(({ place }) => place.entries.map(([, child]) => child));
    for (const place of places.filter(({ name }) => name.startsWith("x-"))) {
      yield* checkExtension(place, extensions);
    }
  },
};

function checkExtension(place: Place, extensions: Extensions): Fault[] {
  const validate = extensions.get(place.name);
  if (validate === undefined) {
    return [
      {
        place,
        message: `The extension ${place.name} is not known.`,
        remedy: "Mend the name, or describe it in spec/extensions.yaml and spec/README.md.",
      },
    ];
  }
  if (validate(place.value)) return [];
  const errors = validate.errors ?? [];
  const reasons = errors.map(({ instancePath, message }) => `${instancePath} ${message}`.trim());
  const inner = errors.length === 1 ? parsePointer(errors[0]?.instancePath ?? "") : [];
  return [
    {
      place: place.at(...inner) ?? place,
      message: `The value of ${place.name} does not fit: ${[...new Set(reasons)].join("; ")}.`,
      remedy: `Mend it by the JSON Schema of ${place.name} in spec/extensions.yaml.`,
    },
  ];
}
