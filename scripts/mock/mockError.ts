/** The mock cannot run; the message says why and what to do. */
export class MockError extends Error {
  override name = "MockError";
}
