import type { Graph, Transition } from "./graph.ts";

/** A state with where it stands in the diagram: `column` steps in, `row` rows down. */
export interface PlacedState {
  name: string;
  column: number;
  row: number;
}

/** A transition and whether it is the one that its target hangs on; others come in from below or lead back. */
export interface PlacedTransition {
  transition: Transition;
  isBranch: boolean;
}

/** A graph as a tree of indented rows. */
export interface Layout {
  states: PlacedState[];
  transitions: PlacedTransition[];
}

/** Whether nothing leads on from a state. */
const isLeaf = ({ transitions }: Graph, state: string): boolean =>
  transitions.every(({ from, to }) => from !== state || to === state);

/**
 * Lays a graph out from its beginning on, each state below the one that leads to it and a step further in. A state
 * that several lead to hangs on the one that is furthest in, and is the last of it, where a second arrow can reach it.
 */
export function layoutOf(graph: Graph): Layout {
  const { transitions } = graph;
  const branches = new Set<Transition>();
  const states: PlacedState[] = [];
  const isShared = (state: string): boolean =>
    transitions.filter(({ from, to }) => to === state && from !== state).length > 1;
  const place = (branch: Transition, column: number): void => {
    if (states.some(({ name }) => name === branch.to)) return;
    branches.add(branch);
    states.push({ name: branch.to, column, row: states.length });
    const onward = transitions.filter(({ from, to }) => from === branch.to && to !== branch.to);
    const order = ({ to }: Transition): number => {
      if (isShared(to)) return 2;
      return isLeaf(graph, to) ? 1 : 0;
    };
    for (const next of onward.toSorted((one, other) => order(one) - order(other))) place(next, column + 1);
  };
  for (const start of transitions.filter(({ from }) => from === undefined)) place(start, 0);
  const loose = graph.states.filter((name) => states.every((state) => state.name !== name));
  for (const name of loose) states.push({ name, column: 0, row: states.length });
  return {
    states,
    transitions: transitions.map((transition) => ({ transition, isBranch: branches.has(transition) })),
  };
}
