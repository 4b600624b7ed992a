/** The middle of some figures; the upper one of two. */
export const median = (figures: number[]): number =>
  figures.toSorted((left, right) => left - right)[Math.floor(figures.length / 2)] ?? Number.NaN;

/** A figure with at most so many decimals. */
export const rounded = (figure: number, decimals = 2): number => Number(figure.toFixed(decimals));
