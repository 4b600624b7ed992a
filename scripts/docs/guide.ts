import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { type OperationEntry, listOperations } from "../../src/openapi/operations.ts";
import { type ClientResource, clientModel } from "../generate/model.ts";
import type { Api } from "./apis.ts";
import { articlePage } from "./article.ts";
import { graphFigure } from "./graph/figure.ts";
import { graphsOf } from "./graph/graph.ts";
import { operationLink } from "./links.ts";
import type { Page } from "./page.ts";
import { markdownTable } from "./table.ts";

const isUnpaged = ({ operation }: OperationEntry): boolean => operation["x-pagination"]?.style === "none";

const calls = ({ name, methods }: ClientResource): string =>
  methods.map((method) => `[\`${method.name}\`](${operationLink(name, method.operationId)})`).join(" ");

function resourceTable(resources: ClientResource[]): string {
  const rows = resources.map((resource) => [`\`${resource.name}\``, resource.description, calls(resource)]);
  return markdownTable(["Resource", "What it holds", "Methods"], rows);
}

/** The page that an API's notice leads to; none without a notice. */
export function noticedPages({ slug, notice }: Api): Page[] {
  if (notice === undefined) return [];
  const { page } = notice;
  return [articlePage(`${slug}/${page}.html`, `guides/${slug}/${page}.md`, {}, slug)];
}

/** The code tables of a contract as tables of Markdown, by name. */
function codeTables({ components }: OpenApiDocument): Record<string, string> {
  const tables = Object.entries(components.schemas).map(([name, schema]) => {
    const meanings = Object.entries(schema["x-enumDescriptions"] ?? {});
    const rows = meanings.map(([value, meaning]) => [`\`${value}\``, meaning]);
    return [name, markdownTable(["Value", "Meaning"], rows)];
  });
  return Object.fromEntries(tables);
}

/** How many operations are known how well, as a sentence. */
function evidenceSentence(document: OpenApiDocument): string {
  const levels = listOperations(document).map(({ operation }) => operation["x-evidence"].level);
  const counts = [...new Set(levels)].map((level, index) => {
    const count = levels.filter((one) => one === level).length;
    return `${count} ${index === 0 ? "are " : ""}${level}`;
  });
  const list = new Intl.ListFormat("en-GB").format(counts);
  return `Of the ${levels.length} operations, ${list}.`;
}

/** The guide to an API: hand-written, with the lists that follow from its contract. */
export function guidePage({ slug, document }: Api): Page {
  const unpaged = listOperations(document).filter(isUnpaged);
  const graphs = graphsOf(document).map((graph) => [`graph_${graph.name}`, graphFigure(graph)]);
  const values = {
    ...codeTables(document),
    ...Object.fromEntries(graphs),
    unpagedLists: unpaged.map(({ operation }) => `\`${operation.tags[0]}\``).join(", "),
    evidence: evidenceSentence(document),
    resources: resourceTable(clientModel(document)),
  };
  return articlePage(`${slug}/index.html`, `guides/${slug}.md`, values, slug);
}
