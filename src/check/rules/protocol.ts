import type { Rule } from "../rule.ts";
import { brokenJson } from "./broken-json.ts";
import { contentType } from "./content-type.ts";
import { emptyBody } from "./empty-body.ts";
import { errorAsSuccess } from "./error-as-success.ts";
import { missingHeader } from "./missing-header.ts";
import { redirect } from "./redirect.ts";
import { requestSchemaRule } from "./request-schema.ts";
import { undocumentedOperation } from "./undocumented-operation.ts";
import { undocumentedParameter } from "./undocumented-parameter.ts";
import { undocumentedStatus } from "./undocumented-status.ts";

/** Rules about how calls are made and answered. */
export const protocolRules: Rule[] = [
  undocumentedOperation,
  undocumentedStatus,
  contentType,
  brokenJson,
  emptyBody,
  errorAsSuccess,
  undocumentedParameter,
  requestSchemaRule,
  missingHeader,
  redirect,
];
