import { listOperations } from "../../src/openapi/operations.ts";
import type { Api } from "./apis.ts";
import { curlSample } from "./samples/curl.ts";
import { sampleRequest } from "./samples/request.ts";
import { resultOf } from "./samples/result.ts";
import { typescriptSample } from "./samples/typescript.ts";

/** The samples of one operation. */
export interface Samples {
  operationId: string;
  typescript: string;
  curl: string;
}

/** The samples of every operation of an API, made from its examples. */
export function samplesOf(api: Api): Samples[] {
  const { slug, document, factory, options } = api;
  return listOperations(document).map((entry) => {
    const { operation } = entry;
    const request = sampleRequest(document, entry);
    const call = {
      client: slug,
      factory,
      options: options[request.scheme ?? "none"],
      resource: operation.tags[0],
      method: operation["x-method"],
      result: resultOf(document, entry),
    };
    return {
      operationId: operation.operationId,
      typescript: typescriptSample(call, request),
      curl: curlSample(api, request),
    };
  });
}
