import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../scripts/paths.ts";

/** Size of a bundled app. */
export interface Size {
  app: string;
  minified: number;
  gzip: number;
}

const apps: Record<string, string> = {
  "timepact/seventime, one resource method": `
    import { createSevenTime } from "./src/apis/seventime.ts";
    createSevenTime().users.get("1").then(console.log);`,
  "timepact/seventime, one call through .fetch": `
    import { createSevenTime } from "./src/apis/seventime.ts";
    createSevenTime().fetch.GET("/users", {}).then(console.log);`,
  "timepact/sevenshifts, one resource method": `
    import { createSevenShifts } from "./src/apis/sevenshifts.ts";
    createSevenShifts().shifts.get(1).then(console.log);`,
  "timepact/timekit, one resource method": `
    import { createTimekit } from "./src/apis/timekit.ts";
    createTimekit().app.get().then(console.log);`,
  "openapi-fetch alone": `
    import createClient from "openapi-fetch";
    createClient({ baseUrl: "https://app.seventime.se/api/2" }).GET("/users", {}).then(console.log);`,
};

async function sizeOf(app: string, source: string): Promise<Size> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { app, minified: code.length, gzip: gzipSync(code, { level: 9 }).length };
}

/** Sizes of small apps, in bytes. */
export const measureSize = (): Promise<Size[]> =>
  Promise.all(Object.entries(apps).map(([app, source]) => sizeOf(app, source)));
