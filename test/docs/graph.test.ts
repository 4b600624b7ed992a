import { describe, expect, test } from "vitest";
import { readContract } from "../../scripts/contract.ts";
import { diagram, diagramWords } from "../../scripts/docs/graph/diagram.ts";
import { graphFigure } from "../../scripts/docs/graph/figure.ts";
import { type Graph, graphsOf } from "../../scripts/docs/graph/graph.ts";
import { layoutOf } from "../../scripts/docs/graph/layout.ts";

const graphs = graphsOf(readContract("timekit"));

const numbersIn = (text: string, attribute: string): number[] =>
  [...text.matchAll(new RegExp(`\\b${attribute}="(\\d+)"`, "g"))].map(([, value]) => Number(value));

const way = (from: string | undefined, action: string, to: string, automatic?: string) => ({
  from,
  action,
  to,
  automatic,
  notes: [],
});

const seat: Graph = {
  name: "a_seat",
  title: "A <seat>",
  states: ["open", "paid", "off", "over", "error"],
  final: ["off", "over"],
  holds: "Held while `open`.",
  transitions: [
    way(undefined, "make", "open"),
    way("open", "drop", "off"),
    way("open", "extend", "open"),
    way("open", "pay", "paid"),
    way("paid", "drop", "off"),
    way("paid", "end", "over", "An hour later."),
  ],
};

test("the contract of Timekit has seven graphs, and contracts without any have none", () => {
  expect(graphs.map(({ name }) => name)).toEqual([
    "instant",
    "confirm_decline",
    "instant_payment",
    "group_owner",
    "group_customer",
    "group_customer_payment",
    "reservation",
  ]);
  expect(graphsOf(readContract("seventime"))).toEqual([]);
});

describe("the layout", () => {
  const { states, transitions } = layoutOf(seat);

  test("puts each state on a row of its own below the one that leads to it, what stands alone at the end", () => {
    expect(states).toEqual([
      { name: "open", column: 0, row: 0 },
      { name: "paid", column: 1, row: 1 },
      { name: "over", column: 2, row: 2 },
      { name: "off", column: 2, row: 3 },
      { name: "error", column: 0, row: 4 },
    ]);
  });

  test("hangs a state that several lead to on one of them alone", () => {
    const others = transitions.filter(({ isBranch }) => !isBranch).map(({ transition }) => transition);
    expect(others.map(({ from, action, to }) => [from, action, to])).toEqual([
      ["open", "drop", "off"],
      ["open", "extend", "open"],
    ]);
  });
});

describe.each(graphs.map((graph) => [graph.name, graph] as const))("the diagram of %s", (_, graph) => {
  const svg = diagram(graph);

  test("shows every state once and every action, final states with two frames", () => {
    const words = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);
    const actions = graph.transitions.map(({ action }) => action);
    expect(words.toSorted()).toEqual([...graph.states, ...actions].toSorted());
    expect(svg.match(/<rect/g)).toHaveLength(graph.states.length + graph.final.length);
  });

  test("has an arrow for every transition, dashed where it happens by itself", () => {
    const dashed = graph.transitions.filter(({ automatic }) => automatic !== undefined);
    expect(svg.match(/marker-end=/g)).toHaveLength(graph.transitions.length);
    expect(svg.match(/class="arrow automatic"/g) ?? []).toHaveLength(dashed.length);
  });

  test("stays inside its frame, and every name inside its box", () => {
    const [, , width = 0, height = 0] =
      /viewBox="([^"]*)" width/.exec(svg)?.[1]?.split(" ").map(Number) ?? [];
    expect(width).toBeLessThanOrEqual(350);
    for (const [, left, top, wide, high] of svg.matchAll(
      /<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g,
    )) {
      expect(Number(left) + Number(wide)).toBeLessThan(width);
      expect(Number(top) + Number(high)).toBeLessThan(height);
    }
    const narrowest = Math.min(...numbersIn(svg.replace(/<svg[^>]*>/, ""), "width"));
    const longest = Math.max(...graph.states.map(({ length }) => length));
    expect(longest * 7.9).toBeLessThan(narrowest - 12);
  });
});

test("a diagram says in words what it shows, by names that are its own", () => {
  const svg = diagram(seat);
  expect(svg).toContain('aria-labelledby="graph-a-seat-title" aria-describedby="graph-a-seat-words"');
  expect(svg).toContain('<title id="graph-a-seat-title">A &lt;seat&gt;: states and actions</title>');
  expect(diagramWords(seat)).toBe(
    "States: open, paid, off, over, error. Final are off, over. make begins with open. drop leads from open to off. " +
      "extend leads from open to open. pay leads from open to paid. drop leads from paid to off. " +
      "end leads from paid to over, by itself too.",
  );
});

test("a figure says beside the drawing what is held, and what the drawing cannot show", () => {
  const figure = graphFigure(seat);
  expect(figure).toContain("<figcaption><p>Held while <code>open</code>.</p>");
  expect(figure).toContain(
    "<ul><li><code>end</code> from <code>paid</code>: By itself: an hour later.</li></ul></figcaption>",
  );
  const payment = graphs.find(({ name }) => name === "group_customer_payment");
  expect(payment && graphFigure(payment)).toContain("It looks like a slip");
});
