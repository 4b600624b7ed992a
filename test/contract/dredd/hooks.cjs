const hooks = require("hooks");

// Dredd takes no parameter whose name has `Authorization` in it; a request with a key of its own carries it so.
hooks.beforeEach(({ request: { headers } }, done) => {
  const { "Own-Key": own } = headers;
  if (own !== undefined) headers.Authorization = own;
  delete headers["Own-Key"];
  done();
});
