import { describe, expect, test } from "vitest";
import { faultOf, preferredFault } from "../../../src/sandbox/faults/fault.ts";
import { createFaultQueue } from "../../../src/sandbox/faults/faultQueue.ts";

describe("Prefer", () => {
  test.each([
    ["code=429", { code: 429 }],
    ["code=429, wait=2", { code: 429, wait: 2 }],
    ['example="documented"; broken=html', { example: "documented", broken: "html" }],
    ["return=minimal, dynamic=true", {}],
    [null, {}],
  ])("%s", (header, fault) => {
    expect(preferredFault(header)).toEqual(fault);
  });

  test.each(["code=abc", "code=42", "wait=-1", "wait=soon", "wait=100000", "broken=badly"])(
    "%s is refused",
    (header) => {
      expect(() => preferredFault(header)).toThrow(RangeError);
    },
  );
});

test("a fault has names that are none left out", () => {
  expect(faultOf({ code: 503, colour: "red" })).toEqual({ code: 503 });
});

describe("a queue", () => {
  test("gives a fault to as many requests as it is for", () => {
    const queue = createFaultQueue();
    queue.add({ code: 503, times: 2 });
    expect([1, 2, 3].map(() => queue.take("seventime", "listUsers")?.code)).toEqual([503, 503, undefined]);
  });

  test("keeps a fault for its API and operation", () => {
    const queue = createFaultQueue();
    queue.add({ api: "timekit", operationId: "listBookings", wait: 1 });
    expect(queue.take("seventime", "listBookings")).toBeUndefined();
    expect(queue.take("timekit", "listProjects")).toBeUndefined();
    expect(queue.take("timekit", "listBookings")).toMatchObject({ wait: 1 });
  });

  test("gives them in the order in which they were planned", () => {
    const queue = createFaultQueue();
    queue.add({ code: 500 });
    queue.add({ code: 404 });
    expect([1, 2].map(() => queue.take("a", "b")?.code)).toEqual([500, 404]);
  });
});
