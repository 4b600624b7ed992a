import { onExchange } from "./exchanges.ts";

/** What a client sends that does not say JSON: nothing, or what `curl -d` says unasked. */
const unsaid = [undefined, "application/x-www-form-urlencoded"];

/** Makes the server of this process on a port take a body for JSON that nobody has named; returns what ends it. */
export const assumeJson = (port: number): (() => void) =>
  onExchange("http.server.request.start", port, ({ headers }) => {
    if (unsaid.includes(headers["content-type"])) headers["content-type"] = "application/json";
  });
