/** A moment as a text tells it. */
export interface Moment {
  /** Milliseconds since 1970. */
  at: number;
  /** How far the moment may be from that, in milliseconds, where the text does not say the zone. */
  slack: number;
}

const day = 86_400_000;

const written = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Formats of fields whose times are UTC although they do not say so. */
const isUtc = (format: string | undefined): boolean => format?.startsWith("utc-") === true;

const withColon = (zone: string): string => zone.replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");

/** The moment of a text in a field of a format; undefined for what is no time. A plain day has a day of slack. */
export function momentOf(text: unknown, format: string | undefined): Moment | undefined {
  if (typeof text !== "string") return undefined;
  const [, date, time, zone] = written.exec(text) ?? [];
  if (date === undefined) return undefined;
  const at = Date.parse(`${date}T${time ?? "00:00"}${withColon(zone ?? "Z")}`);
  if (Number.isNaN(at)) return undefined;
  const isExact = time !== undefined && (zone !== undefined || isUtc(format));
  return { at, slack: isExact || format === "date" ? 0 : day };
}

/** Tells whether a field of a format holds a time that can be compared with another. */
export const isMomentFormat = (format: string | undefined): boolean =>
  format !== undefined && /(^date$|date-time|timestamp)/.test(format);

/** Milliseconds of a day. */
export const dayLength = day;
