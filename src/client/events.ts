/** What the runtime tells of a request; it holds no value that was sent or received. */
export interface CallEvent {
  /** Tells the call from others; its attempts share it. */
  id: string;
  /** The contract's operationId. */
  operation: string;
  method: string;
  /** Template of the path, as in `/users/{_id}`. */
  path: string;
  /** Which attempt of the call it is, counted from 1. */
  attempt: number;
}

/** A wait for a free moment of the rate policy. */
export interface WaitEvent extends CallEvent {
  /** Milliseconds that were waited. */
  wait: number;
}

/** An answer, whatever its status. */
export interface ResponseEvent extends WaitEvent {
  status: number;
  /** Milliseconds from sending the request to the end of its answer. */
  duration: number;
}

/** An attempt without a whole answer. */
export interface FailureEvent extends WaitEvent {
  /** What ended it: `timeout`, `deadline`, `abort`, or the runtime's code such as `ECONNRESET`, else `network`. */
  reason: string;
  /** Milliseconds from sending the request to its end. */
  duration: number;
}

/** An attempt that is made again. */
export interface RetryEvent extends CallEvent {
  /** What was wrong with it: refused by the limiter, another status, or no whole answer. */
  reason: "limit" | "status" | "network" | "timeout";
  /** Milliseconds until the next, before the rate policy has its say. */
  delay: number;
}

/** Something that is no error, but not as it should be. */
export interface AnomalyEvent {
  /** The contract's operationId; undefined where it is no operation's. */
  operation?: string;
  /**
   * `repeatedItem`: a list has shown an item on two pages. `changedTotal`: it grew or shrank between two pages.
   * `storeFailed`: the store of the rate policy does not work, and this process counts for itself.
   */
  kind: "repeatedItem" | "changedTotal" | "storeFailed";
}

/** What is told, by the hook that is told of it. */
export interface Events {
  /** A request is about to be sent. */
  onRequest: CallEvent;
  /** An answer has been read to its end. */
  onResponse: ResponseEvent;
  /** An attempt got no whole answer. */
  onFailure: FailureEvent;
  /** An attempt will be made again. */
  onRetry: RetryEvent;
  /** A call has waited for the rate policy. */
  onWait: WaitEvent;
  /** Something is not as it should be, though no error; each kind once a list or client. */
  onAnomaly: AnomalyEvent;
}

/** Functions that are told what happens; an error of theirs is not the call's. */
export type Hooks = { [Name in keyof Events]?: (event: Events[Name]) => void };

/** Tells hooks and log what happens. */
export type Observer = <Name extends keyof Events>(name: Name, event: Events[Name]) => void;
