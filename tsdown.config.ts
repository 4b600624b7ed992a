import { defineConfig } from "tsdown";
import { licences } from "./scripts/build/licences.ts";

const apis = ["seventime", "sevenshifts", "timekit"];
const entries = apis.flatMap((api) => [api, `${api}Drift`, `${api}Fetch`]);

/** The packages of the sandbox, and those that they need. The package itself depends on none of them. */
const bundled = [
  "@hono/node-server",
  "ajv",
  "ajv-formats",
  "fast-deep-equal",
  "fast-uri",
  "hono",
  "json-schema-traverse",
  "pure-rand",
  "temporal-polyfill",
  "temporal-utils",
  "yaml",
];

const common = { outDir: "dist", format: "esm", target: "es2022", clean: true } as const;

export default defineConfig([
  {
    ...common,
    entry: {
      ...Object.fromEntries(entries.map((name) => [name, `src/apis/${name}.ts`])),
      "stores/file": "src/stores/file.ts",
      "stores/valkey": "src/stores/valkey.ts",
    },
    platform: "neutral",
    deps: { neverBundle: [/^node:/, "redis"] },
    dts: true,
  },
  {
    ...common,
    entry: { sandbox: "src/sandbox/index.ts", cli: "src/cli/bin.ts" },
    platform: "node",
    fixedExtension: false,
    // None of their types is part of ours, and those of one cannot be read by the bundler.
    deps: { onlyBundle: bundled, onlyImport: [], dts: { neverBundle: [/^[a-z@]/] } },
    dts: { entry: "src/sandbox/index.ts", compilerOptions: { stripInternal: true } },
    plugins: [licences()],
  },
]);
