/** An amount rounded to whole öre. */
export const toOre = (amount: number): number => Math.round(amount * 100) / 100;

/** A sum of amounts in whole öre, free of the dust of binary fractions. */
export const sumOf = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + Math.round(amount * 100), 0) / 100;
