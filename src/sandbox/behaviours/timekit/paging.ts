import type { Fields } from "../../../openapi/fields.ts";
import type { Call, PageCount } from "../behaviours.ts";

function addressOf({ url }: Call, page: number, last: number): string | null {
  if (page < 1 || page > last) return null;
  const address = new URL(url);
  address.searchParams.set("page", String(page));
  return address.href;
}

/** What a list that pages says of its page beside its records. */
export function completePage(call: Call, body: Fields, { limit, offset, total, length }: PageCount): void {
  const page = offset / limit + 1;
  const last = Math.max(1, Math.ceil(total / limit));
  Object.assign(body, {
    per_page: call.query["limit"] === undefined ? limit : String(limit),
    next_page_url: addressOf(call, page + 1, last),
    prev_page_url: addressOf(call, page - 1, last),
    from: length === 0 ? null : offset + 1,
    to: length === 0 ? null : offset + length,
  });
}
