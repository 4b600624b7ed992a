import { ApiError } from "../../../src/client/errors/apiError.ts";

/** The ApiError that a call fails with. */
export async function apiErrorOf(call: Promise<unknown>): Promise<ApiError> {
  const error = await call.then(
    () => new Error("The call was answered with a success."),
    (reason: unknown) => reason,
  );
  if (error instanceof ApiError) return error;
  throw error;
}
