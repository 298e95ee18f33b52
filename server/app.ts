// createApp: everything but listening. The tests use it as the product does.
// Before any class of the contract is declared.
import "reflect-metadata";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import documents from "#client/gql/persisted-documents.json" with { type: "json" };
import { questionAt } from "#shared/pages/questions.ts";
import cookie from "@fastify/cookie";
import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { DataSource } from "typeorm";
import type { Config } from "./config.ts";
import { draftingPath } from "#shared/drafting/messages.ts";
import { extendSeries } from "./features/activities/commands/extend-series.ts";
import { serveDrafting } from "./features/drafting/room/serve-drafting.ts";
import { type Traced, traceOf } from "./features/draagvlak/traced.context.ts";
import { dossierPaper } from "./features/applications/dossier-paper.ts";
import { startCases } from "./features/cases/start-cases.ts";
import { dossierRoutes } from "./features/cases/dossier.routes.ts";
import { notificationRoutes } from "./features/cases/incoming/notification.routes.ts";
import { hostsOf } from "./features/cases/settings.ts";
import { keepRounds } from "./features/draagvlak/commands/keep-rounds.ts";
import { keepClocks } from "./features/subsidies/commands/keep-clocks.ts";
import { applicationRoutes } from "./features/applications/application.routes.ts";
import { resealPrivate } from "./features/applications/commands/reseal-private.ts";
import { settleDecisions } from "./features/groups/commands/settle-decisions.ts";
import { receiptRoutes } from "./features/accounts/receipt.routes.ts";
import { dealRoutes } from "./features/buurtdeals/buurtdeal.routes.ts";
import { remindOfDuties } from "./features/buurtdeals/commands/remind-of-duties.ts";
import type { PaymentContext } from "./features/payments/payment.context.ts";
import { paymentRoutes } from "./features/payments/payment.routes.ts";
import { type Persona, demoRoutes } from "./features/members/demo.routes.ts";
import { openDataRoutes } from "./features/budgets/open-data.routes.ts";
import { eventData } from "./features/feeds/writing/event-data.ts";
import { feedReader } from "./features/feeds/feed-reader.ts";
import { feedRoutes } from "./features/feeds/writing/feed.routes.ts";
import type { FeedContext } from "./features/feeds/feed.mutations.ts";
import { embedRoutes } from "./features/draagvlak/embed.routes.ts";
import { groupFileRoutes } from "./features/files/group-file.routes.ts";
import { createDoor } from "./features/members/sign-in-cookies.ts";
import { providerRoutes } from "./features/members/provider.routes.ts";
import { signInRoutes } from "./features/members/sign-in.routes.ts";
import { pictureRoutes } from "./features/pictures/picture.routes.ts";
import { keepTerms } from "./features/privacy/retention/keep-terms.ts";
import { exportRoutes } from "./features/privacy/export.routes.ts";
import { takeReconciliation } from "./features/reconciliation/commands/take-reconciliation.ts";
import { pdok } from "./features/residence/addresses/pdok.ts";
import { postcodeTable } from "./features/residence/addresses/postcode-table.ts";
import { homesIn } from "./features/residence/homes.ts";
import { letterRoutes } from "./features/residence/letter.routes.ts";
import { paperRoutes } from "./features/residence/paper.routes.ts";
import { keepPlaces } from "./features/registrations/commands/keep-places.ts";
import { registrationRoutes } from "./features/registrations/registration.routes.ts";
import type { ResidenceContext } from "./features/residence/residence.context.ts";
import { decisionRoutes } from "./features/subsidies/decision.routes.ts";
import { versionRoutes } from "./features/versions/version.routes.ts";
import type { TalkContext } from "./features/threads/talk.context.ts";
import { translator } from "./features/threads/translation/translator.ts";
import { findWijkRoutes } from "./features/wijken/find-wijk.routes.ts";
import { limitActs, mostRequestsInMinute, ofAddress, ofNetwork, ofPerson, spending } from "./limits.ts";
import { streetRoutes } from "./features/street/street.routes.ts";
import { createAllowances } from "./platform/allowance.ts";
import { daily, elsewhere, often, startRegular } from "./platform/daily.ts";
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
import type { UploadDependencies } from "./platform/http/upload.ts";
import { castNet, perNetwork } from "./platform/http/too-often.ts";
import { startFeed } from "./platform/live/feed.ts";
import { frameOf } from "./platform/live/frame.ts";
import { createHub } from "./platform/live/hub.ts";
import { serveSockets } from "./platform/live/socket.ts";
import { admitUpgrades } from "./platform/live/upgrades.ts";
import type { Keys } from "./platform/keys.ts";
import type { Log } from "./platform/log.ts";
import { startPostman } from "./platform/mail.ts";
import { createOutbound } from "./platform/outbound.ts";
import { createVisit } from "./platform/visit.ts";
import { startReactions } from "./platform/reaction-worker.ts";
import { createSessions } from "./platform/session.ts";
import { unitOfWork } from "./platform/unit-of-work.ts";
import { reactionsOf } from "./reactions.ts";
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
  const postman = config.smtpUrl ? startPostman(config.smtpUrl, config.mailFrom, pool, now, log) : null;
  const visit = createVisit({ trustedHosts: new Set(config.feedHosts) });
  const feeds = feedReader({ transact, visit, now, log });
  const regular = [
    startRegular(elsewhere, (signal) => feeds.readDue(signal), pool, log),
    startRegular(daily, async (signal) => {
      await keepTerms({ transact, now: now(), siteName: config.siteName, signal });
      await extendSeries({ transact, now: now(), signal });
      while (!signal.aborted && (await transact({ viewer: null, now: now() }, (work) => resealPrivate(work, keys)))) continue;
      await remindOfDuties({ transact, now: now(), signal });
      const differences = await transact({ viewer: null, now: now() }, takeReconciliation);
      if (differences.length) log.error({ differences }, "counts that are not what their rows say");
    }, pool, log),
    startRegular(often, async (signal) => {
      await keepRounds({ transact, now: now(), signal });
      await keepClocks({ transact, now: now(), signal });
      await settleDecisions(transact, now());
      await keepPlaces({ transact, now: now(), signal });
    }, pool, log),
  ];
  const sessions = createSessions(pool);
  const door = createDoor({ sessions, transact, publicUrl: config.publicUrl, now });
  const allowances = createAllowances(pool, keys);
  const schema = createSchema();
  const known = knownDocuments(schema, documents);
  const executor = createExecutor({ schema, views: await rootViews(schema), reads: pool, cursorSeal: keys.seal("cursor", ""), isKnown: known.has, allow: limitActs(allowances) });

  const { pdokUrl, municipalityCode, identityProviders, translationUrl, translationKey } = config;
  const hosts = [...[pdokUrl, translationUrl].filter((url) => url !== null), ...identityProviders.map(({ issuer }) => issuer)].map((url) => new URL(url).host).concat(hostsOf(config.caseSystem));
  const outbound = createOutbound({ hosts: new Set([...hosts, ...identityProviders.flatMap((provider) => provider.hosts)]), internalHosts: new Set(config.internalHosts) });
  const findHome = homesIn(pdokUrl ? pdok({ url: pdokUrl, municipalityCode, outbound, reads: pool, log }) : postcodeTable(pool), keys);

  const paper = (initiativeId: string) => dossierPaper(pool, initiativeId, null);
  const cases = startCases({ config, outbound, paper, pool, transact, now, log, posted: () => postman?.wake() });

  const translate = translationUrl ? translator({ url: translationUrl, key: translationKey, outbound, log }) : null;

  // JSON is all that is taken: a form of another site can send plain text.
  app.removeContentTypeParser("text/plain");
  await secure(app, config.publicUrl?.startsWith("https:") ?? false);
  maskFailures(app, log);
  await castNet(app, mostRequestsInMinute);
  await shedLoad(app, () => pool.waitingCount);
  await app.register(cookie);
  const ownOrigin = (request: Pick<IncomingMessage, "headers">) => isOwnOrigin(request, config.publicUrl);
  // Without a reply to put it in, a changed right waits with its new token for the next request.
  const contextOf = async (request: FastifyRequest, reply?: FastifyReply): Promise<ResidenceContext & TalkContext & Traced & PaymentContext & FeedContext> => {
    const session = await (reply ? door.enter(request, reply) : door.sessionOf(request.cookies));
    const asked = { viewer: session?.personId ?? null, session: session?.id ?? null, now: now() };
    return { ...asked, transact: (command) => transact(asked, command), site: { name: config.siteName, posted: () => postman?.wake() }, findHome, keys, payer: config.payer, translate, spend: spending(allowances, asked), readFeed: feeds.read, traceFor: (initiativeId) => traceOf(keys, request.ip, request.headers["user-agent"] ?? "", initiativeId) };
  };
  await serveGraphql(app, { schema, executor, log, isOwnOrigin: ownOrigin, introspection: config.introspection, known, onlyKnown: config.onlyKnownDocuments, contextOf });
  const routes = {
    transact, door, pool, now, personas, identityProviders, outbound, findHome, keys, log, siteName: config.siteName, publicUrl: config.publicUrl, mailbox: config.demo && !config.smtpUrl,
    isOwnOrigin: ownOrigin, posted: () => postman?.wake(), limited: (kind: keyof typeof ofNetwork) => perNetwork(allowances, kind, ofNetwork[kind], now),
  };
  await app.register(signInRoutes, routes);
  await app.register(providerRoutes, routes);
  await app.register(registrationRoutes, { ...routes, allowMail: (email: string) => allowances.take("registrationMail", email, ofAddress.registrationMail, now()) });
  const viewerOf = async ({ cookies }: FastifyRequest) => (await door.sessionOf(cookies))?.personId ?? null;
  await app.register(letterRoutes, { transact, keys, now, sender: config, viewerOf });
  await app.register(dossierRoutes, { transact, viewerOf, paper, now });
  await app.register(notificationRoutes, { pool, now, within: cases.within, auth: config.caseSystem.kind === "ZGW" ? config.caseSystem.notificationAuth : null });
  await app.register(paperRoutes, { ...routes, keys });
  if (config.demo) await app.register(demoRoutes, routes);
  await app.register(applicationRoutes, { transact, pool, keys, now, viewerOf });
  await app.register(versionRoutes, { pool, now, viewerOf });
  await app.register(decisionRoutes, { pool, now, viewerOf, municipality: config.municipality, publicUrl: config.publicUrl });
  await app.register(streetRoutes, { transact, now, viewerOf, publicUrl: config.publicUrl });
  await app.register(openDataRoutes, { pool });
  await app.register(embedRoutes, { pool, now, publicUrl: config.publicUrl });
  await app.register(feedRoutes, routes);
  await app.register(exportRoutes, { transact, now, viewerOf });
  const uploads = (kind: "picture" | "file"): UploadDependencies => ({ transact, reads: pool, viewerOf, isOwnOrigin: ownOrigin, now, allowUpload: (personId) => allowances.take(kind, personId, ofPerson[kind], now()) });
  await app.register(pictureRoutes, uploads("picture"));
  await app.register(receiptRoutes, uploads("picture"));
  await app.register(paymentRoutes, { transact, keys, now, viewerOf });
  await app.register(dealRoutes, { pool, now, viewerOf, municipality: config.municipality });
  await app.register(groupFileRoutes, uploads("file"));
  await app.register(findWijkRoutes, { reads: pool });
  app.get("/healthz", async () => ({ alive: true }));
  app.get("/readyz", async () => {
    await pool.query("select 1 from wijken limit 1");
    return { ready: true };
  });
  const site = { name: config.siteName, municipality: config.municipality, demo: config.demo, translates: translate !== null, ways: identityProviders.map(({ id, kind, name }) => ({ id, kind, name })) };
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
    await Promise.all(regular.map((each) => each.stop()));
    await worker.stop();
    await cases.stop();
    await postman?.stop();
    await feed.stop();
    await visit.close();
    await outbound.close();
  });
  return app;
}
