#!/usr/bin/env node
// Nothing else may be imported here: what main.ts imports does not load in a Node without node:sqlite.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
const isRecent = major > 22 || (major === 22 && minor >= 13);
if (isRecent && process.getBuiltinModule("node:sqlite") !== undefined) {
  import("./main.ts").then(({ main }) => main());
} else {
  console.error(
    isRecent
      ? `The timepact command keeps its data with node:sqlite, which this build of Node ${process.versions.node} leaves out. Run it with a Node from nodejs.org.`
      : `The timepact command needs Node 22.13 or later; this is ${process.versions.node}. Install a newer Node, or run npx -p node@24 -p timepact timepact.`,
  );
  process.exitCode = 2;
}
