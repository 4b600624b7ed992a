import { createServer } from "node:http";

const body = JSON.stringify({ data: [], meta: { totalResources: 0, totalPages: 1, currentPage: 1 } });

const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { "Content-Type": "application/json" });
  response.end(body);
});

server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  console.log(`http://127.0.0.1:${port}`);
});
