import { join } from "node:path";
import { defineConfig } from "vitest/config";

// Hundreds of programs are started, each from the same sources: what Node has made of them is kept for the next.
process.env["NODE_COMPILE_CACHE"] ??= join(import.meta.dirname, "node_modules/.cache/node");

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: "./test/globalSetup.ts",
    setupFiles: "./test/canary/setup.ts",
    // What a file has imported serves the next too: importing took a seventh of the time.
    isolate: false,
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
