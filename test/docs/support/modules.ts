import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../../../scripts/paths.ts";

function sourceOf(built: string): string {
  if (built === "sandbox") return join(root, "src/sandbox/index.ts");
  return join(root, "src", built.startsWith("stores/") ? `${built}.ts` : join("apis", `${built}.ts`));
}

/** The source of every module of the package, by what an app imports: `timepact/seventime/drift`. */
export function packageModules(): Map<string, string> {
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  return new Map(
    Object.entries<unknown>(exports).flatMap(([path, target]) => {
      const built = /"default":"\.\/dist\/([^"]+)\.js"/.exec(JSON.stringify(target))?.[1];
      return built === undefined ? [] : [[path.replace(".", "timepact"), sourceOf(built)] as const];
    }),
  );
}

/** A program whose imports of the package are each from its source. */
export const withSources = (program: string): string =>
  [...packageModules()].reduce(
    (text, [name, source]) => text.replaceAll(`"${name}"`, JSON.stringify(pathToFileURL(source).href)),
    program,
  );
