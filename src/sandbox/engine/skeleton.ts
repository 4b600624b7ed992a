import type { Schema } from "../../openapi/document.ts";
import type { Fields } from "../../openapi/fields.ts";
import type { Shapes } from "../../openapi/shapes.ts";

/** Makes the emptiest value that a schema allows; in an object, the fields that are always there. */
export type Skeleton = (schema: Schema, now: Date) => unknown;

const emptyOf: Record<string, () => unknown> = { array: () => [], boolean: () => false, string: () => "" };

function lowest({ minimum = 0 }: Schema): number {
  return Math.max(0, minimum);
}

/** Makes the skeletons of a contract's schemas. */
export function skeletonOf(shapes: Shapes): Skeleton {
  const objectOf = (schema: Schema, now: Date): Fields => {
    const properties = shapes.properties(schema);
    return Object.fromEntries(
      shapes.required(schema).map((name) => [name, skeleton(properties[name] ?? {}, now)]),
    );
  };
  const skeleton: Skeleton = (node, now) => {
    const schema = shapes.resolve(node);
    if (schema.const !== undefined) return schema.const;
    if (shapes.allowsNull(schema)) return null;
    if (schema.default !== undefined) return schema.default;
    if (schema.enum !== undefined) return schema.enum[0];
    const choice = schema.anyOf?.[0] ?? schema.oneOf?.[0];
    if (choice !== undefined && schema.properties === undefined) return skeleton(choice, now);
    const [type = "object"] = shapes.types(schema);
    if (type === "object") return objectOf(schema, now);
    if (type === "number" || type === "integer") return lowest(schema);
    if (schema.format === "date-time") return now.toISOString();
    return emptyOf[type]?.();
  };
  return skeleton;
}
