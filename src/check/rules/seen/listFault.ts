import type { Fault } from "../../rule.ts";
import { operationPointer } from "../contractPlace.ts";
import type { ListCall } from "./seen.ts";

/** The fault of a list: what is not met, inside its operation, and where it shows, usually in the rows. */
export const listFault = (
  { observation, entry, list }: ListCall,
  message: string,
  specInside: string,
  dataPointer: string = list.pagination.items,
): Fault => ({ observation, message, specPointer: operationPointer(entry, specInside), dataPointer });
