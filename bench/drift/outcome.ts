/** What a tool made of a drift. */
export interface Trial {
  kind: string;
  tool: string;
  /** What it complained of that it does not complain of without the drift. */
  complaints: string[];
  /** How many answers that it asked for were spoilt. */
  spoilt: number;
}

/** What one process found out. */
export interface Outcome {
  /** Where each kind of drift was put; null where the contract leaves no place for it. */
  places: Record<string, string | null>;
  trials: Trial[];
  /** What tools complain of without any drift. */
  alarms: Record<string, string[]>;
  /** Clean runs of our check: what it complained of, and how long it took. */
  clean: { complaints: string[]; seconds: number }[];
}
