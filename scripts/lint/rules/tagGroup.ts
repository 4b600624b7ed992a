import type { Contract } from "../contract.ts";
import type { Place } from "../place.ts";
import type { Fault, Rule } from "../rule.ts";

/** The tags that are declared, used and grouped are the same, and each stands in one group. */
export const tagGroup: Rule = {
  name: "tag-group",
  *check(contract) {
    const declared = declaredTags(contract);
    const used = usedTags(contract);
    const grouped = groupedTags(contract);
    for (const [name, place] of declared) {
      if (!used.some(({ value }) => value === name)) yield unusedFault(name, place);
      const count = grouped.filter(({ value }) => value === name).length;
      if (count !== 1) yield countFault(name, place, count);
    }
    for (const place of [...used, ...grouped]) {
      if (!declared.has(String(place.value))) yield undeclaredFault(place);
    }
  },
};

function declaredTags({ root }: Contract): ReadonlyMap<string, Place> {
  const tags = root.at("tags")?.entries ?? [];
  return new Map(tags.map(([, tag]) => [tag.text("name") ?? "", tag.at("name") ?? tag]));
}

function usedTags({ operations }: Contract): Place[] {
  return operations.flatMap(({ place }) => place.at("tags")?.entries ?? []).map(([, tag]) => tag);
}

function groupedTags({ root }: Contract): Place[] {
  const groups = root.at("x-tagGroups")?.entries ?? [];
  return groups.flatMap(([, group]) => group.at("tags")?.entries ?? []).map(([, tag]) => tag);
}

function unusedFault(name: string, place: Place): Fault {
  return { place, message: `No operation has the tag ${name}.`, remedy: "Use the tag or delete it." };
}

function countFault(name: string, place: Place, count: number): Fault {
  return {
    place,
    message: `The tag ${name} stands in ${count} groups of x-tagGroups.`,
    remedy: "Put it in exactly one.",
  };
}

function undeclaredFault(place: Place): Fault {
  return {
    place,
    message: `The tag ${String(place.value)} is not declared.`,
    remedy: "Declare it under tags of the root, or mend the name.",
  };
}
