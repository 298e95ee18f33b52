import type { Pool } from "pg";
import type { Config } from "../../config.ts";
import type { Log } from "../../platform/log.ts";
import type { Outbound } from "../../platform/outbound.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { type Forwarding, startForwarder } from "./forwarder.ts";
import { mailSystem } from "./mail-system.ts";
import { paperOf } from "./paper.ts";
import { zgwClient } from "./zgw/client.ts";
import { caseTypes } from "./zgw/types.ts";
import { zgwSystem } from "./zgw/zgw-system.ts";

interface Dependencies {
  readonly config: Config;
  readonly outbound: Outbound;
  readonly pool: Pool;
  readonly transact: Transact;
  readonly now: () => Date;
  readonly log: Log;
  readonly posted: () => void;
}

/** All ways to the municipality's systems, as they are configured. */
export function forwardingOf({ config, outbound, pool, transact, now, log, posted }: Dependencies): Forwarding {
  const { caseSystem: settings, municipalityCode, subsidyDesk } = config;
  const MAIL = mailSystem({ to: subsidyDesk, transact, paper: paperOf(pool), now, posted });
  if (settings.kind !== "ZGW") return { systems: { MAIL }, pool, transact, now, log };
  const client = zgwClient({ settings, outbound, now });
  const ZGW = zgwSystem({ settings, client, types: caseTypes(client, settings, now), paper: paperOf(pool), municipalityCode });
  return { systems: { MAIL, ZGW }, pool, transact, now, log };
}

export function startCases(dependencies: Dependencies): { stop(): Promise<void> } {
  return startForwarder(forwardingOf(dependencies));
}
