import { renderLine } from "../markdown.ts";
import { diagram } from "./diagram.ts";
import type { Graph, Transition } from "./graph.ts";

/** What the drawing cannot show of a transition; empty where it shows all. */
function remark({ action, from, automatic, notes }: Transition): string {
  const when = automatic && `By itself: ${automatic.charAt(0).toLowerCase()}${automatic.slice(1)}`;
  const said = [...(when === undefined ? [] : [when]), ...notes];
  if (said.length === 0) return "";
  const origin = from === undefined ? "" : ` from \`${from}\``;
  return `<li>${renderLine(`\`${action}\`${origin}: ${said.join(" ")}`)}</li>`;
}

/** A graph of states as a figure of a guide: the drawing, what it holds, and what has to be said in words. */
export function graphFigure(graph: Graph): string {
  const remarks = graph.transitions.map(remark).join("");
  const list = remarks === "" ? "" : `<ul>${remarks}</ul>`;
  return `<figure class="graph-figure">${diagram(graph)}<figcaption><p>${renderLine(graph.holds)}</p>${list}</figcaption></figure>`;
}
