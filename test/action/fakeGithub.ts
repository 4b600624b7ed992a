import { createServer } from "node:http";
import { text } from "node:stream/consumers";

/** An issue as the fake server keeps it. */
export interface FakeIssue {
  number: number;
  title: string;
  body: string;
  labels: string[];
  state: string;
  state_reason: string | null;
  comments: string[];
  pull_request?: object;
}

/** A server that answers as GitHub's REST API does for the issues of one repository. */
export interface FakeGithub {
  url: string;
  repository: string;
  token: string;
  issues: FakeIssue[];
  /** Method and path of each request. */
  requests: string[];
  /** Whatever was sent, as one text. */
  sent(): string;
  /** Answers everything with a status from now on. */
  refuse(status: number, headers?: Record<string, string>): void;
  close(): void;
}

const repository = "club/rota";

const token = "ghs_canary-token";

/** A new issue, with what is given in place of the usual. */
export const fakeIssue = (number: number, given: Partial<FakeIssue> = {}): FakeIssue => ({
  number,
  title: "",
  body: "",
  labels: ["timepact-check"],
  state: "open",
  state_reason: null,
  comments: [],
  ...given,
});

type Answer = [status: number, body: unknown];

function listed(issues: FakeIssue[], query: URLSearchParams): Answer {
  const [page, size] = [Number(query.get("page") ?? 1), Number(query.get("per_page") ?? 30)];
  const states = query.get("state") === "all" ? ["open", "closed"] : ["open"];
  const found = issues.filter(
    ({ labels, state }) => states.includes(state) && labels.includes(query.get("labels") ?? ""),
  );
  return [200, found.slice((page - 1) * size, page * size)];
}

/** Answers a request that changes something. */
function changed(
  issues: FakeIssue[],
  labels: Set<string>,
  path: string,
  body: Record<string, unknown>,
): Answer {
  if (path === "/labels")
    return labels.has(String(body["name"])) ? [422, {}] : (labels.add(String(body["name"])), [201, {}]);
  if (path === "/issues") {
    // Whoever may not make labels has those that are not there left out.
    const known = Array.isArray(body["labels"]) ? body["labels"].filter((name) => labels.has(name)) : [];
    const issue = fakeIssue(issues.length + 1, {
      title: String(body["title"]),
      body: String(body["body"]),
      labels: known,
    });
    issues.push(issue);
    return [201, issue];
  }
  const [, number, comments] = /^\/issues\/(\d+)(\/comments)?$/.exec(path) ?? [];
  const issue = issues.find((one) => one.number === Number(number));
  if (issue === undefined) return [404, {}];
  if (comments === undefined) Object.assign(issue, { state_reason: null }, body);
  else issue.comments.push(String(body["body"]));
  return [comments === undefined ? 200 : 201, issue];
}

/** Starts the server on a free port. */
export async function startGithub(): Promise<FakeGithub> {
  const issues: FakeIssue[] = [];
  const labels = new Set<string>();
  const requests: string[] = [];
  let sent = "";
  let refusal: [number, Record<string, string>] | undefined;
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname, searchParams } = new URL(request.url ?? "", "http://127.0.0.1");
      const body = await text(request);
      requests.push(`${request.method} ${pathname}`);
      sent += `${request.url} ${body}\n`;
      const path = pathname.replace(`/repos/${repository}`, "");
      const isOurs = request.headers.authorization === `Bearer ${token}` && path !== pathname;
      const answer = (): Answer =>
        request.method === "GET"
          ? listed(issues, searchParams)
          : changed(issues, labels, path, JSON.parse(body));
      const [status, content] = refusal !== undefined ? [refusal[0], {}] : isOurs ? answer() : [401, {}];
      response.writeHead(status, { "content-type": "application/json", ...refusal?.[1] });
      response.end(JSON.stringify(content));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`,
    repository,
    token,
    issues,
    requests,
    sent: () => sent,
    refuse: (status, headers = {}) => (refusal = [status, headers]),
    close: () => server.close(),
  };
}
