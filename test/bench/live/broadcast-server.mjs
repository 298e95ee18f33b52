// The floor of fan-out: a bare ws server that sends to everybody what it is given.
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { WebSocketServer } from "ws";

const server = createServer(async (request, response) => {
  const message = await buffer(request);
  for (const socket of sockets.clients) socket.send(message, { binary: false });
  response.end();
});
const sockets = new WebSocketServer({ server, perMessageDeflate: false });
server.listen(0, "127.0.0.1", () => console.log(`ready at http://127.0.0.1:${server.address().port}`));
process.once("disconnect", () => process.exit());
