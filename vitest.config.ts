import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "./test/globalSetup.ts",
    setupFiles: "./test/canary/setup.ts",
    testTimeout: 20_000,
    hookTimeout: 30_000,
    reporters: [
      "default",
      "./test/contract/measure/reporter.ts",
      ...(process.env["GITHUB_ACTIONS"] ? ["github-actions"] : []),
    ],
  },
});
