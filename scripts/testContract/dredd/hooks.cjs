const { writeFileSync } = require("node:fs");
const hooks = require("hooks");

// Dredd takes no parameter whose name has `Authorization` in it; a request with a key of its own carries it so.
hooks.beforeEach(({ request: { headers } }, done) => {
  const { "Own-Key": own } = headers;
  if (own !== undefined) headers.Authorization = own;
  delete headers["Own-Key"];
  done();
});

const breachesOf = ({ results, test }) => {
  const fields = Object.entries(results?.fields ?? {});
  const breaches = fields.flatMap(([field, { errors }]) =>
    errors.map(({ location }) => ({ field, pointer: location?.pointer ?? "" })),
  );
  return test.status === "fail" && breaches.length === 0 ? [{ field: "request", pointer: "" }] : breaches;
};

// What Dredd's own reports say of a failure has the bodies in it; this has where they differ alone.
hooks.afterAll((transactions, done) => {
  const calls = transactions
    .filter(({ test }) => test !== undefined && test.status !== "skip")
    .map((transaction) => ({
      method: transaction.request.method,
      target: transaction.request.uri,
      breaches: breachesOf(transaction),
    }));
  writeFileSync(process.env.DREDD_CALLS, JSON.stringify(calls));
  done();
});
