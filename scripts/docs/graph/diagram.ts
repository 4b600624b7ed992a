import { escapeHtml } from "../html.ts";
import type { Graph, Transition } from "./graph.ts";
import { type PlacedState, type PlacedTransition, layoutOf } from "./layout.ts";

/** Sizes in pixels; the widest diagram has to fit a phone of 390. */
const width = 336;
const step = 40;
const rowHeight = 58;
const boxHeight = 28;
const boxWidth = 204;
const margin = 12;
const head = 34;

/** Where the box of a state is. */
interface Box {
  left: number;
  right: number;
  top: number;
  middle: number;
  bottom: number;
  /** Where the line to the states below leaves it. */
  trunk: number;
}

function boxOf({ column, row }: PlacedState): Box {
  const left = margin + column * step;
  const top = head + row * rowHeight;
  const right = left + boxWidth;
  return { left, right, top, middle: top + boxHeight / 2, bottom: top + boxHeight, trunk: left + 14 };
}

const arrow = (path: string, { automatic }: Transition): string =>
  `<path class="${automatic === undefined ? "arrow" : "arrow automatic"}" d="${path}" marker-end="url(#arrow-head)"/>`;

const label = (x: number, y: number, text: string): string =>
  `<text class="action" x="${x}" y="${y}">${escapeHtml(text)}</text>`;

/** An arrow to the box that hangs on it, from the dot at the top or from the trunk of the state before. */
function branch(transition: Transition, from: Box | undefined, to: Box): string {
  if (from === undefined) {
    const x = to.trunk;
    const dot = `<circle class="begin" cx="${x}" cy="7" r="5"/>`;
    return dot + arrow(`M${x} 12V${to.top - 1}`, transition) + label(x + 10, to.top - 8, transition.action);
  }
  const path = `M${from.trunk} ${from.bottom}V${to.middle}H${to.left - 1}`;
  return arrow(path, transition) + label(from.trunk + 8, to.top - 6, transition.action);
}

/** An arrow from a state to itself, at its right side. */
function loop(transition: Transition, { right, middle }: Box): string {
  const path = `M${right} ${middle - 7}h20v14h-19`;
  return arrow(path, transition) + label(right + 26, middle + 4, transition.action);
}

/** A second arrow into a box, which comes in from below. */
function second(transition: Transition, from: Box, to: Box): string {
  const y = to.bottom + 12;
  const x = to.trunk + 8;
  const path = `M${from.trunk} ${from.bottom}V${y}H${x}V${to.bottom + 1}`;
  return arrow(path, transition) + label(x + 8, y + 4, transition.action);
}

function drawTransition({ transition, isBranch }: PlacedTransition, boxes: Map<string, Box>): string {
  const from = boxes.get(transition.from ?? "");
  const to = boxes.get(transition.to);
  if (to === undefined) return "";
  if (isBranch || from === undefined) return branch(transition, from, to);
  return from === to ? loop(transition, to) : second(transition, from, to);
}

/** How a state is drawn: final ones have two frames, and those that no action leads to step back. */
function kindOf({ final, transitions }: Graph, state: string): string {
  if (final.includes(state)) return "state final";
  return transitions.some(({ to }) => to === state) ? "state" : "state loose";
}

function drawState(name: string, { left, top, middle }: Box, kind: string): string {
  const rectangle = (inset: number): string =>
    `<rect x="${left + inset}" y="${top + inset}" width="${boxWidth - 2 * inset}" height="${boxHeight - 2 * inset}" rx="${6 - inset}"/>`;
  const frame = rectangle(0) + (kind.endsWith("final") ? rectangle(3) : "");
  const text = `<text x="${left + 12}" y="${middle + 4}">${escapeHtml(name)}</text>`;
  return `<g class="${kind}">${frame}${text}</g>`;
}

const transitionWords = ({ from, action, to, automatic }: Transition): string =>
  `${action}${from === undefined ? " begins with" : ` leads from ${from} to`} ${to}${automatic === undefined ? "" : ", by itself too"}.`;

/** What a diagram shows, in words. */
export const diagramWords = ({ states, final, transitions }: Graph): string =>
  `States: ${states.join(", ")}. Final are ${final.join(", ")}. ${transitions.map(transitionWords).join(" ")}`;

/** A graph as an SVG whose colours are those of the page; it has a title and says in words what it shows. */
export function diagram(graph: Graph): string {
  const { states, transitions } = layoutOf(graph);
  const boxes = new Map(states.map((state) => [state.name, boxOf(state)]));
  const height = head + states.length * rowHeight - rowHeight + boxHeight + 24;
  const id = `graph-${graph.name.replaceAll("_", "-")}`;
  const marker = `<marker id="${id}-head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>`;
  const lines = transitions
    .map((transition) => drawTransition(transition, boxes))
    .join("")
    .replaceAll("#arrow-head", `#${id}-head`);
  const nodes = [...boxes].map(([name, box]) => drawState(name, box, kindOf(graph, name)));
  return [
    `<svg class="graph" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-words" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    `<title id="${id}-title">${escapeHtml(`${graph.title}: states and actions`)}</title>`,
    `<desc id="${id}-words">${escapeHtml(diagramWords(graph))}</desc>`,
    `<defs>${marker}</defs>${lines}${nodes.join("")}</svg>`,
  ].join("");
}
