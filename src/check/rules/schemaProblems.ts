import { isFields } from "../../openapi/fields.ts";
import { type Problem, isUndocumentedProperty } from "../../openapi/problem.ts";
import type { Shapes } from "../../openapi/shapes.ts";
import type { Session } from "../rule.ts";
import { hasType, jsonTypeOf } from "./jsonType.ts";
import { type Located, type SchemaPlace, branchesOf, layersOf, locate, stepFrom } from "./schemaPlace.ts";

/** What can be wrong with a value, by the rule that tells of it. */
export type ProblemKind =
  "missing-field" | "wrong-type" | "null-value" | "wrong-format" | "unknown-enum-value" | "wrong-constraint";

/** One way in which a value is not as its schema says, without any value. */
export interface SchemaProblem {
  kind: ProblemKind;
  message: string;
  specPointer: string;
  dataPointer: string;
}

type Schemas = Pick<Session, "shapes" | "validator">;

const isChoice = ({ keyword }: Problem): boolean => keyword === "anyOf" || keyword === "oneOf";

const isInside = (pointer: string, outer: string): boolean =>
  pointer === outer || pointer.startsWith(`${outer}/`);

const typesAt = (shapes: Shapes, { schema }: SchemaPlace): string => {
  const types = shapes.types(schema);
  return types.length === 0 ? "another type" : types.join(" or ");
};

function typeProblem(shapes: Shapes, { place, value, dataPointer }: Located): SchemaProblem {
  return {
    kind: value === null ? "null-value" : "wrong-type",
    message: `Expected ${typesAt(shapes, place)}, found ${jsonTypeOf(value)}.`,
    specPointer: place.pointer,
    dataPointer,
  };
}

function missingProblem(shapes: Shapes, { place, value, dataPointer }: Located, name: string): SchemaProblem {
  const step = stepFrom(layersOf(shapes, place, value), value, name);
  return {
    kind: "missing-field",
    message: `The field ${name} is required and is not there.`,
    specPointer: step.place?.pointer ?? place.pointer,
    dataPointer: `${dataPointer}/${step.name}`,
  };
}

/** What is said of a text without the form that it should have. */
export const missedFormWords = (form: string): string => `The text does not have the form ${form}.`;

const formatsAt = (shapes: Shapes, { place, value }: Located): string[] =>
  layersOf(shapes, place, value).flatMap(({ schema }) => schema.format ?? []);

function formProblem(shapes: Shapes, located: Located, { keyword, message }: Problem): SchemaProblem {
  const { place, dataPointer } = located;
  const at = { specPointer: place.pointer, dataPointer };
  if (keyword === "enum" || keyword === "const") {
    return {
      ...at,
      kind: "unknown-enum-value",
      message: "The value is none of those that the contract has.",
    };
  }
  const [format] = formatsAt(shapes, located);
  if (keyword === "format" || (keyword === "pattern" && format !== undefined)) {
    return {
      ...at,
      kind: "wrong-format",
      message: `The text does not have the form ${format ?? "asked for"}.`,
    };
  }
  return { ...at, kind: "wrong-constraint", message: `The value ${message}.` };
}

function plainProblems(shapes: Shapes, located: Located, problem: Problem): SchemaProblem[] {
  const { keyword, property } = problem;
  // A walk of its own finds the fields that are not described.
  if (isUndocumentedProperty(problem)) return [];
  if (keyword === "required" && property !== undefined) return [missingProblem(shapes, located, property)];
  if (keyword === "type" || located.value === null) return [typeProblem(shapes, located)];
  return [formProblem(shapes, located, problem)];
}

/** How many fields of a value an alternative knows; fewer than none where a field says that it is another. */
function countOfKnown(shapes: Shapes, { schema }: SchemaPlace, value: unknown): number {
  if (!isFields(value)) return 0;
  const known = Object.entries(shapes.properties(schema)).filter(([name]) => Object.hasOwn(value, name));
  const isOther = known.some(([name, { const: only }]) => only !== undefined && only !== value[name]);
  return isOther ? -1 : known.length;
}

/** The alternative that a value is most likely to be; undefined where none stands out. */
function likeliest(shapes: Shapes, branches: SchemaPlace[], value: unknown): SchemaPlace | undefined {
  const [first, second] = branches
    .map((branch) => ({ branch, count: countOfKnown(shapes, branch, value) }))
    .toSorted((one, other) => other.count - one.count);
  return second === undefined || (first !== undefined && first.count > second.count)
    ? first?.branch
    : undefined;
}

/** What is wrong with a value that is none of its alternatives: what keeps it from being the likeliest. */
function choiceProblems(schemas: Schemas, located: Located): SchemaProblem[] {
  const { shapes } = schemas;
  const { place, value, dataPointer } = located;
  const branches = layersOf(shapes, place, value).flatMap(branchesOf);
  const fitting = branches.filter(({ schema }) => hasType(shapes.types(schema), value));
  if (fitting.length === 0) return [typeProblem(shapes, located)];
  const branch = likeliest(shapes, fitting, value);
  const found = branch === undefined ? [] : schemaProblems(schemas, branch, value);
  if (found.length > 0) {
    return found.map((problem) => ({ ...problem, dataPointer: dataPointer + problem.dataPointer }));
  }
  const isCode = fitting.every(({ schema }) => {
    const { enum: values, const: only } = shapes.resolve(schema);
    return values !== undefined || only !== undefined;
  });
  const keyword = isCode ? "enum" : "anyOf";
  return [
    formProblem(shapes, located, { pointer: "", keyword, message: "has none of the documented forms" }),
  ];
}

/** The problems without those that only follow from another: of a wrong type, of one of several alternatives. */
function withoutEchoes(problems: Problem[]): Problem[] {
  const choices = problems.filter(isChoice);
  const outermost = choices.filter(
    (choice) =>
      !choices.some((other) => other.pointer !== choice.pointer && isInside(choice.pointer, other.pointer)),
  );
  const firsts = [...new Map(outermost.map((choice) => [choice.pointer, choice])).values()];
  const others = problems.filter(
    ({ pointer }) => !firsts.some((choice) => isInside(pointer, choice.pointer)),
  );
  const types = new Map(
    others.flatMap((problem) => (problem.keyword === "type" ? [[problem.pointer, problem]] : [])),
  );
  return [...firsts, ...types.values(), ...others.filter(({ pointer }) => !types.has(pointer))];
}

/** What is wrong with a value, seen from the place of its schema; fields that are not described are no part of it. */
export function schemaProblems(schemas: Schemas, root: SchemaPlace, value: unknown): SchemaProblem[] {
  const problems = withoutEchoes(schemas.validator.validateSchema(root.schema, value, ""));
  return problems.flatMap((problem) => {
    const located = locate(schemas.shapes, root, value, problem.pointer);
    return isChoice(problem)
      ? choiceProblems(schemas, located)
      : plainProblems(schemas.shapes, located, problem);
  });
}
