/** The place of the last item that was created before an instant, -1 without one; the items are in order. */
export const latestBefore = (items: readonly { created: number }[], instant: number): number => {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.created ?? Number.POSITIVE_INFINITY) < instant) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};
