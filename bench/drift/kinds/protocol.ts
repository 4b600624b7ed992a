import type { OperationEntry } from "../../../src/openapi/operations.ts";
import { resolverOf } from "../../../src/openapi/reference.ts";
import { type Answer, type Call, isSuccess } from "../exchange.ts";
import type { Drift, Grounds, Kind } from "../kind.ts";
import type { Subject } from "../subject.ts";
import { isList, isRead, isReading, onOperation } from "./onOperation.ts";

/** A kind that changes the successes of an operation that reads. */
const onSuccess = (id: string, sentence: string, change: (answer: Answer) => Answer): Kind =>
  onOperation({
    id,
    class: "protocol",
    sentence,
    fits: isReading,
    async spoil(call, { send }) {
      const answer = await send(call);
      return isSuccess(answer) ? change(answer) : answer;
    },
  });

const withType = (answer: Answer, type: string): Answer => ({
  ...answer,
  headers: { ...answer.headers, "content-type": type },
});

const page =
  "<!doctype html><html><head><title>Maintenance</title></head><body>We will be back soon.</body></html>";

/** The headers that an operation documents for its success. */
function documentedHeaders({ document }: Subject, { operation }: OperationEntry): string[] {
  const response = operation.responses["200"];
  return Object.keys((response && resolverOf(document).response(response).headers) ?? {});
}

/** Asks the API for the documented answer with a status. */
const asking = (call: Call, status: number): Call => ({
  ...call,
  headers: { ...call.headers, prefer: `code=${status}` },
});

/** The status with which an operation refuses what it is sent. */
const refusalOf = ({ operation }: OperationEntry): number =>
  operation.responses["400"] === undefined ? 422 : 400;

/** The parameters of a list that only some calls have. */
const optionalFilters = ({ operation, parameters }: OperationEntry): string[] =>
  Object.keys(operation["x-behavior"].filters ?? {}).filter(
    (name) => parameters.find((one) => one.name === name)?.required !== true,
  );

const uses = ({ url }: Call, name: string): boolean =>
  [...url.searchParams.keys()].some((key) => key === name || key.startsWith(`${name}[`));

/** Refuses calls when there are more than half as many within a second as the vendor says are allowed. */
function tooEarly({ subject }: Grounds): Drift {
  const { requests, seconds, status } = subject.document["x-rate-policy"];
  const allowed = requests / seconds / 2;
  let recent: number[] = [];
  return {
    place: "the whole API",
    pace: { budget: 25 },
    async spoil(call, { send }) {
      const now = performance.now();
      recent = recent.filter((moment) => now - moment < 1000);
      if (recent.length >= allowed) return send(asking(call, status));
      recent.push(now);
      return send(call);
    },
  };
}

/** What a vendor can do to how calls are answered. */
export const protocolKinds: Kind[] = [
  onSuccess("undocumented-status", "A success has a status that is not documented: 206.", (answer) => ({
    ...answer,
    status: 206,
  })),
  onSuccess("wrong-content-type", "JSON is called text/html.", (answer) =>
    withType(answer, "text/html; charset=utf-8"),
  ),
  onSuccess("cut-off-json", "The JSON ends half way.", (answer) => ({
    ...answer,
    text: answer.text.slice(0, Math.floor(answer.text.length * 0.6)),
  })),
  onSuccess("page-of-html", "A success is a page of HTML about maintenance.", (answer) => ({
    ...withType(answer, "text/html; charset=utf-8"),
    text: page,
  })),
  onOperation({
    id: "header-missing",
    class: "protocol",
    sentence: "A header that is documented is gone.",
    fits: (entry, _, { subject }) => isReading(entry) && documentedHeaders(subject, entry).length > 0,
    async spoil(call, { send }) {
      const answer = await send(call);
      const kept = Object.entries(answer.headers).filter(([name]) => name.startsWith("content-"));
      return { ...answer, headers: Object.fromEntries(kept) };
    },
  }),
  onOperation({
    id: "redirect",
    class: "protocol",
    sentence: "An operation has moved: it answers with 301 and another address.",
    fits: isReading,
    spoil: async ({ url }) => ({
      status: 301,
      headers: { location: `${url.origin}/moved${url.pathname}`, "content-type": "text/html" },
      text: "",
    }),
  }),
  onOperation({
    id: "operation-gone",
    class: "protocol",
    sentence: "A list is no longer there: it answers with the documented 404.",
    fits: isList,
    spoil: (call, { send }) => send(asking(call, 404)),
  }),
  onOperation({
    id: "parameter-refused",
    class: "protocol",
    sentence: "A filter that is documented is refused.",
    fits: (entry) => isList(entry) && optionalFilters(entry).length > 0,
    spoil: (call, { send }, entry) =>
      optionalFilters(entry).some((name) => uses(call, name))
        ? send(asking(call, refusalOf(entry)))
        : send(call),
  }),
  onOperation({
    id: "error-as-success",
    class: "protocol",
    sentence: "An error comes with the status 200.",
    fits: (entry, looks) => isRead(entry) && looks.some(({ status }) => status === 404),
    async spoil(call, { send }) {
      const answer = await send(call);
      return answer.status === 404 ? { ...answer, status: 200 } : answer;
    },
  }),
  onOperation({
    id: "unknown-id-found",
    class: "protocol",
    sentence: "An id that nobody has gets some other record.",
    fits: (entry, looks) => isRead(entry) && looks.some(({ status }) => status === 404),
    async spoil(call, { send, world }, { operation }) {
      const answer = await send(call);
      const { entity } = operation["x-behavior"];
      const [record] = world.table(entity).find({ limit: 1 });
      if (answer.status !== 404 || record === undefined) return answer;
      const url = new URL(call.url);
      const id = String(record[world.entity(entity).entity.id.field]);
      url.pathname = url.pathname.replace(/[^/]+$/, encodeURIComponent(id));
      return send({ ...call, url });
    },
  }),
  onOperation({
    id: "key-not-needed",
    class: "protocol",
    sentence: "A list answers whoever asks, whatever the key.",
    fits: (entry, looks) => isList(entry) && looks.some(({ status }) => status === 401),
    async spoil(call, { send, headers }) {
      const answer = await send(call);
      return answer.status === 401 ? send({ ...call, headers: { ...call.headers, ...headers } }) : answer;
    },
  }),
  {
    id: "refused-too-early",
    class: "protocol",
    sentence: "Half of the calls that the rate policy allows are refused.",
    choose: tooEarly,
  },
];
