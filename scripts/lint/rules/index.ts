import type { Rule } from "../rule.ts";
import { behavior } from "./behavior.ts";
import { bodyExample } from "./bodyExample.ts";
import { codeTable } from "./codeTable.ts";
import { described } from "./described.ts";
import { entityField } from "./entityField.ts";
import { entityReference } from "./entityReference.ts";
import { errorStatus } from "./errorStatus.ts";
import { exampleField } from "./exampleField.ts";
import { extension } from "./extension.ts";
import { filter } from "./filter.ts";
import { graph } from "./graph.ts";
import { item } from "./item.ts";
import { methodName } from "./methodName.ts";
import { operationDescription } from "./operationDescription.ts";
import { operationExtension } from "./operationExtension.ts";
import { operationId } from "./operationId.ts";
import { operationTag } from "./operationTag.ts";
import { outsideReference } from "./outsideReference.ts";
import { pagination } from "./pagination.ts";
import { parameterExample } from "./parameterExample.ts";
import { renamed } from "./renamed.ts";
import { requiredProperty } from "./requiredProperty.ts";
import { secret } from "./secret.ts";
import { securityScheme } from "./securityScheme.ts";
import { success } from "./success.ts";
import { summary } from "./summary.ts";
import { tagGroup } from "./tagGroup.ts";
import { todo } from "./todo.ts";
import { unreached } from "./unreached.ts";
import { workflowStep } from "./workflowStep.ts";

/** Our own rules; a new one is a file beside this and a line here. */
export const rules: readonly Rule[] = [
  behavior,
  bodyExample,
  codeTable,
  described,
  entityField,
  entityReference,
  errorStatus,
  exampleField,
  extension,
  filter,
  graph,
  item,
  methodName,
  operationDescription,
  operationExtension,
  operationId,
  operationTag,
  outsideReference,
  pagination,
  parameterExample,
  renamed,
  requiredProperty,
  secret,
  securityScheme,
  success,
  summary,
  tagGroup,
  todo,
  unreached,
  workflowStep,
];
