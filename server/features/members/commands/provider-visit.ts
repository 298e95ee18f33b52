import type { Visit } from "../../../platform/openid.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { hashToken } from "../../../platform/session.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

/** Somebody who left for a provider. */
export interface Leaving extends Visit {
  readonly provider: string;
  readonly browserHash: string;
  /** Where they were going, within this site. */
  readonly back: string;
}
export interface Returned extends Omit<Leaving, "browserHash"> {
  /** Who was signed in as they left. */
  readonly personId: string | null;
}

/** Long enough to find one's phone and log in with the provider's app. */
const visitMinutes = 15;

const insert = new Statement("insert into provider_visits (state_hash, provider, browser_hash, nonce, verifier, back, person_id, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8)");
const forget = new Statement("delete from provider_visits where expires_at <= $1");
const take = new Statement<{ nonce: string; verifier: string; back: string; personId: string | null }>(
  `delete from provider_visits where state_hash = $1 and provider = $2 and browser_hash = $3 and expires_at > $4 returning nonce, verifier, back, person_id as "personId"`,
);

/** Remembers who leaves for a provider, with what is needed to know them when they come back. */
export async function beginVisit(work: Work, { state, nonce, verifier, provider, browserHash, back }: Leaving): Promise<void> {
  await forget.run(work.run, [work.now]);
  await insert.run(work.run, [hashToken(state), provider, browserHash, nonce, verifier, back, work.viewer, new Date(work.now.getTime() + visitMinutes * 60_000)]);
}

/** Takes a visit out: once, in time, and only for the browser that left. Null for all others alike. */
export async function endVisit(work: Work, { state, provider, browserHash }: { state: string; provider: string; browserHash: string | null }): Promise<Returned | null> {
  const [visit] = await take.run(work.run, [hashToken(state), provider, browserHash, work.now]);
  if (!visit) work.audit({ act: "SignedIn", outcome: "VISIT_ENDED", facts: { provider } });
  return visit ? { ...visit, state, provider } : null;
}
