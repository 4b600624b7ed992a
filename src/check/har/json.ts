import { HarError } from "./harError.ts";

/** Tells whether a text stops inside an object, a list or a string. */
function isCutOff(text: string): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (isInString && letter === "\\") index += 1;
    else if (letter === '"') isInString = !isInString;
    else if (!isInString && (letter === "{" || letter === "[")) depth += 1;
    else if (!isInString && (letter === "}" || letter === "]")) depth -= 1;
  }
  return isInString || depth > 0;
}

/**
 * Reads the JSON of a recording, which may begin with a byte order mark.
 * @throws {HarError} when it is not JSON, or is cut off
 */
export function parseRecording(text: string, file: string): unknown {
  const json = text.replace(/^\u{feff}/u, "").trim();
  try {
    return JSON.parse(json);
  } catch {
    // The parser's message is not passed on, for it repeats what the file holds.
    if (json === "") throw new HarError(`${file} is empty. Save the recording again.`);
    if (/^[{[]/.test(json) && isCutOff(json)) {
      throw new HarError(`${file} is cut off before its end. Save the recording again.`);
    }
    throw new HarError(`${file} is not JSON. Save the recording as HAR.`);
  }
}
