import type { Fields } from "../../../openapi/fields.ts";

/** The apps that the sandbox's keys belong to, as they are before anybody has changed them. */
export const ownApps = (now: string): Fields[] =>
  [false, true].map((isTest) => ({
    id: isTest ? "5a4d1f0e-9b7c-4c1e-8f52-3d6a7b8c9d02" : "5a4d1f0e-9b7c-4c1e-8f52-3d6a7b8c9d01",
    slug: isTest ? "sandbox-test" : "sandbox",
    settings: { name: isTest ? "Sandbox (test)" : "Sandbox", disableEmail: true },
    role: "owner",
    test_mode: isTest,
    creator_resource_id: null,
    webhook_secret: `sandbox-webhook-secret-${isTest ? "test" : "live"}`,
    api_trial_expires_at: null,
    created_at: now,
    updated_at: now,
  }));
