import type { OpenApiDocument } from "../../../../openapi/document.ts";
import type { StateGraph, StateTransition } from "../../../../openapi/stateGraph.ts";
import type { World } from "../../../engine/world.ts";
import { Refusal } from "../../../refusal.ts";
import type { Booking } from "./booking.ts";

/** The graphs of a contract, and the actions that a caller may run. */
interface Graphs {
  byName: ReadonlyMap<string, StateGraph>;
  runnable: ReadonlySet<string>;
}

const known = new WeakMap<OpenApiDocument, Graphs>();

function readGraphs({ components }: OpenApiDocument): Graphs {
  const byName = Object.values(components.schemas).flatMap((schema) => {
    const graph = schema["x-graph"];
    return graph === undefined ? [] : [[String(schema.enum?.[0]), graph] as const];
  });
  const actions = components.schemas["RunnableBookingAction"]?.enum ?? [];
  return { byName: new Map(byName), runnable: new Set(actions.map(String)) };
}

function graphsOf({ model }: World): Graphs {
  const graphs = known.get(model.document) ?? readGraphs(model.document);
  known.set(model.document, graphs);
  return graphs;
}

/** Graph of the time that is held for some seconds. */
export const reservationGraph = "reservation";

/** Graph of a time with seats. */
export const ownerGraph = "group_owner";

/** Names of the graphs that bookings have, without that of reservations. */
export const bookingGraphs = (world: World): string[] =>
  [...graphsOf(world).byName.keys()].filter((name) => name !== reservationGraph);

/**
 * A graph of the contract by its name.
 * @throws {Refusal} when there is none
 */
export function graphNamed(world: World, name: string): StateGraph {
  const graph = graphsOf(world).byName.get(name);
  if (graph !== undefined) return graph;
  throw new Refusal("invalid", `graph: there is no graph “${name}”`, { field: "graph" });
}

/**
 * The step of a graph that makes a booking.
 * @throws {Refusal} when an action is named that is none
 */
export function firstStep(world: World, name: string, action: unknown): StateTransition {
  const step = graphNamed(world, name).transitions.find(({ from }) => from === undefined);
  if (step === undefined) throw new Error(`The graph ${name} has no first step.`);
  if (action === undefined || action === step.action) return step;
  const message = `action: a booking of the graph ${name} begins with ${step.action}, not with ${String(action)}`;
  throw new Refusal("invalid", message, { field: "action" });
}

/** The steps that lead on from the state that a booking is in. */
const stepsFrom = (world: World, { graph, state }: Booking): StateTransition[] =>
  graphsOf(world)
    .byName.get(graph)
    ?.transitions.filter(({ from }) => from === state) ?? [];

/** The step of an action; undefined where the booking's state does not have it. */
export const stepOf = (world: World, booking: Booking, action: string): StateTransition | undefined =>
  stepsFrom(world, booking).find((step) => step.action === action);

/** The step that happens by itself when its time has come; undefined where none does. */
export const automaticStep = (world: World, booking: Booking): StateTransition | undefined =>
  stepsFrom(world, booking).find(({ automatic }) => automatic !== undefined);

/** The actions that a caller may run on a booking now. */
export const availableActions = (world: World, booking: Booking): string[] =>
  stepsFrom(world, booking)
    .map(({ action }) => action)
    .filter((action) => graphsOf(world).runnable.has(action));

/**
 * The step that a caller asks for.
 * @throws {Refusal} when the booking's state does not have it
 */
export function runnableStep(world: World, booking: Booking, action: string): StateTransition {
  const possible = availableActions(world, booking);
  const step = possible.includes(action) ? stepOf(world, booking, action) : undefined;
  if (step !== undefined) return step;
  const instead = possible.length === 0 ? "none is possible" : `possible are ${possible.join(", ")}`;
  throw new Refusal(
    "impossible",
    `action: a booking of the graph ${booking.graph} cannot be moved by “${action}” when it is ${booking.state}; ${instead}`,
    { field: "action" },
  );
}

/** Tells whether a graph ends in a state. */
export const isFinal = (world: World, graph: string, state: string): boolean =>
  graphNamed(world, graph).final.includes(state);
