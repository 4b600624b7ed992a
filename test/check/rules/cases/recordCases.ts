import { masked } from "../../../../src/check/rules/seen/masked.ts";
import { type Cases, silentOf } from "./cases.ts";
import { type Talk, elsewhere, page, record, scrubbed, session } from "./talk.ts";

const time = (...talks: Talk[]) => session("seventime", ...talks);
const shifts = (...talks: Talk[]) => session("sevenshifts", ...talks);

const department = (fields: object): Talk => ({
  path: "/departments/1",
  answer: { status: "success", data: { department: { id: 1, ...fields } } },
});
const created = (fields: object): Talk => ({
  ...department(fields),
  method: "POST",
  path: "/departments",
  sent: { department: fields },
});
const event = (path: string, changes: Partial<Talk> = {}): Talk => ({
  path,
  answer: { status: "success", data: { event: { id: 1, title: "Fair" } } },
  ...changes,
});

const customer = (fields: object): Talk => record("/customers/1", { _id: "1", ...fields });
const updated = (fields: object): Talk => ({
  method: "PUT",
  path: "/customers",
  sent: { _id: "1", ...fields },
  answer: { _id: "1", ...fields },
});
const kitchen = [created({ name: "Bar" }), department({ name: "Kitchen" })];
const asBefore = [updated({ name: "Other" }), customer({ name: "As before" })];
const [creation = elsewhere, reading = elsewhere] = kitchen;
const [update = elsewhere, read = elsewhere] = asBefore;
const change = (fields: object): Talk[] => [
  customer({ city: "Umeå", customerNumber: "7", name: "A" }),
  updated({ name: "Other" }),
  customer({ name: "Other", ...fields }),
];

const writes: Cases = {
  "created-is-read-back": silentOf(shifts(...kitchen), {
    "another write came between the two": shifts(creation, event("/events", { method: "POST" }), reading),
    "the field is a time, a secret, made by the server, or left out of every such read": shifts(
      created({ created: "2026-03-02 09:00:00", id: 1, name: "Bar" }),
      department({ created: "2026-03-02 10:00:00" }),
    ),
    "only the form of a text or of a number differs": shifts(
      created({ name: "Bar", location_id: 7 }),
      department({ name: " BAR", location_id: "7" }),
    ),
    [masked]: shifts(...scrubbed(...kitchen)),
  }),
  "update-changes-what-it-names": silentOf(time(...asBefore), {
    "another write came between the two": time(update, elsewhere, read),
    "the field is a time, a secret, made by the server, or left out of every such read": time(
      updated({ modifiedDate: "2026-03-02T09:00:00Z", customerNumber: "8", name: "Other" }),
      customer({ modifiedDate: "2026-03-02T10:00:00Z", customerNumber: "9" }),
    ),
    "only the form of a text or of a number differs": time(
      updated({ name: "Other", paymentDays: 30 }),
      customer({ name: "OTHER ", paymentDays: "30" }),
    ),
    [masked]: time(...scrubbed(...asBefore)),
  }),
  "update-keeps-the-rest": silentOf(time(...change({ city: "" })), {
    "the record was not read just before and just after, in the same way": time(
      ...change({ city: "" }).slice(1),
    ),
    "the field is made by the server, or no client may set it": time(...change({ customerNumber: "" })),
    "the field has another value that is not that of a new record": time(...change({ city: "Lund" })),
  }),
  "delete-deletes": {
    ...silentOf(shifts(event("/events/1", { method: "DELETE", answer: "" }), event("/events/1")), {
      "another write may have brought the record back": shifts(
        event("/events/1", { method: "DELETE" }),
        event("/events/1", { method: "PUT", sent: { event: { title: "Fair" } } }),
        event("/events/1"),
      ),
      "the call was sent before the deletion was answered": shifts(
        event("/events/1", { method: "DELETE", milliseconds: 3000 }),
        event("/events/1"),
      ),
      "the record is kept and marked as deleted, in the way that the contract says": shifts(
        { method: "DELETE", path: "/shifts/1" },
        { path: "/shifts/1", answer: { data: { shift: { id: 1, deleted: true } } } },
      ),
    }),
  },
};

const listed = page("/customers", [{ _id: "1", name: "A" }]);
const booking = "/bookings/b1";
const bookings = page("/bookings", [{ id: "b1", state: "confirmed" }]);
const logs = page("/timeLogs", [{ _id: "1", user: "u" }]);
const noUser: Talk = { path: "/users/u", status: 404, answer: {} };

const reads: Cases = {
  "list-and-read-agree": silentOf(time(listed, customer({ name: "B" })), {
    "a write came between the two": time(listed, elsewhere, customer({ name: "B" })),
    "one of the two leaves the field out": time(listed, customer({ city: "Umeå" })),
    "the record's time of modification tells that it was changed": time(
      listed,
      customer({ name: "B", modifiedDate: "2026-03-02T09:00:00.000Z" }),
    ),
    "the two ask for other includes": session(
      "timekit",
      bookings,
      record(`${booking}?include=attributes`, { id: "b1", state: "declined" }),
    ),
    [masked]: time(...scrubbed(listed, customer({ name: "B" }))),
  }),
  "references-resolve": silentOf(time(logs, noUser), {
    "a write came between the sight of the reference and the read": time(logs, elsewhere, noUser),
    "the read is refused for another reason than that there is none": time(logs, { ...noUser, status: 409 }),
    "the key may not read it, and has read no other of its kind": time(logs, { ...noUser, status: 403 }),
    "the read uses another key": time(logs, { ...noUser, requestHeaders: { "client-secret": "another" } }),
  }),
  "unknown-id-refused": silentOf(time(record("/users/u", { _id: "v" })), {
    "the path names no id": session("timekit", record("/app", { id: 7 })),
    "the answer shows no id": time(record("/users/u", { firstName: "Bo" })),
  }),
};

const users = page("/users", [{ _id: "u" }]);
const bare: Talk = { ...users, requestHeaders: {} };
const wrong = { "client-secret": "wrong" };
const refused: Talk = { path: "/users", status: 401, answer: {}, requestHeaders: wrong };
const letIn: Talk = { ...page("/projects", [{ _id: "p" }]), requestHeaders: wrong };

/** Calls at moments after the first, in milliseconds; the last one meets a limit. */
const limitedAt = (moments: number[], changes: Partial<Talk> = {}): Talk[] => [
  ...[0, ...moments.slice(0, -1)].map((moment) => ({ ...users, at: 1_000_000 + moment })),
  { ...users, status: 429, at: 1_000_000 + (moments.at(-1) ?? 0), ...changes },
];

const access: Cases = {
  "key-needed": {
    ...silentOf(time(users, bare), {
      "the operation is open to all": session(
        "timekit",
        { path: "/resources", answer: { data: [{ id: "r" }] } },
        { ...record("/projects/hosted/none", { id: "1" }), requestHeaders: {} },
      ),
      "no request of the same tool shows a key, as in a recording that leaves keys out": time(users, {
        ...bare,
        requestHeaders: { "user-agent": "Mozilla/5.0" },
      }),
      "a recording has put the key away": time(
        users,
        { ...bare, requestHeaders: { "client-secret": "REDACTED" } },
        { ...bare, requestHeaders: { "client-secret": "[client-secret redacted]" } },
      ),
      "a cookie may prove who calls": time(users, { ...bare, requestHeaders: { cookie: "session=1" } }),
      "the answer shows no record": time(users, { ...bare, answer: {} }),
    }),
    ...silentOf(time(users, refused, letIn), {
      "nobody was let in where the key was refused": time(refused, letIn),
    }),
  },
  "rate-policy-true": silentOf(time(...limitedAt([5000, 5100, 5200])), {
    "as many requests were sent in the time before": time(...limitedAt([5000, 5100, 5200, 5300, 5400])),
    "the session began less than that time before": time(...limitedAt([500, 600])),
    "the status may be that of an outage or of a quota": session(
      "timekit",
      ...limitedAt([90_000], { status: 503 }),
      ...limitedAt([190_000]),
    ),
  }),
};

/** Cases of the rules about records, and about who may see them. */
export const recordCases: Cases = { ...writes, ...reads, ...access };
