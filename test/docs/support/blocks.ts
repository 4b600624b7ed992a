import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { root } from "../../../scripts/paths.ts";

/** A block of code in a Markdown file. */
export interface Block {
  /** The file and the line that the block starts on: `docs/index.md:30`. */
  place: string;
  language: string;
  /** Whether the block is marked to be run against the mock. */
  isRun: boolean;
  code: string;
}

const reader = new MarkdownIt();

/** The Markdown files of the project that people read. */
export function markdownFiles(): string[] {
  const top = readdirSync(root).filter((name) => name.endsWith(".md"));
  const inDocs = readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`);
  return [...top, ...inDocs].filter((file) => existsSync(join(root, file))).toSorted();
}

/** The blocks of code of a Markdown file, in order. */
export function blocksOf(file: string): Block[] {
  return reader
    .parse(readFileSync(join(root, file), "utf8"), {})
    .filter(({ type }) => type === "fence")
    .map(({ info, content, map }) => {
      const [language = "", ...words] = info.split(" ");
      return {
        place: `${file}:${(map?.[0] ?? 0) + 1}`,
        language,
        isRun: words.includes("run"),
        code: content,
      };
    });
}

/** Blocks of TypeScript as one program: what they import first, each import once. */
export function programOf(blocks: Block[]): string {
  const code = blocks.map((block) => block.code).join("\n");
  const imports = [...code.matchAll(/^import .*$/gm)].map(([line]) => line);
  return [...new Set(imports), code.replace(/^import .*$/gm, ""), "export {};"].join("\n");
}
