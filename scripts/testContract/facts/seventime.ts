import { valueAt } from "../../../src/client/pointer.ts";
import type { SandboxFacts } from "../calls/sandboxCall.ts";

/** How the operations of Seven Time are called on a sandbox, where the records that it holds do not say it. */
export const facts: SandboxFacts = {
  preparations: {
    async uploadDocument({ session: { world } }, { body }) {
      const [workOrder] = world.table("WorkOrder").find({ limit: 1 });
      // The documented code 200 is that of a work order.
      return { body: { ...Object(body), entityId: valueAt(workOrder, "/_id") } };
    },
  },
};
