import type { Rule } from "../rule.ts";
import { brokenJson } from "./brokenJson.ts";
import { contentType } from "./contentType.ts";
import { emptyBody } from "./emptyBody.ts";
import { errorAsSuccess } from "./errorAsSuccess.ts";
import { listRefused } from "./listRefused.ts";
import { missingHeader } from "./missingHeader.ts";
import { redirect } from "./redirect.ts";
import { requestSchemaRule } from "./requestSchema.ts";
import { undocumentedOperation } from "./undocumentedOperation.ts";
import { undocumentedParameter } from "./undocumentedParameter.ts";
import { undocumentedStatus } from "./undocumentedStatus.ts";

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
  listRefused,
];
