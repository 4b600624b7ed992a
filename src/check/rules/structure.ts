import type { Rule } from "../rule.ts";
import { envelope } from "./envelope.ts";
import { errorShape } from "./error-shape.ts";
import { missingField } from "./missing-field.ts";
import { nullValue } from "./null-value.ts";
import { unknownEnumValue } from "./unknown-enum-value.ts";
import { unknownField } from "./unknown-field.ts";
import { wrongConstraint } from "./wrong-constraint.ts";
import { wrongFormat } from "./wrong-format.ts";
import { wrongType } from "./wrong-type.ts";

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
