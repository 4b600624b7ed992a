import type { Behavior, Entity, OpenApiDocument, Schema } from "../../openapi/document.ts";
import {
  type OperationEntry,
  listOperations,
  responseMedia,
  successStatus,
} from "../../openapi/operations.ts";
import type { Fields } from "../../openapi/fields.ts";
import { type Shapes, shapesOf } from "../../openapi/shapes.ts";
import { type Skeleton, skeletonOf } from "./skeleton.ts";

/** What is known of the records of one kind. */
export interface EntityModel {
  name: string;
  entity: Entity;
  schema: Schema;
  properties: Record<string, Schema>;
  /** Names of the fields that a list is filtered by and that no answer shows. */
  hidden: ReadonlySet<string>;
}

/** What is known of one operation. */
export interface ActionModel {
  entry: OperationEntry;
  behavior: Behavior;
  /** Status of its success. */
  status: number;
  /** Schema of the body of its success; undefined where there is none. */
  answer: Schema | undefined;
  /** Where the record stands in that body: `""` for the body itself; undefined where there is none. */
  itemPointer: string | undefined;
  /** Fields that its answer has of a record; undefined for all that the entity has. */
  fields: ReadonlySet<string> | undefined;
}

/** What a contract says of a server's behaviour. */
export interface ApiModel {
  document: OpenApiDocument;
  shapes: Shapes;
  skeleton: Skeleton;
  entities: ReadonlyMap<string, EntityModel>;
  action(entry: OperationEntry): ActionModel;
}

function hiddenFields(entries: OperationEntry[], entity: string): Set<string> {
  const filters = entries
    .map(({ operation }) => operation["x-behavior"])
    .filter((behavior) => behavior.entity === entity)
    .flatMap(({ filters: found = {} }) => Object.values(found));
  return new Set(filters.filter(({ hidden }) => hidden === true).map(({ field }) => field));
}

function entitiesOf(document: OpenApiDocument, shapes: Shapes): Map<string, EntityModel> {
  const entries = listOperations(document);
  return new Map(
    Object.entries(document.components.schemas).flatMap(([name, schema]) => {
      const entity = schema["x-entity"];
      if (entity === undefined) return [];
      const properties = shapes.properties(schema);
      return [[name, { name, entity, schema, properties, hidden: hiddenFields(entries, name) }]];
    }),
  );
}

/** Pointer to the record in the answer; a list has none of its own. */
function itemPointerOf({ operation }: OperationEntry): string | undefined {
  const pointer = operation["x-item"];
  return pointer === null ? undefined : (pointer ?? "");
}

/** Schema of the records in an answer: of its item, or of the rows of its list. */
function recordSchema(shapes: Shapes, entry: OperationEntry, answer: Schema): Schema | undefined {
  const pagination = entry.operation["x-pagination"];
  if (pagination === undefined) {
    const pointer = itemPointerOf(entry);
    return pointer === undefined ? undefined : shapes.at(answer, pointer);
  }
  const rows = shapes.at(answer, pagination.items)?.items;
  return rows && shapes.at(rows, pagination.style === "offset" ? pagination.item : "");
}

function fieldsOf(
  shapes: Shapes,
  schema: Schema | undefined,
  entity: EntityModel | undefined,
): Set<string> | undefined {
  if (schema === undefined || schema === entity?.schema) return undefined;
  const names = Object.keys(shapes.properties(schema));
  return names.length === 0 ? undefined : new Set(names);
}

/** Works out what a contract says of its operations and records. */
export function modelOf(document: OpenApiDocument): ApiModel {
  const shapes = shapesOf(document);
  const entities = entitiesOf(document, shapes);
  const known = new Map<OperationEntry["operation"], ActionModel>();

  function modelAction(entry: OperationEntry): ActionModel {
    const behavior = entry.operation["x-behavior"];
    const status = successStatus(entry);
    const answer = responseMedia(document, entry, status)?.schema;
    const schema = answer && recordSchema(shapes, entry, answer);
    return {
      entry,
      behavior,
      status: Number(status),
      answer,
      itemPointer: itemPointerOf(entry),
      fields: fieldsOf(shapes, schema, entities.get(behavior.entity)),
    };
  }

  return {
    document,
    shapes,
    skeleton: skeletonOf(shapes),
    entities,
    action(entry) {
      const action = known.get(entry.operation) ?? modelAction(entry);
      known.set(entry.operation, action);
      return action;
    },
  };
}

/** The fields of a record that a set names, in the record's order. */
export const pick = (record: Fields, names: ReadonlySet<string>): Fields =>
  Object.fromEntries(Object.entries(record).filter(([name]) => names.has(name)));
