const sameOrder = (_name, value) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** Any JSON value as text, whatever the order of its keys. */
const textOf = (value) => JSON.stringify(value, sameOrder) ?? String(value);

/** Fails unless a condition holds. */
export function assert(condition, problem) {
  if (!condition) throw new Error(problem);
}

/** Fails unless two JSON values are the same. */
export function assertEqual(actual, expected, what) {
  const [is, should] = [textOf(actual), textOf(expected)];
  assert(is === should, `${what}: expected ${should}, got ${is}.`);
}

/** Fails unless parts of an object are as expected. */
export function assertMatch(actual, expected, what) {
  for (const [name, value] of Object.entries(expected))
    assertEqual(actual?.[name], value, `${what}, ${name}`);
}

/** The error that a promise is rejected with. */
export async function failure(promise) {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error) => ({ error }),
  );
  assert("error" in outcome, `A call succeeded that should have failed: ${textOf(outcome.value)}`);
  return outcome.error;
}

/** The timepact error of a name that a promise is rejected with. */
export async function failureNamed(name, promise) {
  const error = await failure(promise);
  assert(error?.name === name, `Expected ${name}, got ${error?.stack ?? error}`);
  return error;
}
