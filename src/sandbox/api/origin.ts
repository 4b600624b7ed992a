const methods = "GET, POST, PUT, DELETE, OPTIONS";

/** Answers a browser that asks whether a page of another site may call. */
export const preflight = (request: Request): Response =>
  new Response(null, {
    status: 204,
    headers: {
      "Access-Control-Allow-Origin": "*",
      "Access-Control-Allow-Methods": methods,
      "Access-Control-Allow-Headers": request.headers.get("Access-Control-Request-Headers") ?? "*",
      "Access-Control-Max-Age": "600",
    },
  });

/** The answer as a page of another site may read it. */
export function withOrigin(response: Response): Response {
  response.headers.set("Access-Control-Allow-Origin", "*");
  response.headers.set("Access-Control-Expose-Headers", [...response.headers.keys()].join(", "));
  return response;
}
