import { fileParts } from "../contract.ts";
import { formatPointer } from "../pointer.ts";
import type { Place } from "../place.ts";
import type { Fault, Rule } from "../rule.ts";
import type { Visit } from "../walk.ts";

const groups = new Set([
  "callbacks",
  "examples",
  "headers",
  "links",
  "parameters",
  "pathItems",
  "requestBodies",
  "responses",
  "schemas",
]);

/** Every file, and every named part of one, is reached from the root. */
export const unreached: Rule = {
  name: "unreached",
  *check({ sources, visits }) {
    const reached = reachedIds(visits);
    const targets = new Set(visits.filter(({ slot }) => slot === "$ref").map(({ place }) => place.id));
    for (const file of fileParts(sources)) {
      if (targets.has(file.id)) continue;
      const parts = namedParts(file, reached, targets);
      const lost = parts.filter((part) => !reached.has(part.id) && !isKept(part));
      if (lost.length === parts.length) yield lostFault(file, `The file ${file.file}`);
      else yield* lost.map((part) => lostFault(part, part.name));
      yield* parts.filter((part) => reached.has(part.id) && isKept(part)).map(needlessFault);
    }
  },
};

/** What references lead to, and everything around it. */
function reachedIds(visits: readonly Visit[]): ReadonlySet<string> {
  const targets = visits.filter(({ slot }) => slot === "$ref").map(({ place }) => place);
  return new Set(
    targets.flatMap(({ file, pointer }) =>
      [...pointer.keys(), pointer.length].map(
        (length) => `${file}#${formatPointer(pointer.slice(0, length))}`,
      ),
    ),
  );
}

function namedParts(file: Place, reached: ReadonlySet<string>, targets: ReadonlySet<string>): Place[] {
  return file.entries.flatMap(([name, part]) => {
    const isGroup = groups.has(name) && reached.has(part.id) && !targets.has(part.id);
    return isGroup ? part.entries.map(([, inner]) => inner) : [part];
  });
}

function isKept(part: Place): boolean {
  const isExample = part.at("value") !== undefined || part.at("externalValue") !== undefined;
  return isExample && part.text("x-unused") !== undefined;
}

function lostFault(place: Place, name: string): Fault {
  return {
    place,
    message: `${name} is reached from nowhere.`,
    remedy: "Refer to it or delete it; an example may stay with x-unused and the reason.",
  };
}

function needlessFault(place: Place): Fault {
  return {
    place,
    message: `${place.name} has x-unused, but something refers to it.`,
    remedy: "Delete x-unused.",
  };
}
