import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "./test/globalSetup.ts",
    setupFiles: "./test/canary/setup.ts",
    // Half of the tests wait for another process, so a machine's second core is not left idle.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    reporters: [
      "default",
      "./test/contract/measure/reporter.ts",
      ...(process.env["GITHUB_ACTIONS"] ? ["github-actions"] : []),
    ],
  },
});
