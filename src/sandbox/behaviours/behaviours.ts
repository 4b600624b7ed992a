import type { Credential } from "../../openapi/credential.ts";
import type { OperationEntry } from "../../openapi/operations.ts";
import type { SeedMaker } from "../demo/seed.ts";
import type { World } from "../engine/world.ts";
import type { Fields } from "../../openapi/fields.ts";
import type { Refusal } from "../refusal.ts";
import type { Condition } from "../store/condition.ts";

/** A request that has been understood: its operation is known and what it carries is as the contract says. */
export interface Call {
  entry: OperationEntry;
  /** Values of the path, by the names of its template. */
  path: Record<string, string>;
  /** The query's parameters that the operation has, as texts; `start[gte]=…` is an object, a list an array. */
  query: Record<string, unknown>;
  headers: Headers;
  /** The parsed body; undefined where none was sent. */
  body: unknown;
  /** Address that was called. */
  url: URL;
  /** Who calls, by the scheme of the contract that let the call in; undefined where none was needed. */
  caller: Caller | undefined;
}

/** Who has called, and with what. */
export interface Caller {
  /** Name of the security scheme. */
  scheme: string;
  /** The key as it was sent: the value, or user name and password of HTTP Basic. */
  credential: Credential;
}

/** What a request carries, before it is understood. */
export interface Incoming {
  headers: Headers;
  query: URLSearchParams;
  body: unknown;
}

/** What an operation comes to. */
export interface Outcome {
  /** Record to show; the engine puts it into the vendor's envelope. */
  item?: Fields;
  /** Body to answer with as it is, in place of a record in its envelope. */
  body?: unknown;
  /** Status of the answer, where it is another than the contract's status of success. */
  status?: number;
  headers?: Record<string, string>;
}

/** Does what an operation asks for, in place of the engine. */
export type Perform = (world: World, call: Call) => Outcome;

/** What is particular to the records of one entity. */
export interface EntityRules {
  /** Those of the entity's generated fields that `prepare` fills, in place of the engine's next number. */
  numbers?: readonly string[];
  /**
   * Completes a record that is about to be stored, or refuses it: what follows from other fields, what may not be.
   * On an update `before` is the record as it was. The result is stored.
   */
  prepare?(world: World, record: Fields, call: Call, before: Fields | undefined): Fields;
  /** Does what follows from a record that has been stored. */
  stored?(world: World, record: Fields, call: Call, before: Fields | undefined): void;
  /** Does what follows from a removal, or refuses it. */
  removing?(world: World, record: Fields, call: Call): void;
  /** The record as an answer shows it; without this an answer shows the fields that its schema has. */
  present?(world: World, record: Fields, call: Call): Fields;
  /** What the records of a list have to fulfil beside its filters. */
  conditions?(world: World, call: Call): Condition[];
}

/** How times of requests become times of records. */
export interface TimeRules {
  /** Formats of the fields that hold a moment. */
  formats: readonly string[];
  /** A moment of a request as a record holds it; undefined where the text is none. */
  stored(text: string): string | undefined;
  /** First moment of the day that a text names, and of the day after; undefined where it names none. */
  day(text: string): { start: string; next: string } | undefined;
}

/** The status and the body of an error. */
export interface ErrorAnswer {
  status: number;
  body: unknown;
}

/** A page of a list, as the answer counts it. */
export interface PageCount {
  limit: number;
  offset: number;
  total: number;
  /** How many records are on the page. */
  length: number;
}

/** What one vendor's server does that its contract's data cannot say. */
export interface Behaviours {
  demo: SeedMaker;
  /** The vendor's own error for a refusal. */
  refuse(refusal: Refusal, call: Call | undefined): ErrorAnswer;
  /**
   * Tells whether a key is good for a scheme of the contract. The keys that the sandbox gives out are tried before.
   */
  accepts?(world: World, caller: Caller, request: KeyRequest): boolean;
  times: TimeRules;
  /** A new id of an entity whose ids are no numbers. */
  newId(): string;
  /** The fields of a record in a body; without this the body is the record. */
  sentFields?(call: Call, world: World): Fields;
  /** How many records a page has when a request does not say, and at most. @default 100, and as many as are asked for */
  pageLimit?: { usual: number; most: number };
  /** Completes the body of a success: messages, links to other pages. */
  complete?(world: World, call: Call, body: Fields, page: PageCount | undefined): void;
  /** Rewrites what a request carries before it is held against the contract, where it may be written otherwise. */
  incoming?(request: Incoming): Incoming;
  /** Headers that every answer has. `left` is how many more requests the rate policy lets the caller make. */
  headers?(world: World, caller: Caller | undefined, left: number | undefined): Record<string, string>;
  /** Tells whether pages of other sites may call. @default false */
  crossOrigin?: boolean;
  /** Tells whether the longer quota of the rate policy holds for a caller, in place of its rate. @default never */
  hasQuota?(caller: Caller): boolean;
  entities: Record<string, EntityRules>;
  operations: Record<string, Perform>;
  /** Does what time alone brings about; called before each request and when the clock is moved. */
  tick?(world: World): void;
}

/** What a key is judged by beside itself. */
export interface KeyRequest {
  entry: OperationEntry;
  path: Record<string, string>;
  query: URLSearchParams;
  headers: Headers;
}
