import { heldOff } from "../../../../src/check/rules/judged.ts";
import { asked } from "../spoiling.ts";
import { type Cases, silentOf, together } from "./cases.ts";
import { session } from "./talk.ts";

const users = await asked("sevenshifts", "GET", "/users?limit=1");
const stranger = await asked("seventime", "GET", "/users/5f00000000000000000000ff");
const resources = await asked("timekit", "GET", "/resources");
const signup = await asked("timekit", "GET", "/accounts/google/signup");
const removed = await asked("timekit", "DELETE", "/bookings/nobody");
const location = { name: "Umeå", latitude: 63.8, longitude: 20.3 };
const made = await asked("timekit", "POST", "/locations", location);

const cut = { responseBody: users.exchange.responseBody.slice(0, 100) };
const html = { responseHeaders: { "content-type": "text/html" }, responseBody: "<html>" };
const bare = { responseHeaders: {} };
const charset = { "content-type": "Application/JSON; charset=utf-8" };
const success = '{"data":{"errorMessage":"No."},"errorMessage":"No."}';
const many = { url: users.exchange.url.replace("limit=1", "limit=many") };
const colour = { url: `${users.exchange.url}&colour=red` };
const wages = { url: users.exchange.url.replace("/users", "/wages") };
const link = "/bookings/b1/external_action/confirm";

const agreed = "the server refuses the request (4xx), for";

const sent = (requestBody: string) => made.with({ requestBody });

/** Cases of the rules about how calls are made and answered. */
export const protocolCases: Cases = {
  "broken-json": silentOf(users.with(cut), {
    "there is no body": users.with({ responseBody: "" }),
    "the answer says that it is not JSON, of which content-type tells": users.with({ ...html, ...cut }),
    "a recording has put the body away": users.with({ responseBody: "REDACTED" }),
    [heldOff]: together(users.with({ ...cut, status: 502 }), users.with({ ...cut, status: 429 })),
  }),
  "content-type": silentOf(users.with(html), {
    "there is no body, of which empty-body and error-shape tell": users.with({ ...html, responseBody: "" }),
    "the media type has parameters, such as a charset, or capital letters": users.with({
      responseHeaders: charset,
    }),
    "the answer is a redirect, whose body nobody reads": signup.with({ ...html, status: 302 }),
    [heldOff]: together(users.with({ ...html, status: 502 }), users.with({ ...html, status: 429 })),
  }),
  "empty-body": silentOf(users.with({ responseBody: "\n" }), {
    "the contract has no body for the status, as for 204": removed.with({ status: 204, responseBody: "" }),
    "the answer is a refusal, of which error-shape tells": users.with({ status: 404, responseBody: "" }),
  }),
  "error-as-success": silentOf(stranger.with({ status: 200 }), {
    "the body is a success that has fields of the same names as an error": stranger.with({
      status: 200,
      responseBody: success,
    }),
    "the body is an empty object": stranger.with({ status: 200, responseBody: "{}" }),
  }),
  "missing-header": silentOf(together(resources.with(bare), resources.with({})), {
    "the header is not required, and no answer of the session has it, for it may depend on the account":
      resources.with(bare),
    [heldOff]: together(resources.with({ ...bare, status: 502 }), resources.with({})),
  }),
  "list-refused": silentOf(together(users.with({}), users.with({ status: 404 })), {
    "the path names a record, which may not be there": together(users.with({}), stranger.with({})),
    "the request is not as the contract has it": together(
      users.with({}),
      users.with({ ...many, status: 400 }),
    ),
    "the caller was let in nowhere": users.with({ status: 404 }),
    "the server fails, or its limit holds the caller off": together(
      users.with({}),
      users.with({ status: 500 }),
      users.with({ status: 429 }),
    ),
  }),
  redirect: silentOf(users.with({ status: 301 }), {
    "the operation documents the redirect": signup.with({ status: 302 }),
    "nothing has changed (304), of which undocumented-status tells": users.with({ status: 304 }),
  }),
  "request-schema": {
    ...silentOf(users.with(many), {
      [`${agreed} contract and server agree that it is wrong`]: users.with({ ...many, status: 400 }),
      "the key or a header is missing, as in many recordings": users.with({ requestHeaders: {} }),
      "the query has a name that is not documented, of which undocumented-parameter tells":
        users.with(colour),
    }),
    ...silentOf(sent("{"), {
      "the body has more fields than are documented, and the contract does not forbid them": sent(
        JSON.stringify({ ...location, shoeSize: 43 }),
      ),
      "a recording has put the body away": together(sent("REDACTED"), sent("[redacted]")),
    }),
  },
  "undocumented-operation": silentOf(users.with(wages), {
    [`${agreed} it does not have the operation either, or has not looked`]: users.with({
      ...wages,
      status: 404,
    }),
    "the method only asks about an address, as OPTIONS before a call from a browser, or HEAD": together(
      users.with({ method: "OPTIONS", status: 204 }),
      users.with({ method: "HEAD" }),
    ),
  }),
  "undocumented-parameter": {
    ...silentOf(users.with(colour), {
      [`${agreed} it does not have the parameter either, or has not looked`]: users.with({
        ...colour,
        status: 400,
      }),
    }),
    ...silentOf(session("timekit", { path: `${link}?colour=red` }), {
      "the parameter carries the key": session("timekit", { path: `${link}?signature=x.y.z` }),
    }),
  },
  "undocumented-status": silentOf(users.with({ status: 418 }), {
    "the server has a fault of its own (5xx), which any server may have": users.with({ status: 507 }),
    "the rate policy held the caller off": users.with({ status: 429 }),
    "the answer is a redirect, of which redirect tells": users.with({ status: 302 }),
  }),
};
