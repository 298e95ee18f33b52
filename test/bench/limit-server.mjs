// The limit: what a bare server could do. The address says what is asked, one statement answers, and Postgres writes the JSON.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { plainText, searchQuery } from "../../server/features/initiatives/initiative.search.ts";
import { calendar, fullCalendar } from "./limit/calendar.mjs";
import { inTransaction, run, viewerOf } from "./limit/database.mjs";
import { feed } from "./limit/feed.mjs";
import { initiative } from "./limit/initiative.mjs";
import { changed, serveLive } from "./limit/live.mjs";
import { ownCalendar } from "./limit/own-calendar.mjs";
import { search } from "./limit/search.mjs";
import { lock, support, voted, withdraw } from "./limit/vote.mjs";
import { wijkPage } from "./limit/wijk-page.mjs";

const routes = {
  "GET /feed": async (asked) => (await run(feed, [asked.get("wijk"), new Date()])).answer,
  "GET /calendar": async (asked) => (await run(calendar, [asked.get("wijk"), asked.get("from"), asked.get("until")])).answer,
  "GET /full-calendar": async (asked) => (await run(fullCalendar, ["wijk", "from", "second", "third", "until"].map((name) => asked.get(name)))).answer,
  "GET /own-calendar": async (asked) => (await run(ownCalendar, [createHash("sha256").update(asked.get("secret")).digest("hex"), ...aroundNow()])).answer,
  "GET /search": async (asked) => (await run(search, [searchQuery(asked.get("text")), plainText(asked.get("text"))])).answer,
  "GET /wijk": async (asked) => (await run(wijkPage, [asked.get("wijk"), asked.get("from"), asked.get("until"), new Date()])).answer,
  "GET /initiative": async (asked, viewer) => (await run(initiative, [asked.get("id"), viewer, new Date()])).answer,
  "POST /support": (asked, viewer) => vote(support, "supportInitiative", asked.get("id"), viewer),
  "POST /withdraw": (asked, viewer) => vote(withdraw, "withdrawSupport", asked.get("id"), viewer),
};

/** A month back and a year ahead. */
function aroundNow() {
  const day = 86_400_000;
  return [new Date(Date.now() - 31 * day), new Date(Date.now() + 366 * day)];
}

async function vote(statement, name, id, viewer) {
  const now = new Date();
  const { reason } = await inTransaction(async (inIt) => {
    await inIt(lock, [id]);
    return inIt(statement, [id, viewer, now]);
  });
  if (reason) return JSON.stringify({ [name]: { reason } });
  changed(id);
  return `{"${name}":${(await run(voted, [id, viewer, now])).answer}}`;
}

const server = createServer(async (request, response) => {
  const [path, query] = request.url.split("?");
  try {
    const body = await routes[`${request.method} ${path}`](new URLSearchParams(query), await viewerOf(request));
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) }).end(body);
  } catch (error) {
    console.error(error);
    response.writeHead(500).end();
  }
});
serveLive(server);
server.listen(0, "127.0.0.1", () => console.log(`ready at http://127.0.0.1:${server.address().port}`));
process.once("disconnect", () => process.exit());
