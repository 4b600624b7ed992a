/**
 * Looks at the parsed body of a success, and tells of what the contract does not say. It never throws.
 * `timepact/<api>/drift` makes one; an app that does not ask for it carries none.
 */
export type DriftWatcher = (operation: string, status: number, body: unknown) => void;
