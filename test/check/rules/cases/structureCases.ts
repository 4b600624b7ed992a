import type { Exchange } from "../../../../src/check/exchange.ts";
import type { Session } from "../../../../src/check/rule.ts";
import { heldOff } from "../../../../src/check/rules/judged.ts";
import { type Edits, type Original, asked } from "../spoiling.ts";
import { type Cases, silentOf, together } from "./cases.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=1");
const stranger = await asked("sevenshifts", "GET", "/users/987654321");
const removed = await asked("sevenshifts", "DELETE", "/roles/987654321");
const resources = await asked("timekit", "GET", "/resources");
const apps = await asked("timekit", "GET", "/app");

type Broken = (changes?: Partial<Exchange>) => Session;

const edited =
  (original: Original, edits: Edits): Broken =>
  (changes = {}) => {
    const [observation] = original.edited(edits).observations;
    return original.with({ responseBody: observation?.exchange.responseBody ?? "", ...changes });
  };

const user = (field: string, value: unknown): Broken => edited(users, { [`/data/0/user/${field}`]: value });

/** An answer for each rule that it tells of. */
const broken = {
  "missing-field": user("email", undefined),
  "unknown-field": user("shoe_size", 43),
  "wrong-type": user("id", "208514"),
  "null-value": user("email", null),
  "wrong-format": user("modified", "Noor"),
  "unknown-enum-value": user("wage_type", "by_the_piece"),
  "wrong-constraint": edited(apps, { "/data/id": "x" }),
  envelope: edited(users, { "/data": undefined }),
  "error-shape": (changes = {}) => stranger.with({ responseBody: "{}", ...changes }),
} satisfies Record<string, Broken>;

const reasons: Record<keyof typeof broken, Record<string, Session>> = {
  "missing-field": {
    "the field is optional": user("notes", undefined)(),
    "the envelope is another, of which envelope tells": users.edited({ "/data": undefined }),
    "the body is that of an error, of which error-shape tells": user("email", undefined)({ status: 404 }),
  },
  "unknown-field": {
    "the contract lets any field be there (additionalProperties, or an object without properties)":
      resources.edited({ "/data/0/shoe_size": 43, "/data/0/meta/any": 1 }),
    "the envelope is another, of which envelope tells": users.with({
      responseBody: '{"id":1,"firstname":"Bo"}',
    }),
  },
  "wrong-type": {
    "the value is null, of which null-value tells": user("id", null)(),
    "the place is one of the envelope's, of which envelope tells": users.edited({ "/data": {} }),
  },
  "null-value": {
    "the type or the values of the field have null among them": resources.edited({ "/data/0/email": null }),
  },
  "wrong-format": {
    "the contract has a pattern without a format, of which wrong-constraint tells": apps.edited({
      "/data/id": "x",
    }),
  },
  "unknown-enum-value": {
    "the value is null, of which null-value tells": user("wage_type", null)(),
    "the field is open, with text beside the values": user("lang", "tlh")(),
  },
  "wrong-constraint": {
    "the contract has a format beside the pattern, of which wrong-format tells": resources.edited({
      "/data/0/created_at": "now",
    }),
  },
  envelope: {
    "the operation answers with nothing to take out, and the body is as its schema says": removed.with({
      status: 200,
      responseBody: '{"status":"success","data":[]}',
    }),
    "a list is empty": users.edited({ "/data": [], "/total": 0 }),
  },
  "error-shape": {
    "the body is not JSON, of which content-type or broken-json tells": stranger.with({
      responseBody: "<html>",
    }),
  },
};

/** The reasons that every rule about bodies has. */
const always = (answer: Broken): Record<string, Session> => ({
  "the contract does not have the operation or the status, of which rules of their own tell": together(
    answer({ status: 207 }),
    answer({ status: 418 }),
    answer({ method: "PATCH" }),
  ),
  [heldOff]: together(
    answer({ status: 502 }),
    answer({ status: 503 }),
    answer({ status: 504 }),
    answer({ status: 429 }),
  ),
});

/** Cases of the rules about the form of bodies. */
export const structureCases: Cases = Object.fromEntries(
  Object.entries(broken).map(([id, answer]) => {
    const own = Object.entries(reasons).find(([rule]) => rule === id)?.[1];
    return [id, silentOf(answer(), { ...own, ...always(answer) })];
  }),
);
