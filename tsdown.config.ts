import { defineConfig } from "tsdown";

const apis = ["seventime", "sevenshifts", "timekit"];
const entries = apis.flatMap((api) => [api, `${api}Drift`, `${api}Fetch`]);

export default defineConfig({
  entry: {
    ...Object.fromEntries(entries.map((name) => [name, `src/apis/${name}.ts`])),
    "stores/file": "src/stores/file.ts",
    "stores/valkey": "src/stores/valkey.ts",
  },
  outDir: "dist",
  format: "esm",
  platform: "neutral",
  target: "es2022",
  deps: { neverBundle: [/^node:/, "redis"] },
  dts: true,
  clean: true,
});
