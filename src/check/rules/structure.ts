import type { Rule } from "../rule.ts";
import { envelope } from "./envelope.ts";
import { errorShape } from "./errorShape.ts";
import { missingField } from "./missingField.ts";
import { nullValue } from "./nullValue.ts";
import { unknownEnumValue } from "./unknownEnumValue.ts";
import { unknownField } from "./unknownField.ts";
import { wrongConstraint } from "./wrongConstraint.ts";
import { wrongFormat } from "./wrongFormat.ts";
import { wrongType } from "./wrongType.ts";

/** Rules about the form of bodies. */
export const structureRules: Rule[] = [
  missingField,
  unknownField,
  wrongType,
  nullValue,
  wrongFormat,
  unknownEnumValue,
  wrongConstraint,
  envelope,
  errorShape,
];
