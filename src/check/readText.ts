import { readFileSync } from "node:fs";
import { CheckError } from "./checkError.ts";

/**
 * The text of a file that a person has named.
 * @throws {CheckError} when it cannot be read
 */
export function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new CheckError(`${file} cannot be read. Name a file that is there.`);
  }
}
