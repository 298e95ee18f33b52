// The peer: PostGraphile with its defaults on the same database.
import { createServer } from "node:http";
import { Client } from "pg";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { peerFunctions } from "./peer/functions.mjs";

const connectionString = process.env.DATABASE_URL;
const client = new Client({ connectionString });
await client.connect();
await client.query(peerFunctions);
await client.end();

const server = createServer();
const service = makePgService({ connectionString, schemas: ["public"] });
await postgraphile({ extends: [PostGraphileAmberPreset], pgServices: [service] }).createServ(grafserv).addTo(server);
server.listen(0, "127.0.0.1", () => console.log(`ready at http://127.0.0.1:${server.address().port}`));
process.once("disconnect", () => process.exit());
