import type { Pool } from "pg";
import type { Config } from "../../config.ts";
import type { Keys } from "../../platform/keys.ts";
import type { Log } from "../../platform/log.ts";
import { startPostman } from "../../platform/postman.ts";
import { pushKeysOf } from "../../platform/push.ts";
import { startPusher } from "../../platform/pusher.ts";
import type { Worker } from "../../platform/worker.ts";
import { returnAddress } from "./reply-address.ts";

export interface PostDependencies {
  readonly config: Pick<Config, "smtpUrl" | "mailFrom" | "mailIn" | "pushHosts" | "publicUrl">;
  readonly keys: Keys;
  readonly pool: Pool;
  readonly now: () => Date;
  readonly log: Log;
}

/** All that carries word out of the house. */
export function startPost({ config, keys, pool, now, log }: PostDependencies): Worker {
  const { smtpUrl, mailFrom: from, mailIn, publicUrl } = config;
  const carriers = [startPusher({ keys: pushKeysOf(keys), subject: subjectOf(publicUrl, from), trustedHosts: new Set(config.pushHosts), pool, now, log })];
  if (smtpUrl) carriers.push(startPostman({ smtpUrl, from, ...(mailIn && { returnTo: (id) => returnAddress(keys, id, mailIn.domain) }), pool, now, log }));
  return {
    wake: () => carriers.forEach((carrier) => carrier.wake()),
    async stop() {
      await Promise.all(carriers.map((carrier) => carrier.stop()));
    },
  };
}

function subjectOf(publicUrl: string | null, from: string): string {
  return publicUrl?.startsWith("https:") ? publicUrl : `mailto:${/[^\s<>]+@[^\s<>]+/u.exec(from)?.[0] ?? "brink@localhost"}`;
}
