import { isFields } from "../../../openapi/fields.ts";
import type { Fault } from "../../rule.ts";
import { contentsOf } from "../contents.ts";
import { noteOf } from "../evidence.ts";
import { type Mend, type MendContext, type Mender, grouped } from "../mend.ts";
import { holderOf, inside } from "../pointers.ts";

/** A body without a media type has none that a contract can name. */
const hasType = ({ observation: { exchange } }: Fault): boolean =>
  exchange.responseHeaders["content-type"] !== undefined;

function mendsOf(context: MendContext, faults: Fault[]): Mend[] {
  const [{ specPointer = "" } = {}] = faults;
  const contents = contentsOf(context, faults);
  const note = noteOf(context.session, faults);
  const pointer = holderOf(specPointer).name === "content" ? specPointer : inside(specPointer, "content");
  return Object.keys(contents).length === 0
    ? []
    : [{ pointer, change: (node) => ({ ...contents, ...(isFields(node) ? node : {}) }), note }];
}

/** Adds the media types that bodies came with. */
export const contentType: Mender = (context, faults) =>
  grouped(faults.filter(hasType), ({ specPointer }) => specPointer).flatMap((group) =>
    mendsOf(context, group),
  );
