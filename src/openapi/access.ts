/** Upper limit that the vendor sets on requests. */
export interface RatePolicy {
  requests: number;
  seconds: number;
  /** How many requests may come at once. */
  burst?: number;
  scope: "key" | "address";
  status: number;
  /** A limit over a longer time, with a status of its own. */
  quota?: { requests: number; seconds: number; status: number };
}

/** A way to prove who is calling. */
export interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
  /** Of a scheme of type `http`: `basic`. */
  scheme?: string;
  description?: string;
  "x-environment": string;
  /** Half of HTTP Basic that carries the key, where the other one is empty. */
  "x-basic-half"?: "user-name" | "password";
}

/** Names of the schemes that a call uses together. */
export type Security = Record<string, string[]>;
