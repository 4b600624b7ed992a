/** Holds instants back so that each lies some seconds after the one before. */
export const ascending = (seconds: number): ((instant: number) => number) => {
  let last = 0;
  return (instant) => {
    last = Math.max(instant, last + seconds * 1000);
    return last;
  };
};
