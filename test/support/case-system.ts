// A server beside a case system, of which the tests themselves are the process that forwards and looks: when, and how far it comes.
import { readConfig } from "#server/config.ts";
import { dossierPaper } from "#server/features/applications/dossier-paper.ts";
import { forwardDue, forwardingPlace } from "#server/features/cases/forwarder.ts";
import { takeIn } from "#server/features/cases/incoming/incoming.ts";
import type { ZgwSettings } from "#server/features/cases/settings.ts";
import { casesOf } from "#server/features/cases/start-cases.ts";
import { createLog } from "#server/platform/log.ts";
import { createOutbound } from "#server/platform/outbound.ts";
import { type Transact, unitOfWork } from "#server/platform/unit-of-work.ts";
import { expect } from "vitest";
import { type TestApp, startApp } from "./app.ts";
import type { Person } from "./person.ts";
import * as way from "./way.ts";
import { type ZgwServer, startZgwServer } from "./zgw-server/server.ts";

/** Of the work that looks by itself (start-cases.ts). */
const lookingPlace = 4_020_006;

export interface Turn {
  /** Minutes from now. */
  readonly later?: number;
  readonly transact?: (whole: Transact) => Transact;
}
export interface CaseTown {
  readonly app: TestApp;
  readonly zgw: ZgwServer;
  /** A process that forwards what is due, and ends. */
  forward(turn?: Turn): Promise<void>;
  /** A process that follows what was told and looks, and ends. */
  look(turn?: Turn): Promise<void>;
  /** A dossier of Zuid that is in treatment and written down to be told. */
  handedIn(cents?: number): Promise<{ readonly id: string; readonly reference: string; readonly steward: Person }>;
  /** Waits until what follows on everything that happened was done. */
  reacted(): Promise<void>;
  /** How much there is of a dossier at the other side. */
  there(reference: string): Readonly<Record<string, number>>;
  caseOf(reference: string): Record<string, unknown>;
  stop(): Promise<void>;
}

export async function startCaseTown(change: Partial<ZgwSettings> = {}): Promise<CaseTown> {
  const zgw = await startZgwServer(change);
  const { host } = new URL(zgw.url);
  const app = await startApp({ caseSystem: zgw.settings, internalHosts: [host] });
  // The server's own process does nothing while somebody else is at it.
  const holder = await app.pool.connect();
  await holder.query("select pg_advisory_lock(place) from unnest($1::bigint[]) as place", [[forwardingPlace, lookingPlace]]);

  async function turn(work: (cases: ReturnType<typeof casesOf>) => Promise<void>, { later = 0, transact }: Turn = {}): Promise<void> {
    const outbound = createOutbound({ hosts: new Set(), internalHosts: new Set([host]) });
    const whole = unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined });
    await work(casesOf({
      config: { ...readConfig({}), caseSystem: zgw.settings }, outbound, pool: app.pool, paper: (id) => dossierPaper(app.pool, id, null), transact: transact?.(whole) ?? whole,
      now: () => new Date(app.now().getTime() + later * 60_000), log: createLog("silent"), posted: () => undefined,
    }));
    await outbound.close();
  }
  const reacted = () => expect.poll(async () => (await app.pool.query("select from outbox where awaits_reaction")).rowCount, { timeout: 10_000 }).toBe(0);
  const casesNamed = (reference: string) => zgw.rows("zaken").filter(({ identificatie }) => String(identificatie).startsWith(`${reference}-`));

  return {
    app, zgw, reacted,
    forward: (given) => turn(({ forwarding }) => forwardDue(forwarding), given),
    look: (given) => turn(async ({ incoming }) => incoming ? takeIn(incoming) : undefined, given),
    async handedIn(cents = 150_000) {
      const { id, steward } = await way.inTreatment(app, "zuid", cents);
      await reacted();
      return { id, steward, reference: (await app.pool.query("select reference from dossiers where initiative_id = $1", [id])).rows[0].reference };
    },
    caseOf: (reference) => casesNamed(reference)[0] ?? {},
    there(reference) {
      const of = (resource: string) => zgw.rows(resource).filter(({ zaak }) => casesNamed(reference).some(({ url }) => url === zaak)).length;
      const documents = zgw.rows("enkelvoudiginformatieobjecten").filter(({ identificatie }) => String(identificatie).startsWith(`${reference}-`)).length;
      return { cases: casesNamed(reference).length, documents, links: of("zaakinformatieobjecten"), roles: of("rollen"), statuses: of("statussen"), places: of("zaakobjecten") };
    },
    async stop() {
      holder.release(true);
      await app.stop();
      await zgw.stop();
    },
  };
}
