import { defineConfig } from "tsdown";

export default defineConfig({
  entry: {
    seventime: "src/apis/seventime.ts",
    sevenshifts: "src/apis/sevenshifts.ts",
    timekit: "src/apis/timekit.ts",
  },
  outDir: "dist",
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: true,
  clean: true,
});
