import type { Target } from "../target.ts";

/** A tool that looks for drift. */
export interface Tool {
  name: string;
  /** Whether it is ours. */
  isOurs: boolean;
  /** The tool that it does everything of that it does; what that one has found it need not look for. */
  includes?: string;
  /**
   * Lets it look at a target, and gives back what it complains of at the level of an error or a warning. The same
   * complaint about two targets is the same text.
   */
  look(target: Target, pace?: { budget: number }): Promise<string[]>;
}
