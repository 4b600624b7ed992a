import type { CallerName } from "../callerNames.ts";
import type { Caller, CallerSettings } from "./caller.ts";

const rate = { requests: 10, per: 1000, burst: 10 };

/** Makes callers; each loads only what it needs. */
export const callers: Record<CallerName, (settings: CallerSettings) => Promise<Caller>> = {
  openapiFetch: async (settings) => (await import("./openapiFetch.ts")).openapiFetchCaller(settings),
  ky: async (settings) => (await import("./ky.ts")).kyCaller(settings),
  axios: async (settings) => (await import("./axios.ts")).axiosCaller(settings),
  openai: async (settings) => (await import("./openai.ts")).openaiCaller(settings),
  octokit: async (settings) => (await import("./octokit.ts")).octokitCaller(settings),
  octokitCore: async (settings) => (await import("./octokit.ts")).octokitCoreCaller(settings),
  timekitSdk: async (settings) => (await import("./timekitSdk.ts")).timekitSdkCaller(settings),
  timepact: async (settings) => (await import("./timepact.ts")).timepactCaller(settings),
  timepactPaced: async (settings) =>
    (await import("./timepact.ts")).timepactCaller(settings, { rateLimit: rate }),
  timepactUnpaced: async (settings) =>
    (await import("./timepact.ts")).timepactCaller(settings, { rateLimit: false }),
  timepactFile: async (settings) => {
    const { fileStore } = await import("../../src/stores/file.ts");
    const store = fileStore(settings.store ?? "");
    return (await import("./timepact.ts")).timepactCaller(settings, { rateLimit: { ...rate, store } });
  },
  timepactValkey: async (settings) => {
    const { valkeyStore } = await import("../../src/stores/valkey.ts");
    const store = valkeyStore(settings.store ?? "");
    return (await import("./timepact.ts")).timepactCaller(settings, { rateLimit: { ...rate, store } });
  },
  timepactEverything: async (settings) => (await import("./timepact.ts")).timepactEverythingCaller(settings),
  stub: async () => (await import("./stub.ts")).stubCaller(),
};
