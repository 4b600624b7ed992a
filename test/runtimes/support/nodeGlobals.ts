import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** A built file, and what it imports. */
export interface BuiltFile {
  path: string;
  text: string;
  imports: string[];
}

/** A built file and all files that it reaches by relative imports. */
export function reachableFiles(path: string, known: Map<string, BuiltFile> = new Map()): BuiltFile[] {
  if (known.has(path) || !existsSync(path)) return [...known.values()];
  const text = readFileSync(path, "utf8");
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  known.set(path, { path, text, imports });
  for (const name of imports) if (name.startsWith(".")) reachableFiles(join(dirname(path), name), known);
  return [...known.values()];
}

const globals = new Set([
  "process",
  "Buffer",
  "require",
  "module",
  "exports",
  "global",
  "setImmediate",
  "clearImmediate",
  "__dirname",
  "__filename",
]);

/** Whether a name stands for itself, and not for a property or something that is declared there. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeOfExpression(parent)) return false;
  if (ts.isBindingElement(parent) && parent.propertyName === node) return false;
  return !("name" in parent && parent.name === node);
}

/** Whether code runs only where a name is known: behind a `typeof` of it, or in a `try` that catches. */
function isGuarded(node: ts.Node, name: string): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  if (ts.isTryStatement(parent)) return parent.catchClause !== undefined && parent.tryBlock === node;
  const condition = ts.isConditionalExpression(parent)
    ? parent.condition
    : ts.isIfStatement(parent)
      ? parent.expression
      : ts.isBinaryExpression(parent)
        ? parent.left
        : undefined;
  if (condition !== node && condition?.getText().includes(`typeof ${name}`)) return true;
  return isGuarded(parent, name);
}

/** The globals of Node that code uses although they may not be there, each with its line. */
export function unguardedGlobals(code: string): string[] {
  const source = ts.createSourceFile("code.js", code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && globals.has(node.text) && isReference(node) && !isGuarded(node, node.text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${node.text} in line ${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
