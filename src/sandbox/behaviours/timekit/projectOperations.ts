import type { World } from "../../engine/world.ts";
import type { Fields } from "../../../openapi/fields.ts";
import { Refusal } from "../../refusal.ts";
import type { Call, Outcome, Perform } from "../behaviours.ts";
import { fieldsOf, textOf, textsOf } from "../reading.ts";
import { assertIds, recordsOf } from "./lookups.ts";
import { leanResource } from "./presenting.ts";
import { projectBySlug } from "./projects.ts";

function hostedProject(world: World, { path }: Call): Outcome {
  const item = projectBySlug(world, path["slug"] ?? "");
  if (item !== undefined) return { item };
  throw new Refusal("unknownRecord", "There is no Project with this slug.", { entity: "Project" });
}

function projectOf(world: World, { path }: Call): Fields {
  const project = world.table("Project").get(path["id"] ?? "");
  if (project !== undefined) return project;
  throw new Refusal("unknownRecord", "There is no Project with this id.", { entity: "Project" });
}

function keepResources(world: World, project: Fields, ids: readonly string[]): Fields {
  const changed = { ...project, resource_ids: [...new Set(ids)], updated_at: world.now().toISOString() };
  world.table("Project").replace(changed);
  return changed;
}

const shownResources = (world: World, call: Call, project: Fields): Fields[] =>
  recordsOf(world, "Resource", textsOf(project["resource_ids"])).map((one) => leanResource(world, one, call));

function addResource(world: World, call: Call): Outcome {
  const project = projectOf(world, call);
  const id = textOf(fieldsOf(call.body)["resource_id"]);
  assertIds(world, "Resource", [id], "resource_id");
  return { item: keepResources(world, project, [...textsOf(project["resource_ids"]), id]) };
}

function replaceResources(world: World, call: Call): Outcome {
  const project = projectOf(world, call);
  const ids = textsOf(call.body);
  assertIds(world, "Resource", ids, "resources");
  return { body: { data: shownResources(world, call, keepResources(world, project, ids)) } };
}

function removeResource(world: World, call: Call): Outcome {
  const project = projectOf(world, call);
  const id = call.path["resource_id"] ?? "";
  const ids = textsOf(project["resource_ids"]);
  if (!ids.includes(id)) {
    throw new Refusal("unknownRecord", "The project has no Resource with this id.", { entity: "Resource" });
  }
  return {
    item: keepResources(
      world,
      project,
      ids.filter((other) => other !== id),
    ),
  };
}

/** Operations on projects and their resources. */
export const projectOperations: Record<string, Perform> = {
  getHostedProject: hostedProject,
  listResourcesOfProject: (world, call) => ({
    body: { data: shownResources(world, call, projectOf(world, call)) },
  }),
  addResourceToProject: addResource,
  replaceResourcesOfProject: replaceResources,
  removeResourceFromProject: removeResource,
};
