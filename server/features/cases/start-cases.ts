import type { Pool } from "pg";
import type { Config } from "../../config.ts";
import { type Rhythm, startRegular } from "../../platform/daily.ts";
import type { Log } from "../../platform/log.ts";
import type { Outbound } from "../../platform/outbound.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { type Forwarding, startForwarder } from "./forwarder.ts";
import { type Incoming, takeIn } from "./incoming/incoming.ts";
import { subscribe } from "./incoming/subscribe.ts";
import { mailSystem } from "./mail-system.ts";
import type { Paper } from "./paper.ts";
import { zgwClient } from "./zgw/client.ts";
import { caseTypes } from "./zgw/types.ts";
import { zgwSystem } from "./zgw/zgw-system.ts";

export interface CaseDependencies {
  readonly config: Pick<Config, "caseSystem" | "municipalityCode" | "subsidyDesk" | "publicUrl">;
  readonly outbound: Outbound;
  readonly pool: Pool;
  readonly paper: Paper;
  readonly transact: Transact;
  readonly now: () => Date;
  readonly log: Log;
  readonly posted: () => void;
}

interface Cases {
  readonly forwarding: Forwarding;
  /** Null where there is no case system that could tell anything. */
  readonly incoming: Incoming | null;
}

const looking: Rhythm = { called: "looking at the case system", firstMs: 3_000, everyMs: 5_000, place: 4_020_006 };
const subscribing: Rhythm = { called: "subscribing to the case system", firstMs: 5_000, everyMs: 3_600_000, place: 4_020_007 };

/** All ways to and from the municipality's systems, as they are configured. */
export function casesOf({ config, outbound, pool, paper, transact, now, log, posted }: CaseDependencies): Cases {
  const { caseSystem: settings, municipalityCode, subsidyDesk } = config;
  const MAIL = mailSystem({ to: subsidyDesk, transact, paper, now, posted });
  if (settings.kind !== "ZGW") return { forwarding: { systems: { MAIL }, pool, transact, now, log }, incoming: null };
  const client = zgwClient({ settings, outbound, now });
  const types = caseTypes(client, settings, now);
  const ZGW = zgwSystem({ settings, client, types, paper, municipalityCode });
  return { forwarding: { systems: { MAIL, ZGW }, pool, transact, now, log }, incoming: { settings, client, types, pool, transact, now, log } };
}

/** Forwards and looks by itself, until it is stopped. */
export function startCases(dependencies: CaseDependencies): { readonly within: (url: string) => boolean; stop(): Promise<void> } {
  const { forwarding, incoming } = casesOf(dependencies);
  const { config: { publicUrl }, pool, log } = dependencies;
  const regular = [startForwarder(forwarding)];
  if (incoming) {
    regular.push(startRegular(looking, (signal) => takeIn(incoming, signal), pool, log));
    const { settings, client } = incoming;
    if (settings.notificaties && publicUrl) regular.push(startRegular(subscribing, () => subscribe(settings, client, publicUrl), pool, log));
  }
  return {
    within: (url) => incoming?.client.within(url) ?? false,
    async stop() {
      await Promise.all(regular.map((each) => each.stop()));
    },
  };
}
