import { BenchError } from "../benchError.ts";

/** What the compiler tells of itself. */
export interface Diagnostics {
  totalSeconds: number;
  checkSeconds: number;
  instantiations: number;
  memoryMegabytes: number;
}

function figureOf(text: string, name: string): number {
  const figure = new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(text)?.[1];
  if (figure === undefined) throw new BenchError(`The compiler told no "${name}".`);
  return Number(figure);
}

/** Reads what `tsc --extendedDiagnostics` prints. */
export const parseDiagnostics = (text: string): Diagnostics => ({
  totalSeconds: figureOf(text, "Total time"),
  checkSeconds: figureOf(text, "Check time"),
  instantiations: figureOf(text, "Instantiations"),
  memoryMegabytes: figureOf(text, "Memory used") / 1000,
});
