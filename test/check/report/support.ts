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

/** A report in which every severity, class and kind of operation is. */
export const report: Report = {
  api: "seventime",
  baseUrl: "https://api.example.com",
  mode: "read-only",
  exchanges: 12,
  requests: 14,
  coverage: {
    operations: { seen: 3, all: 4 },
    parameters: { seen: 0, all: 0 },
    properties: { seen: 199, all: 200 },
    enumValues: { seen: 5, all: 5 },
    statuses: { seen: 1, all: 8 },
    behaviors: { seen: 0, all: 2 },
  },
  findings: [
    finding,
    {
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
    },
    { ...finding, rule: "sort-honoured", class: "behavior", severity: "info" },
  ],
};

/** A report of an API that is as its contract says. */
export const clean: Report = { ...report, findings: [] };

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
