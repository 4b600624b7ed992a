import { Octokit } from "@octokit/core";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import type { Caller, CallerSettings } from "./caller.ts";

function callerOf(octokit: Octokit): Caller {
  return async (id) => {
    const { data } = await octokit.request("GET /users/{id}", { id });
    return data.data.firstName;
  };
}

const optionsOf = ({ baseUrl, key, fetch }: CallerSettings): object => ({
  baseUrl,
  auth: key,
  ...(fetch && { request: { fetch } }),
});

/** octokit without plugins. */
export const octokitCoreCaller = (settings: CallerSettings): Caller =>
  callerOf(new Octokit(optionsOf(settings)));

/** octokit with both plugins, set up as their READMEs say. */
export function octokitCaller(settings: CallerSettings): Caller {
  const WithPlugins = Octokit.plugin(retry, throttling);
  return callerOf(
    new WithPlugins({
      ...optionsOf(settings),
      throttle: {
        onRateLimit: (_retryAfter, _options, _octokit, retryCount) => retryCount < 1,
        onSecondaryRateLimit: () => undefined,
      },
    }),
  );
}
