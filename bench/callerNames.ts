/** Names of the callers in bench/peers. */
export const callerNames = [
  "openapiFetch",
  "ky",
  "axios",
  "openai",
  "octokit",
  "octokitCore",
  "timekitSdk",
  "timepact",
  "timepactPaced",
  "timepactFile",
  "timepactValkey",
  "timepactUnpaced",
  "timepactEverything",
  "stub",
] as const;

/** Name of a caller. */
export type CallerName = (typeof callerNames)[number];

/** Whether a word names a caller. */
export const isCallerName = (word: string): word is CallerName => callerNames.some((name) => name === word);
