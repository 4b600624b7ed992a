import type { Kind } from "./kind.ts";
import { sevenshiftsKinds } from "./sevenshiftsKinds.ts";
import { seventimeKinds } from "./seventimeKinds.ts";
import { timekitKinds } from "./timekitKinds.ts";

/** The kinds whose records are created, read, listed, changed and removed at random. */
export const kinds: Kind[] = [...seventimeKinds, ...sevenshiftsKinds, ...timekitKinds];
