import { ApiError } from "../../../src/apis/timekit.ts";

/** The error that a call is refused with: its status, its texts by field, and its body. */
export async function refused(call: Promise<unknown>) {
  const reason: unknown = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(reason instanceof ApiError))
    throw new Error("The call has not been refused by the API.", { cause: reason });
  return { status: reason.status, fields: Object.keys(reason.fields ?? {}), message: reason.message };
}
