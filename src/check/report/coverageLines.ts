import type { Coverage } from "../coverage.ts";

/** Kinds of coverage in their order, with what people call them. */
const names = {
  operations: "operations",
  parameters: "parameters",
  properties: "response properties",
  enumValues: "enum values",
  statuses: "statuses",
  behaviors: "behaviors",
} as const satisfies Record<keyof Coverage, string>;

const kinds = ["operations", "parameters", "properties", "enumValues", "statuses", "behaviors"] as const;

/** How much was seen of one kind of part of a contract. */
export interface CoverageLine {
  kind: keyof Coverage;
  name: string;
  /** As in `3/4`. */
  share: string;
  /** Whole percent, rounded down so that 100 means all. */
  percent: number;
  /** Names of what was not seen. */
  missing: string[];
}

/** Coverage by kind, in one order. */
export const coverageLines = (coverage: Coverage): CoverageLine[] =>
  kinds.map((kind) => {
    const { seen, all, missing } = coverage[kind];
    const percent = all === 0 ? 100 : Math.floor((100 * seen) / all);
    return { kind, name: names[kind], share: `${seen}/${all}`, percent, missing };
  });
