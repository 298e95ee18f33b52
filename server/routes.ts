// The ways in beside GraphQL: papers, files, calendars, sign-in.
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Pool } from "pg";
import type { Config } from "./config.ts";
import { receiptRoutes } from "./features/accounts/receipt.routes.ts";
import { applicationRoutes } from "./features/applications/application.routes.ts";
import { openDataRoutes } from "./features/budgets/open-data.routes.ts";
import { dealRoutes } from "./features/buurtdeals/buurtdeal.routes.ts";
import { dossierRoutes } from "./features/cases/dossier.routes.ts";
import { notificationRoutes } from "./features/cases/incoming/notification.routes.ts";
import type { Paper } from "./features/cases/paper.ts";
import { embedRoutes } from "./features/draagvlak/embed.routes.ts";
import { demoCalendar } from "./features/feeds/demo-calendar.ts";
import { feedRoutes } from "./features/feeds/writing/feed.routes.ts";
import { groupFileRoutes } from "./features/files/group-file.routes.ts";
import { type Persona, demoRoutes } from "./features/members/demo.routes.ts";
import { measureOverviewRoutes } from "./features/measures/overview.routes.ts";
import { providerRoutes } from "./features/members/provider.routes.ts";
import type { Door } from "./features/members/sign-in-cookies.ts";
import { signInRoutes } from "./features/members/sign-in.routes.ts";
import { newsletterRoutes } from "./features/newsletters/newsletter.routes.ts";
import { paymentRoutes } from "./features/payments/payment.routes.ts";
import { pictureRoutes } from "./features/pictures/picture.routes.ts";
import { unsubscribeRoutes } from "./features/notifications/unsubscribe.routes.ts";
import { exportRoutes } from "./features/privacy/export.routes.ts";
import { registrationRoutes } from "./features/registrations/registration.routes.ts";
import { reportRoutes } from "./features/reports/report.routes.ts";
import { letterRoutes } from "./features/residence/letter.routes.ts";
import { paperRoutes } from "./features/residence/paper.routes.ts";
import { streetRoutes } from "./features/street/street.routes.ts";
import { decisionRoutes } from "./features/subsidies/decision.routes.ts";
import { versionRoutes } from "./features/versions/version.routes.ts";
import { findWijkRoutes } from "./features/wijken/find-wijk.routes.ts";
import { ofAddress, ofNetwork, ofPerson } from "./limits.ts";
import type { Outside } from "./outside.ts";
import type { Allowances } from "./platform/allowance.ts";
import { perNetwork } from "./platform/http/too-often.ts";
import type { Keys } from "./platform/keys.ts";
import type { Log } from "./platform/log.ts";
import type { Transact } from "./platform/unit-of-work.ts";

interface RouteDependencies extends Pick<Outside, "outbound" | "findHome"> {
  readonly config: Config;
  readonly transact: Transact;
  readonly pool: Pool;
  readonly door: Door;
  readonly keys: Keys;
  readonly allowances: Allowances;
  readonly personas: readonly Persona[];
  readonly isOwnOrigin: (request: FastifyRequest) => boolean;
  /** The application as a paper. */
  readonly paper: Paper;
  readonly cases: { readonly within: (url: string) => boolean };
  readonly posted: () => void;
  readonly now: () => Date;
  readonly log: Log;
}

/** Registers every plugin with the same parts: each takes what it needs. */
export async function registerRoutes(app: FastifyInstance, { config, allowances, cases, ...given }: RouteDependencies): Promise<void> {
  const { siteName, municipality, publicUrl, identityProviders, caseSystem } = config;
  const { door, now } = given;
  const parts = {
    ...given, siteName, municipality, publicUrl, identityProviders, within: cases.within,
    auth: caseSystem.kind === "ZGW" ? caseSystem.notificationAuth : null,
    mailbox: config.demo && !config.smtpUrl,
    viewerOf: async ({ cookies }: FastifyRequest) => (await door.sessionOf(cookies))?.personId ?? null,
    limited: (kind: keyof typeof ofNetwork) => perNetwork(allowances, kind, ofNetwork[kind], now),
    allowMail: (email: string) => allowances.take("registrationMail", email, ofAddress.registrationMail, now()),
    allowReportMail: (email: string) => allowances.take("reportMail", email, ofAddress.reportMail, now()),
    allowUpload: (kind: "picture" | "file", personId: string) => allowances.take(kind, personId, ofPerson[kind], now()),
  };
  const plugins: readonly ((app: FastifyInstance, of: typeof parts) => Promise<void>)[] = [
    applicationRoutes, dealRoutes, decisionRoutes, dossierRoutes, embedRoutes, exportRoutes, feedRoutes, findWijkRoutes, groupFileRoutes, letterRoutes, measureOverviewRoutes, newsletterRoutes, notificationRoutes, openDataRoutes, paperRoutes,
    paymentRoutes, pictureRoutes, providerRoutes, receiptRoutes, registrationRoutes, reportRoutes, signInRoutes, streetRoutes, unsubscribeRoutes, versionRoutes, ...(config.demo ? [demoRoutes, demoCalendar] : []),
  ];
  for (const plugin of plugins) await app.register(plugin, parts);
}
