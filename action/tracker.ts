import { isFields } from "../src/openapi/fields.ts";
import { ActionError } from "./actionError.ts";
import type { Issue } from "./plan.ts";

/** The repository whose issues are written, and who writes them. */
export interface TrackerOptions {
  /** Address of the REST API: `https://api.github.com`. */
  url: string;
  /** `owner/name`. */
  repository: string;
  token: string;
  fetch: typeof fetch;
}

/** The label of every issue that the check opens. */
export const label = "timepact-check";

const perPage = 100;

function issueOf(value: unknown): Issue[] {
  if (!isFields(value) || typeof value["number"] !== "number" || "pull_request" in value) return [];
  const { number, state, state_reason: reason, body } = value;
  return [
    {
      number,
      isOpen: state === "open",
      isDeclined: reason === "not_planned",
      body: typeof body === "string" ? body : "",
    },
  ];
}

/** What an answer that is no success means for a person. */
function reasonOf({ status, headers }: Response, repository: string): string {
  const isLimited =
    status === 429 || headers.has("retry-after") || headers.get("x-ratelimit-remaining") === "0";
  if (isLimited) return `GitHub takes no more requests for now (${status}). The next run goes on.`;
  if (status === 401) return "GitHub refuses the token (401). Leave the input token out, or give another.";
  if (status === 403 || status === 404) {
    return `The token may not write issues in ${repository} (${status}). Give the job the permission issues: write.`;
  }
  if (status === 410)
    return `${repository} has no issues (410). Switch them on, or leave the input issues out.`;
  return `GitHub answers with ${status} when issues in ${repository} are read or written. Try again later.`;
}

/** The issues of a repository on GitHub. */
export class Tracker {
  readonly #options: TrackerOptions;
  #hasLabel = false;

  constructor(options: TrackerOptions) {
    this.#options = options;
  }

  /** All issues that the check has opened, the oldest first. */
  async list(): Promise<Issue[]> {
    const issues: Issue[] = [];
    for (let page = 1; ; page += 1) {
      const query = `state=all&labels=${label}&sort=created&direction=asc&per_page=${perPage}&page=${page}`;
      const response = await this.#ask("GET", `/issues?${query}`);
      const found: unknown = await response.json();
      if (!Array.isArray(found))
        throw new ActionError("GitHub answers with no list of issues. Try again later.");
      issues.push(...found.flatMap(issueOf));
      if (found.length < perPage) return issues;
    }
  }

  async open(title: string, body: string): Promise<void> {
    await this.#ensureLabel();
    await this.#ask("POST", "/issues", { title, body, labels: [label] });
  }

  async reopen({ number }: Issue, comment: string): Promise<void> {
    await this.#ask("POST", `/issues/${number}/comments`, { body: comment });
    await this.#ask("PATCH", `/issues/${number}`, { state: "open" });
  }

  async close({ number }: Issue, comment: string): Promise<void> {
    await this.#ask("POST", `/issues/${number}/comments`, { body: comment });
    await this.#ask("PATCH", `/issues/${number}`, { state: "closed", state_reason: "completed" });
  }

  /** Makes the label, without which the next run would not find the issues. */
  async #ensureLabel(): Promise<void> {
    if (this.#hasLabel) return;
    const description = "An API differs from its contract";
    await this.#ask("POST", "/labels", { name: label, color: "b5472f", description }, [422]);
    this.#hasLabel = true;
  }

  async #ask(method: string, path: string, body?: object, others: number[] = []): Promise<Response> {
    const { url, repository, token, fetch: send } = this.#options;
    const response = await send(`${url}/repos/${repository}${path}`, {
      method,
      headers: {
        Accept: "application/vnd.github+json",
        Authorization: `Bearer ${token}`,
        "X-GitHub-Api-Version": "2022-11-28",
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch(() => {
      throw new ActionError(`${new URL(url).host} cannot be reached. Try again later.`);
    });
    if (response.ok || others.includes(response.status)) return response;
    throw new ActionError(reasonOf(response, repository));
  }
}
