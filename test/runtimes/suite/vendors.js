const json = (body) => ({ json: body });

const page = (items, number, count) => ({ items, number, count });

const basic = (text) => `Basic ${btoa(text)}`;

/** Calls of the same kinds for each client, with the answers that its vendor gives to them. */
export const vendors = {
  seventime: {
    connect: (seventime, key, options) => seventime.createSevenTime({ clientSecret: key, ...options }),
    connectPlain: (seventime, key, options) => seventime.createSevenTimeFetch(key, options),
    /** The header that carries the key. */
    keyHeader: (key) => ["client-secret", key],
    get: (client, options) => client.users.get("1", options),
    list: (client) => client.users.list,
    create: (client, body, options) => client.timeLogs.create(body, options),
    fetch: (client) => client.fetch.GET("/users/{_id}", { params: { path: { _id: "1" } } }),
    item: (item) => json({ data: item }),
    created: (item) => json(item),
    page: ({ items, number, count }) =>
      json({ data: items, meta: { totalResources: 9, totalPages: count, currentPage: number } }),
    /** What the queries of the second and third page ask for, with two items on each page. */
    turns: ["page=2", "page=3"],
    refusal: { status: 404, json: { errorMessage: "No such user." } },
    refused: { status: 404, vendorMessage: "No such user.", isRateLimit: false },
    /** A failure of the server that has nothing to do with the rate of requests. */
    outage: 503,
    limitStatus: 429,
  },
  sevenshifts: {
    connect: (sevenshifts, key, options) => sevenshifts.createSevenShifts({ apiKey: key, ...options }),
    connectPlain: (sevenshifts, key, options) => sevenshifts.createSevenShiftsFetch(key, options),
    keyHeader: (key) => ["authorization", basic(`${key}:`)],
    get: (client, options) => client.locations.get(1, options),
    list: (client) => client.locations.list,
    create: (client, body, options) => client.locations.create(body, options),
    fetch: (client) => client.fetch.GET("/locations/{id}", { params: { path: { id: 1 } } }),
    item: (item) => json({ status: "success", data: { location: item } }),
    created: (item) => json({ status: "success", data: { location: item } }),
    page: ({ items }) => json({ status: "success", data: items.map((location) => ({ location })), total: 5 }),
    turns: ["offset=2", "offset=4"],
    refusal: { status: 200, json: { status: "error", message: "No such place.", type: "missing" } },
    refused: { status: 200, vendorMessage: "No such place.", type: "missing", isRateLimit: false },
    outage: 503,
    limitStatus: 429,
  },
  timekit: {
    connect: (timekit, key, options) => timekit.createTimekit({ appKey: key, ...options }),
    connectPlain: (timekit, key, options) => timekit.createTimekitFetch(key, options),
    keyHeader: (key) => ["authorization", basic(`:${key}`)],
    get: (client, options) => client.resources.get("1", {}, options),
    list: (client) => client.resources.list,
    create: (client, body, options) => client.resources.create(body, options),
    fetch: (client) => client.fetch.GET("/resources/{id}", { params: { path: { id: "1" } } }),
    item: (item) => json({ data: item }),
    created: (item) => json({ data: item }),
    page: ({ items, number, count }) =>
      json({ data: items, total: 5, per_page: 2, current_page: number, last_page: count }),
    turns: ["page=2", "page=3"],
    refusal: { status: 422, json: { errors: { email: ["The email is taken."] } } },
    refused: { status: 422, fields: { email: ["The email is taken."] }, isRateLimit: false },
    outage: 502,
    limitStatus: 503,
  },
};

/** Three pages of five items. */
export const pagesOf = (vendor) => [
  vendor.page(page([{ id: "1" }, { id: "2" }], 1, 3)),
  vendor.page(page([{ id: "3" }, { id: "4" }], 2, 3)),
  vendor.page(page([{ id: "5" }], 3, 3)),
];
