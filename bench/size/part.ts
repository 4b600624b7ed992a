import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../../scripts/paths.ts";
import type { Bar, Part, Report } from "../report.ts";
import { type App, apps } from "./apps.ts";

const entry = "app.ts";

interface Size {
  app: string;
  minified: number | null;
  gzip: number | null;
  limit: number | null;
  note: string;
}

/** What an app loads at once, each file by itself; parts that it loads when it needs them are not among it. */
async function bundle({ source, platform }: App): Promise<Uint8Array[]> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: root, loader: "ts", sourcefile: entry },
    bundle: true,
    splitting: true,
    metafile: true,
    outdir: join(root, "bundled"),
    minify: true,
    write: false,
    format: "esm",
    platform: platform ?? "browser",
    target: "es2022",
    external: ["redis"],
    logLevel: "silent",
    absWorkingDir: root,
  });
  const first =
    Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry)?.[0] ?? "";
  const loaded = new Set([first]);
  for (const file of loaded) {
    for (const { path, kind } of metafile.outputs[file]?.imports ?? []) {
      if (kind === "import-statement") loaded.add(path);
    }
  }
  const isLoaded = ({ path }: { path: string }): boolean => loaded.has(relative(root, path));
  return outputFiles.filter(isLoaded).map(({ contents }) => contents);
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Bytes of an app; one that cannot be bundled says why, and does not keep the others from being measured. */
async function sizeOf(app: App): Promise<Size> {
  const { app: name, limit } = app;
  try {
    const files = await bundle(app);
    const gzip = sum(files.map((code) => gzipSync(code, { level: 9 }).length));
    return { app: name, minified: sum(files.map(({ length }) => length)), gzip, limit, note: "" };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[1] : error;
    return { app: name, minified: null, gzip: null, limit, note: String(reason) };
  }
}

const barOf = ({ app, gzip }: Size, limit: number): Bar => ({
  bar: `${app}, at most ${limit} bytes`,
  measured: gzip === null ? "does not bundle" : `${gzip} bytes`,
  met: gzip !== null && gzip <= limit,
});

async function measureSize(): Promise<Report> {
  const sizes = await Promise.all(apps.map(sizeOf));
  return {
    tables: [
      {
        title: "Bytes of an app, minified, and compressed with gzip",
        rows: sizes.map((size) => ({ ...size })),
      },
    ],
    bars: sizes.flatMap((size) => (size.limit === null ? [] : [barOf(size, size.limit)])),
  };
}

/** Bytes that an app carries. */
export const size: Part = {
  name: "size",
  summary: "bytes of an app that makes one call (a second)",
  needsPeers: false,
  measure: measureSize,
};
