import type { Extensions } from "./extensions.ts";
import { LintError } from "./lintError.ts";
import { type Operation, operationsIn } from "./operation.ts";
import { Place } from "./place.ts";
import type { Kind } from "./shape.ts";
import type { Sources } from "./source.ts";
import { type Visit, walk } from "./walk.ts";

/** A part of the contract that has a name of its own in the bundle. */
export interface Component {
  readonly kind: Kind;
  readonly place: Place;
}

/** What a rule looks at: one API's contract, read and walked. */
export interface Contract {
  readonly sources: Sources;
  readonly root: Place;
  readonly visits: readonly Visit[];
  readonly operations: readonly Operation[];
  readonly components: readonly Component[];
  readonly extensions: Extensions;
}

/** The file that a contract starts from. */
export const rootFile = "openapi.yaml";

/** The file that holds the workflows of a contract. */
export const workflowsFile = "workflows.arazzo.yaml";

const documents = ["openapi", "arazzo", "overlay"];

const named: ReadonlySet<Kind> = new Set<Kind>([
  "callback",
  "example",
  "header",
  "link",
  "parameter",
  "requestBody",
  "response",
  "schema",
  "securityScheme",
]);

/**
 * The contract that the files of an API make.
 * @throws {LintError} when the root is not among them
 */
export function contractOf(sources: Sources, extensions: Extensions): Contract {
  const root = Place.find(sources, { file: rootFile, pointer: [] });
  if (root === undefined) throw new LintError(`There is no ${rootFile}. Write the contract's index.`);
  const visits = walk(sources, [{ kind: "root", place: root, slot: "" }, ...keptExamples(sources)]);
  return {
    sources,
    root,
    visits,
    operations: operationsIn(visits),
    components: componentsIn(visits),
    extensions,
  };
}

/** The places of all objects of one kind, without those that are only a reference. */
export function placesOf(contract: Contract, kind: Kind): Place[] {
  const visits = contract.visits.filter((visit) => visit.kind === kind && visit.place.target === undefined);
  return visits.map(({ place }) => place);
}

/** The places of all schemas that are components. */
export function componentSchemas({ components }: Contract): Place[] {
  return components.filter(({ kind }) => kind === "schema").map(({ place }) => place);
}

/** The schema of an entity by its name. */
export function entityNamed(contract: Contract, name: string): Place | undefined {
  return componentSchemas(contract).find(
    (place) => place.name === name && place.at("x-entity") !== undefined,
  );
}

/** The files that belong to a contract beside its root, each as a place; a document of its own is none. */
export function fileParts(sources: Sources): Place[] {
  const files = [...sources.keys()].filter((file) => file !== rootFile);
  const places = files.flatMap((file) => Place.find(sources, { file, pointer: [] }) ?? []);
  return places.filter((place) => documents.every((key) => place.at(key) === undefined));
}

function keptExamples(sources: Sources): Visit[] {
  const places = fileParts(sources).flatMap((file) => file.entries.map(([, place]) => place));
  const kept = places.filter((place) => place.at("x-unused") !== undefined);
  return kept.map((place) => ({ kind: "example", place, slot: "" }));
}

function componentsIn(visits: readonly Visit[]): Component[] {
  return visits.filter(
    ({ kind, place, slot, parent }) =>
      named.has(kind) && place.target === undefined && (slot === "$ref" || parent?.kind === "components"),
  );
}
