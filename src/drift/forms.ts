/** Patterns of forms that a contract names without a pattern of its own. */
export const forms: Record<string, string> = {
  "date-time": String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$`,
};
