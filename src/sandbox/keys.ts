import type { Slug } from "./contracts.ts";

/** The keys that the sandbox gives out, by the name of the contract's security scheme. They open nothing else. */
export const sandboxKeys = {
  seventime: { clientSecret: "sandbox-client-secret" },
  sevenshifts: { apiKey: "sandbox-api-key" },
  timekit: {
    appKey: "live_api_key_sandboxsandboxsandboxsandbox0000",
    widgetKey: "live_widget_key_sandboxsandboxsandboxsandbox0000",
  },
} as const satisfies Record<Slug, Record<string, string>>;

/** The key of a test app of Timekit's, for the header and the quota that only such have. */
export const timekitTestKey = "test_api_key_sandboxsandboxsandboxsandbox0000";

/** Environment variable that a client reads its key from when it is given none, and the key that goes there. */
const environmentKeys: Record<string, string> = {
  SEVENTIME_CLIENT_SECRET: sandboxKeys.seventime.clientSecret,
  SEVENSHIFTS_API_KEY: sandboxKeys.sevenshifts.apiKey,
  TIMEKIT_APP_KEY: sandboxKeys.timekit.appKey,
};

/** Puts the sandbox's keys into the environment where it has none; returns what takes them out again. */
export function lendKeys(environment: NodeJS.ProcessEnv): () => void {
  const lent = Object.entries(environmentKeys).filter(([name]) => !environment[name]);
  for (const [name, key] of lent) environment[name] = key;
  return () => {
    for (const [name, key] of lent) if (environment[name] === key) delete environment[name];
  };
}
