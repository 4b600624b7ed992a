/** A small app, what it may weigh, and where it runs. */
export interface App {
  app: string;
  source: string;
  /** Bytes, minified and compressed, that it may have. */
  limit: number | null;
  platform?: "node";
}

const methodLimit = 9216;
const fetchLimit = 3072;

/** Apps that each use one thing. */
export const apps: App[] = [
  {
    app: "timepact/seventime, one resource method",
    limit: methodLimit,
    source: `
      import { createSevenTime } from "./src/apis/seventime.ts";
      createSevenTime().users.get("1").then(console.log);`,
  },
  {
    app: "timepact/sevenshifts, one resource method",
    limit: methodLimit,
    source: `
      import { createSevenShifts } from "./src/apis/sevenshifts.ts";
      createSevenShifts().shifts.get(1).then(console.log);`,
  },
  {
    app: "timepact/timekit, one resource method",
    limit: methodLimit,
    source: `
      import { createTimekit } from "./src/apis/timekit.ts";
      createTimekit().app.get().then(console.log);`,
  },
  {
    app: "timepact/seventime, one call through .fetch, loaded when it is called",
    limit: null,
    source: `
      import { createSevenTime } from "./src/apis/seventime.ts";
      createSevenTime().fetch.GET("/users", {}).then(console.log);`,
  },
  {
    app: "timepact/seventime/fetch, one operation",
    limit: fetchLimit,
    source: `
      import { createSevenTimeFetch } from "./src/apis/seventimeFetch.ts";
      createSevenTimeFetch("key").GET("/users", {}).then(console.log);`,
  },
  {
    app: "timepact/sevenshifts/fetch, one operation",
    limit: fetchLimit,
    source: `
      import { createSevenShiftsFetch } from "./src/apis/sevenshiftsFetch.ts";
      createSevenShiftsFetch("key").GET("/companies", {}).then(console.log);`,
  },
  {
    app: "timepact/timekit/fetch, one operation",
    limit: fetchLimit,
    source: `
      import { createTimekitFetch } from "./src/apis/timekitFetch.ts";
      createTimekitFetch("key").GET("/app", {}).then(console.log);`,
  },
  {
    app: "timepact/seventime and the file store, Node",
    limit: null,
    platform: "node",
    source: `
      import { createSevenTime } from "./src/apis/seventime.ts";
      import { fileStore } from "./src/stores/file.ts";
      createSevenTime({ rateLimit: { store: fileStore("rate") } }).users.get("1").then(console.log);`,
  },
  {
    app: "timepact/seventime and the Valkey store, Node, redis apart",
    limit: null,
    platform: "node",
    source: `
      import { createSevenTime } from "./src/apis/seventime.ts";
      import { valkeyStore } from "./src/stores/valkey.ts";
      createSevenTime({ rateLimit: { store: valkeyStore("redis://cache") } }).users.get("1").then(console.log);`,
  },
  {
    app: "openapi-fetch alone",
    limit: null,
    source: `
      import createClient from "openapi-fetch";
      createClient({ baseUrl: "https://app.seventime.se/api/2" }).GET("/users", {}).then(console.log);`,
  },
];
