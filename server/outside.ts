import type { Config } from "./config.ts";
import { hostsOf } from "./features/cases/settings.ts";
import { pdok } from "./features/residence/addresses/pdok.ts";
import { postcodeTable } from "./features/residence/addresses/postcode-table.ts";
import { type FindHome, homesIn } from "./features/residence/homes.ts";
import { type Translate, translator } from "./features/threads/translation/translator.ts";
import type { Runner } from "./platform/database/statement.ts";
import type { Keys } from "./platform/keys.ts";
import type { Log } from "./platform/log.ts";
import { createOutbound } from "./platform/outbound.ts";

interface OutsideDependencies {
  readonly config: Config;
  readonly pool: Runner;
  readonly keys: Keys;
  readonly log: Log;
}
export interface Outside {
  readonly outbound: ReturnType<typeof createOutbound>;
  readonly findHome: FindHome;
  /** Null where no service is configured. */
  readonly translate: Translate | null;
}

/** The services of others that the configuration names; the way out reaches those, and no others. */
export function createOutside({ config, pool, keys, log }: OutsideDependencies): Outside {
  const { pdokUrl, municipalityCode, identityProviders, translationUrl, translationKey, internalHosts } = config;
  const named = [...[pdokUrl, translationUrl].filter((url) => url !== null), ...identityProviders.map(({ issuer }) => issuer)].map((url) => new URL(url).host);
  const hosts = new Set([...named, ...hostsOf(config.caseSystem), ...identityProviders.flatMap((provider) => provider.hosts)]);
  const outbound = createOutbound({ hosts, internalHosts: new Set(internalHosts) });
  return {
    outbound,
    findHome: homesIn(pdokUrl ? pdok({ url: pdokUrl, municipalityCode, outbound, reads: pool, log }) : postcodeTable(pool), keys),
    translate: translationUrl ? translator({ url: translationUrl, key: translationKey, outbound, log }) : null,
  };
}
