import { type ClientMethod, clientModel } from "../generate/model.ts";
import type { Api } from "./apis.ts";
import { articlePage } from "./article.ts";
import { operationLink } from "./links.ts";
import type { Page } from "./page.ts";
import { runtimeSection } from "./section.ts";
import { markdownTable } from "./table.ts";

/** A method of a client with the text that leads to it: `timekit.bookings.act`. */
interface LinkedMethod {
  api: Api;
  method: ClientMethod;
  link: string;
}

const linkedMethods = (apis: Api[]): LinkedMethod[] =>
  apis.flatMap((api) =>
    clientModel(api.document).flatMap(({ name, methods }) =>
      methods.map((method) => {
        const address = `${api.slug}/${operationLink(name, method.operationId)}`;
        return { api, method, link: `[\`${api.slug}.${name}.${method.name}\`](${address})` };
      }),
    ),
  );

const spans = new Map([
  [1, "a second"],
  [60, "a minute"],
  [86_400, "a day"],
]);

const spanWords = (seconds: number): string => spans.get(seconds) ?? `in ${seconds} seconds`;

/** What the contracts say of the vendors' limits. */
function rateTable(apis: Api[]): string {
  const rows = apis.map(({ name, document }) => {
    const { requests, seconds, burst = 1, status, quota } = document["x-rate-policy"];
    const quotaWords =
      quota === undefined
        ? "–"
        : `${quota.requests} ${spanWords(quota.seconds)}, refused with ${quota.status}`;
    return [name, `${requests} ${spanWords(seconds)}`, String(burst), String(status), quotaWords];
  });
  return markdownTable(["API", "Requests", "Burst", "Refused with", "Quota"], rows);
}

const listOf = (methods: LinkedMethod[]): string =>
  new Intl.ListFormat("en-GB").format(methods.map(({ link }) => link));

/** The creates that have `ensure`, and the field by which each looks. */
function ensureTable(methods: LinkedMethod[]): string {
  const rows = methods.flatMap(({ api, method: { naturalKey }, link }) =>
    naturalKey === undefined ? [] : [[api.name, link, `\`${naturalKey.field}\``]],
  );
  return markdownTable(["API", "Create", "Looks for"], rows);
}

/** The page of what the client does at run time, which is the same for every API. */
export function runtimePage(apis: Api[]): Page {
  const { path, slug } = runtimeSection;
  const methods = linkedMethods(apis);
  const values = {
    rates: rateTable(apis),
    safePosts: listOf(methods.filter(({ method }) => method.repeat === "safe")),
    onceOnly: listOf(methods.filter(({ method }) => method.repeat === "once")),
    ensures: ensureTable(methods),
  };
  return articlePage(path, "guides/runtime.md", values, slug);
}
