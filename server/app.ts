// createApp: everything but listening. The tests use it as the product does.
// Before any class of the contract is declared.
import "reflect-metadata";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import documents from "#client/gql/persisted-documents.json" with { type: "json" };
import { questionAt } from "#shared/pages/questions.ts";
import cookie from "@fastify/cookie";
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from "fastify";
import type { DataSource } from "typeorm";
import type { Config } from "./config.ts";
import { contextBy } from "./context.ts";
import { draftingPath } from "#shared/drafting/messages.ts";
import { serveDrafting } from "./features/drafting/room/serve-drafting.ts";
import { dossierPaper } from "./features/applications/dossier-paper.ts";
import { startCases } from "./features/cases/start-cases.ts";
import { type Persona } from "./features/members/demo.routes.ts";
import { eventData } from "./features/feeds/writing/event-data.ts";
import { feedReader } from "./features/feeds/feed-reader.ts";
import { startMailIn } from "./features/post/start-mail-in.ts";
import { startPost } from "./features/post/start-post.ts";
import { createDoor } from "./features/members/sign-in-cookies.ts";
import { createOutside } from "./outside.ts";
import { limitActs, mostRequestsInMinute } from "./limits.ts";
import { createAllowances } from "./platform/allowance.ts";
import { poolOf } from "./platform/database/data-source.ts";
import { createExecutor } from "./platform/graphql/executor.ts";
import { knownDocuments } from "./platform/graphql/known-documents.ts";
import { serveClient } from "./platform/http/client-files.ts";
import { maskFailures } from "./platform/http/failures.ts";
import { drawPages } from "./platform/http/drawing.ts";
import { firstDataBy } from "./platform/http/first-data.ts";
import { serveGraphql } from "./platform/http/graphql-route.ts";
import { isOwnOrigin } from "./platform/http/origin.ts";
import { patience } from "./platform/http/patience.ts";
import { shedLoad } from "./platform/http/shed.ts";
import { refuseAddress, secure } from "./platform/http/security.ts";
import { castNet } from "./platform/http/too-often.ts";
import { startFeed } from "./platform/live/feed.ts";
import { frameOf } from "./platform/live/frame.ts";
import { createHub } from "./platform/live/hub.ts";
import { serveSockets } from "./platform/live/socket.ts";
import { admitUpgrades } from "./platform/live/upgrades.ts";
import type { Keys } from "./platform/keys.ts";
import type { Log } from "./platform/log.ts";
import { createVisit } from "./platform/visit.ts";
import { pushKeysOf } from "./platform/push.ts";
import { startReactions } from "./platform/reaction-worker.ts";
import { createSessions } from "./platform/session.ts";
import { unitOfWork } from "./platform/unit-of-work.ts";
import { reactionsOf } from "./reactions.ts";
import { startRegularWork } from "./regular.ts";
import { registerRoutes } from "./routes.ts";
import { createSchema } from "./schema.ts";
import { rootViews } from "./views.ts";

export interface AppDependencies {
  readonly config: Config;
  readonly dataSource: DataSource;
  readonly databaseUrl: string;
  /** Where the built client lies; null serves none (in tests of the server alone). */
  readonly clientDirectory: string | null;
  readonly personas: readonly Persona[];
  readonly keys: Keys;
  readonly now: () => Date;
  readonly log: Log;
}

/** Builds the server. Closing the answer ends everything in order: requests, sockets, reactions, mail, the feed. */
export async function createApp({ config, dataSource, databaseUrl, clientDirectory, personas, keys, now, log }: AppDependencies): Promise<FastifyInstance> {
  const app = fastify({ frameworkErrors: refuseAddress, loggerInstance: log as FastifyBaseLogger, logController: new LogController({ disableRequestLogging: true }), trustProxy: config.trustProxy, bodyLimit: 64 * 1024, forceCloseConnections: true, ...patience });
  const pool = poolOf(dataSource);
  const feed = await startFeed(pool, databaseUrl, log);
  const reactions = reactionsOf(config, keys);
  const transact = unitOfWork({
    dataSource,
    isReactedTo: (type) => type in reactions,
    committed: (bumps) => {
      feed.told(bumps);
      worker.wake();
    },
  });
  const worker = startReactions(reactions, pool, transact, now, log);
  const carriers = startPost({ config, keys, pool, now, log });
  const posted = () => carriers.wake();
  const visit = createVisit({ trustedHosts: new Set(config.feedHosts) });
  const feeds = feedReader({ transact, visit, now, log });
  const regular = startRegularWork({ transact, pool, keys, feeds, site: { ...config, keys }, now, log });
  const sessions = createSessions(pool);
  const door = createDoor({ sessions, transact, publicUrl: config.publicUrl, now });
  const allowances = createAllowances(pool, keys);
  const mailIn = await startMailIn({ config, keys, pool, allowances, transact, now, log });
  const schema = createSchema();
  const known = knownDocuments(schema, documents);
  const executor = createExecutor({ schema, views: await rootViews(schema), reads: pool, cursorSeal: keys.seal("cursor", ""), isKnown: known.has, allow: limitActs(allowances, pool) });

  const outside = createOutside({ config, pool, keys, log });
  const paper = (initiativeId: string) => dossierPaper(pool, initiativeId, null);
  const cases = startCases({ config, outbound: outside.outbound, paper, pool, transact, now, log, posted });

  // JSON is all that is taken: a form of another site can send plain text.
  app.removeContentTypeParser("text/plain");
  await secure(app, config.publicUrl?.startsWith("https:") ?? false);
  maskFailures(app, log);
  await castNet(app, mostRequestsInMinute);
  await shedLoad(app, () => pool.waitingCount);
  await app.register(cookie);
  const ownOrigin = (request: Pick<IncomingMessage, "headers">) => isOwnOrigin(request, config.publicUrl);
  const contextOf = contextBy({ ...outside, config, door, transact, allowances, keys, feeds, now, posted });
  await serveGraphql(app, { schema, executor, log, isOwnOrigin: ownOrigin, introspection: config.introspection, known, onlyKnown: config.onlyKnownDocuments, contextOf });
  await registerRoutes(app, { ...outside, config, transact, pool, door, keys, allowances, personas, isOwnOrigin: ownOrigin, paper, cases, posted, now, log });
  app.get("/healthz", async () => ({ alive: true }));
  app.get("/readyz", async () => {
    await pool.query("select 1 from wijken limit 1");
    return { ready: true };
  });
  const site = { name: config.siteName, municipality: config.municipality, demo: config.demo, translates: outside.translate !== null, pushKey: pushKeysOf(keys).publicKey, ways: config.identityProviders.map(({ id, kind, name }) => ({ id, kind, name })) };
  const firstDataOf = firstDataBy({ executor, known, questionAt, dataOf: { "/activiteit/:id": eventData }, contextOf, waiting: () => pool.waitingCount, log });
  if (clientDirectory) await serveClient(app, { directory: clientDirectory, site, firstDataOf, draw: drawPages(join(clientDirectory, "../drawing"), site, now, log) });

  const live = serveSockets({ schema, executor, known, onlyKnown: config.onlyKnownDocuments, hub: createHub(feed, log, frameOf), reads: pool, now, log, unchangedAmong: (among) => sessions.unchangedAmong(among, now()) });
  const drafting = serveDrafting({ transact, feed, reads: pool, now, log, lastingAmong: (among) => sessions.lastingAmong(among, now()) });
  admitUpgrades(app.server, {
    entrances: { "/graphql": live.enter, [draftingPath]: drafting.enter },
    sessionOf: (request) => door.sessionOf(app.parseCookie(request.headers.cookie ?? "")),
    isOwnOrigin: ownOrigin,
  });
  app.addHook("preClose", async () => {
    await drafting.close();
    await live.close();
  });
  app.addHook("onClose", async () => {
    await mailIn?.close();
    await Promise.all(regular.map((each) => each.stop()));
    await worker.stop();
    await cases.stop();
    await carriers.stop();
    await feed.stop();
    await visit.close();
    await outside.outbound.close();
  });
  return app;
}
