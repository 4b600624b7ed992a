/** One request as the sandbox remembers it. It holds no key, no body and no value of an address. */
export interface LoggedRequest {
  /** When it came, by the clock of the machine: an ISO instant. */
  at: string;
  api: string;
  method: string;
  /** Template of the path, as the contract has it; `*` where no operation was found. */
  path: string;
  /** Names of the parameters in the address. */
  query: string[];
  operationId: string | null;
  /** Status of the answer; null where the connection was broken on request. */
  status: number | null;
  milliseconds: number;
  /** Why it was refused, without values of the request; null for a success. */
  problem: string | null;
}

/** How many requests are remembered. */
export const mostRemembered = 1000;

/** The requests that have been answered last. */
export interface RequestLog {
  add(request: LoggedRequest): void;
  list(): LoggedRequest[];
  clear(): void;
}

/** Makes an empty log; a listener is told of each request. */
export function createRequestLog(listener?: (request: LoggedRequest) => void): RequestLog {
  const requests: LoggedRequest[] = [];
  return {
    add(request) {
      requests.push(request);
      if (requests.length > mostRemembered) requests.shift();
      listener?.(request);
    },
    list: () => [...requests],
    clear: () => void requests.splice(0),
  };
}
