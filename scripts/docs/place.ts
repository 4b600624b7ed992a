import type { OpenApiDocument } from "../../src/openapi/document.ts";
import { isFields } from "../lint/value.ts";
import { type Way, valueAt } from "./json.ts";

/** The field that a way through schemas leads to, `invoiceItems[].unit`; empty for the schema itself. */
function fieldAt(way: Way): string {
  const parts = way.map((key, index) => {
    if (way[index - 1] === "properties") return `.${key}`;
    return key === "items" ? "[]" : "";
  });
  return parts.join("").replace(/^\./, "");
}

/** A part of an operation in words, the operation itself left out. */
function partOfOperation(document: OpenApiDocument, way: Way): string {
  const [, , , part = "", which = ""] = way;
  if (part === "parameters") {
    const parameter = valueAt(document, way.slice(0, 5));
    return `\`${isFields(parameter) ? String(parameter["name"]) : which}\``;
  }
  const field = fieldAt(way.slice(4));
  const named = field === "" ? "" : `\`${field}\` of `;
  if (part === "responses") return `${named}the answer ${which}`;
  return part === "requestBody" ? `${named}the body` : "";
}

/** What a way into a contract leads to, in Markdown. */
export function describePlace(document: OpenApiDocument, way: Way): string {
  const [section = "", name = "", third = ""] = way;
  if (section === "paths") {
    const summary = valueAt(document, [section, name, third, "summary"]);
    if (typeof summary !== "string") return `\`${name}\``;
    const part = partOfOperation(document, way);
    return part === "" ? summary : `${summary}: ${part}`;
  }
  if (section !== "components") return way.length === 0 ? "The whole API" : `\`${way.join(".")}\``;
  if (name !== "schemas") return `\`${third}\``;
  const field = fieldAt(way.slice(3));
  return field === "" ? `\`${third}\`` : `\`${third}\`: \`${field}\``;
}
