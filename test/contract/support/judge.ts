import type { OpenApiDocument } from "../../../src/openapi/document.ts";
import { type Match, createMatcher } from "../../../src/openapi/matcher.ts";
import type { Problem } from "../../../src/openapi/problem.ts";
import { type Validator, createValidator } from "../../../src/openapi/validator.ts";
import type { Exchange } from "./recorder.ts";

/** Holds exchanges against a contract; Prism has no part in it. */
export interface Judge {
  validator: Validator;
  /**
   * The operation that an exchange called.
   * @throws {Error} when it called none
   */
  match(exchange: Pick<Exchange, "method" | "url">): Match;
  requestProblems(exchange: Exchange): Problem[];
  responseProblems(exchange: Exchange): Problem[];
}

/** Makes the judge of a contract. */
export function createJudge(document: OpenApiDocument): Judge {
  const find = createMatcher(document);
  const validator = createValidator(document);
  const match = ({ method, url }: Pick<Exchange, "method" | "url">): Match => {
    const found = find(method, url.href);
    if (found !== undefined) return found;
    throw new Error(`${method} ${url.pathname} calls no operation of the contract.`);
  };
  return {
    validator,
    match,
    requestProblems(exchange) {
      const { entry, pathParameters: path } = match(exchange);
      const { requestHeaders: headers, requestBody: body, url } = exchange;
      return validator.validateRequest(entry, { path, query: url.searchParams, headers, body });
    },
    responseProblems(exchange) {
      const contentType = exchange.responseHeaders.get("Content-Type") ?? undefined;
      return validator.validateResponse(
        match(exchange).entry,
        exchange.status,
        contentType,
        exchange.responseBody,
      );
    },
  };
}
