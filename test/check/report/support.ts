import type { Count } from "../../../src/check/count.ts";
import type { Finding } from "../../../src/check/finding.ts";
import type { Report } from "../../../src/check/report/report.ts";

/** A finding of the worst kind. */
export const finding: Finding = {
  rule: "wrong-type",
  class: "structure",
  severity: "error",
  operationId: "listUsers",
  method: "GET",
  path: "/users",
  message: "A string was expected, a number was seen.",
  specPointer: "/components/schemas/User/properties/firstName",
  dataPointer: "/data/-/firstName",
  count: 3,
  verdict: { side: "live", why: "The vendor's server does not do what is known from: Users, Get Users." },
  curl: `curl -H "Client-Secret: $SEVENTIME_CLIENT_SECRET" 'https://api.example.com/users?limit=10&page=2'`,
};

/** A finding that no operation of the contract has. */
const undocumented: Finding = {
  ...finding,
  rule: "undocumented-operation",
  class: "protocol",
  severity: "warning",
  operationId: null,
  path: "/people/{id}",
  specPointer: "/paths",
  dataPointer: "",
  count: 1,
  verdict: { side: "client", why: "The request is not one that the contract has." },
};

const counted = (all: number, ...missing: string[]): Count => ({
  seen: all - missing.length,
  all,
  missing,
});

/** A report in which every severity, class and kind of operation is. */
export const report: Report = {
  api: "seventime",
  baseUrl: "https://api.example.com",
  mode: "read-only",
  checkedAt: "2026-11-22T09:30:00.000Z",
  exchanges: 12,
  requests: 14,
  coverage: {
    operations: counted(4, "PUT /users"),
    parameters: counted(0),
    properties: counted(200, "User.phone"),
    enumValues: counted(5),
    statuses: counted(3, "GET /users 500", "PUT /users 200"),
    behaviors: counted(2, "GET /users filter isActive", "GET /users sort sortBy"),
  },
  leftOut: [{ operationId: "getTimelog", reason: "no record is known whose id could be in its path" }],
  verified: { getUser: "2026-11-22T09:29:58.000Z" },
  findings: [
    finding,
    undocumented,
    { ...finding, rule: "sort-honoured", class: "behavior", severity: "info" },
  ],
};

/** A report of an API that is as its contract says. */
export const clean: Report = { ...report, findings: [] };

/** A report that is held against an earlier one: one finding is new, one known, one gone, one was not looked for. */
export const changed: Report = {
  ...report,
  findings: [
    { ...finding, status: "known" },
    { ...finding, rule: "missing-field", status: "new" },
  ],
  since: {
    checkedAt: "2026-11-21T09:30:00.000Z",
    gone: [{ ...finding, rule: "null-value" }],
    unseen: [{ ...undocumented, rule: "redirect" }],
  },
};

/** A report whose texts would break a file or steer a terminal, were they written as they are. */
export const hostile: Report = {
  ...report,
  findings: [
    {
      ...finding,
      message: `</failure><script>alert("1")</script> ]]> & 100%\n::error::\u{1b}[31m\u{0}\u{7}\u{ffff}`,
      specPointer: `/a"b'<c>&,:%\r\n`,
      dataPointer: `/<b>"x"`,
      path: "/a,b:c%",
      curl: `curl 'https://api.example.com/?a=<b>&c="d"'`,
    },
  ],
};

/** Reports of every kind, each alone and then several at once. */
export const all: Report[][] = [
  [report],
  [clean],
  [changed],
  [hostile],
  [report, { ...clean, api: "timekit" }],
];
