/** One line of a table; what is null was not measured. */
export type Row = Record<string, string | number | null>;

/** Figures under one heading. */
export interface Table {
  title: string;
  rows: Row[];
}

/** What a measurement has to reach. */
export interface Bar {
  bar: string;
  measured: string;
  met: boolean;
}

/** What one part of the benchmarks found. */
export interface Report {
  tables: Table[];
  bars: Bar[];
}

/** One part of the benchmarks. */
export interface Part {
  name: string;
  /** What is measured, in a line of the help. */
  summary: string;
  /** Whether it needs the packages of bench/package.json. */
  needsPeers: boolean;
  measure: () => Promise<Report>;
}

/** Tells the person who waits what is going on. */
export const progress = (text: string): void => console.error(text);
