import type { Fault } from "../../rule.ts";
import { contentsOf } from "../contents.ts";
import { noteOf, observed } from "../evidence.ts";
import { description } from "../infer.ts";
import { type Mend, type MendContext, type Mender, grouped } from "../mend.ts";
import { inside } from "../pointers.ts";

const statusOf = ({ observation }: Fault): string => String(observation.exchange.status);

const location = { Location: { description: "Where to go on.", schema: { type: "string" } } };

function mendOf(context: MendContext, faults: Fault[]): Mend {
  const [first] = faults;
  const content = contentsOf(context, faults);
  const note = noteOf(context.session, faults);
  const leadsOn = faults.every(({ observation }) => "location" in observation.exchange.responseHeaders);
  const response = {
    description,
    ...(leadsOn ? { headers: location } : {}),
    ...(Object.keys(content).length === 0 ? {} : { content }),
    "x-evidence": observed(context.session, note),
  };
  const pointer = inside(first?.specPointer ?? "", first === undefined ? "" : statusOf(first));
  return { pointer, change: () => response, note };
}

/** Adds responses of statuses that the contract does not have, redirects among them. */
export const undocumentedStatus: Mender = (context, faults) =>
  grouped(faults, (fault) => `${fault.specPointer} ${statusOf(fault)}`).map((group) =>
    mendOf(context, group),
  );
