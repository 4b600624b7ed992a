/** First line of every generated source file. */
export const banner = "// Made by npm run generate from spec/. Change the contract, not this file.";

/** Sets text as a doc comment at an indentation. */
export function docComment(lines: string[], indentation = ""): string {
  const safe = lines.map((line) => line.replaceAll("*/", "*\\/").trimEnd());
  const [first] = safe;
  if (safe.length === 1) return `${indentation}/** ${first} */`;
  const body = safe.map((line) => `${indentation} *${line === "" ? "" : ` ${line}`}`);
  return [`${indentation}/**`, ...body, `${indentation} */`].join("\n");
}

/** Splits a text into its lines, without empty ones at the ends. */
export const linesOf = (text: string): string[] => text.trim().split("\n");
