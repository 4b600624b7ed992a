import type { Fault } from "./fault.ts";

/** A fault for requests to come. */
export interface PlannedFault extends Fault {
  /** Slug of the API whose requests it is for; of any when left out. */
  api?: string;
  /** Operation that it is for; any when left out. */
  operationId?: string;
  /**
   * For how many requests it holds.
   * @default 1
   */
  times?: number;
}

/** Faults that wait for their requests. */
export interface FaultQueue {
  add(fault: PlannedFault): void;
  /** Takes the fault for a request, the first that was planned for such; undefined where there is none. */
  take(api: string, operationId: string): Fault | undefined;
  clear(): void;
}

const isFor = ({ api, operationId }: PlannedFault, toApi: string, toOperation: string): boolean =>
  (api ?? toApi) === toApi && (operationId ?? toOperation) === toOperation;

/** Makes a queue without faults. */
export function createFaultQueue(): FaultQueue {
  let planned: { fault: PlannedFault; left: number }[] = [];
  return {
    add: (fault) => void planned.push({ fault, left: fault.times ?? 1 }),
    take(api, operationId) {
      const found = planned.find(({ fault }) => isFor(fault, api, operationId));
      if (found === undefined) return undefined;
      found.left -= 1;
      planned = planned.filter(({ left }) => left > 0);
      return found.fault;
    },
    clear() {
      planned = [];
    },
  };
}
