import type { Kind } from "../kind.ts";
import { envelopeKinds } from "./envelopes.ts";
import { fieldKinds } from "./fields.ts";
import { listKinds } from "./lists.ts";
import { protocolKinds } from "./protocol.ts";
import { recordKinds } from "./records.ts";
import { writeKinds } from "./writes.ts";

/** Every kind of drift: structure, then protocol, then behaviour. */
export const kinds: Kind[] = [
  ...fieldKinds,
  ...envelopeKinds,
  ...protocolKinds,
  ...listKinds,
  ...recordKinds,
  ...writeKinds,
];
