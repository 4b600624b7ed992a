import { styleText } from "node:util";
import type { LoggedRequest } from "../sandbox/log.ts";

const colourOf = (status: number | null): "green" | "yellow" | "red" => {
  if (status === null || status >= 500) return "red";
  return status >= 400 ? "yellow" : "green";
};

/** One line on a request, without a value of it; in colour for a terminal. */
export function requestLine(request: LoggedRequest, colour: boolean): string {
  const { status, method, api, operationId, milliseconds, problem } = request;
  const code = status === null ? "---" : String(status);
  const painted = colour ? styleText(colourOf(status), code, { validateStream: false }) : code;
  const why = problem ?? (status === null ? "connection broken on request" : "");
  return `${painted} ${method.padEnd(6)} ${api} ${operationId ?? "no operation"} ${milliseconds} ms  ${why}`.trimEnd();
}
