import { describe, expect, test } from "vitest";
import { ApiError } from "../../../../src/apis/timekit.ts";
import { at, consultations, errorOf, lesson, nobody, openClinic } from "./clinic.ts";

const ofProject = { project_id: consultations };
const ids = (answer: { data?: unknown }): string[] =>
  (Array.isArray(answer.data) ? answer.data : []).map(({ id }) => String(id));

const two = [lesson("instant", 1, ofProject), lesson("instant", 3, ofProject)];
const clash = [...two, lesson("instant", 1, ofProject), lesson("instant", 5, ofProject)];

describe("making bookings in bulk", () => {
  test("relates them, so that an action on one runs on all", async () => {
    const { timekit } = openClinic();
    const made = await timekit.bookings.createBulk({ bookings: two, relate_bookings: true });
    const [first = "", second = ""] = ids(made);
    const query = { include: ["bulked_bookings" as const] };
    expect((await timekit.bookings.get(first, query)).bulked_bookings).toMatchObject([{ id: second }]);
    await timekit.bookings.act(first, "cancel", {});
    expect((await timekit.bookings.get(second)).state).toBe("cancelled");
  });

  test("leaves related ones alone when the action says so", async () => {
    const { timekit } = openClinic();
    const [first = "", second = ""] = ids(
      await timekit.bookings.createBulk({ bookings: two, relate_bookings: true }),
    );
    await timekit.bookings.act(first, "cancel", { apply_to_bulked_bookings: false });
    expect((await timekit.bookings.get(second)).state).toBe("confirmed");
  });

  test("goes on after one that is refused, and tells which", async () => {
    const { timekit } = openClinic();
    const answer = await timekit.bookings.createBulk({ bookings: clash });
    expect(ids(answer)).toHaveLength(3);
    expect(answer).toMatchObject({ errors: { "bookings.2.start": [expect.any(String)] } });
  });

  test("stops at the first that is refused when asked to", async () => {
    const { timekit } = openClinic();
    const answer = await timekit.bookings.createBulk({ bookings: clash, stop_on_first_error: true });
    expect(ids(answer)).toHaveLength(2);
  });

  test("keeps none when asked to, neither booking nor event", async () => {
    const { timekit } = openClinic();
    const error = await errorOf(timekit.bookings.createBulk({ bookings: clash, delete_all_on_error: true }));
    expect(error).toMatchObject({ status: 422, fields: { "bookings.2.start": [expect.any(String)] } });
    expect((await timekit.bookings.list()).total).toBe(0);
    expect((await timekit.events.list(at(0, 24))).data).toEqual([]);
  });
});

describe("acting on bookings in bulk", () => {
  test("runs each action, and leaves a related one that has been moved already", async () => {
    const { timekit } = openClinic();
    const made = ids(await timekit.bookings.createBulk({ bookings: two, relate_bookings: true }));
    const bookings = made.map((id) => ({ id, action: "cancel" as const }));
    const answer = await timekit.bookings.updateBulk({ bookings });
    expect(answer).toMatchObject({ data: [{ state: "cancelled" }, { state: "cancelled" }] });
    expect(answer).not.toHaveProperty("errors");
  });

  test("puts all back when one is refused and it is asked to", async () => {
    const { timekit } = openClinic();
    const [first = ""] = ids(await timekit.bookings.createBulk({ bookings: two }));
    const bookings = [
      { id: first, action: "cancel" as const },
      { id: nobody, action: "cancel" as const },
    ];
    const refused = timekit.bookings.updateBulk({ bookings, reset_all_on_error: true });
    await expect(refused).rejects.toBeInstanceOf(ApiError);
    expect((await timekit.bookings.get(first)).state).toBe("confirmed");
    const partly = await timekit.bookings.updateBulk({ bookings });
    expect(partly).toMatchObject({
      data: [{ id: first }],
      errors: { "bookings.1.id": [expect.any(String)] },
    });
  });
});
