/** Milliseconds to wait, from a Retry-After header in seconds or as a date; undefined where there is none. */
export function retryAfter(headers: Headers): number | undefined {
  const header = headers.get("Retry-After")?.trim();
  if (!header) return undefined;
  const seconds = Number(header);
  const wait = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
