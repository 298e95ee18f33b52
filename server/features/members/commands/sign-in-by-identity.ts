import type { SignInProblem } from "#shared/members/sign-in-problems.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Device } from "../../../platform/device.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { type ProvenHome, proveByIdentity } from "../../residence/commands/prove-by-identity.ts";
import { nameFromEmail } from "#shared/members/email-address.ts";
import type { IdentityProvider } from "../identity-provider.ts";
import { enter } from "./enter.ts";
import { representOrganisation } from "./represent-organisation.ts";

export interface Known {
  readonly provider: IdentityProvider;
  /** By what the provider knows them, sealed. */
  readonly pseudonym: string;
  readonly level: string;
  readonly kvk: string | null;
  readonly email: string | null;
  readonly home: ProvenHome["home"] | null;
  /** Who was signed in as they left for the provider, and still is: their account is linked. */
  readonly personId: string | null;
  readonly device: Device;
}
// Answered and not thrown, because the browser is sent to a page that says what to do.
export type CameIn = { readonly session: string } | { readonly session: null; readonly reason: SignInProblem };

const lock = new Statement("select pg_advisory_xact_lock(hashtextextended($1, 0))");
const findKnown = new Statement<{ personId: string }>(`select person_id as "personId" from identities where provider = $1 and pseudonym = $2`);
const findOther = new Statement("select 1 from identities where provider = $1 and person_id = $2");
const findByEmail = new Statement<{ personId: string }>(`select id as "personId" from persons where email = $1`);
const findOrganisation = new Statement<{ id: string }>("select id from organisations where kvk = $1");
const addPerson = new Statement<{ personId: string }>(`insert into persons (email, name, created_at) values ($1, $2, $3) returning id as "personId"`);
const link = new Statement("insert into identities (provider, pseudonym, person_id, created_at) values ($1, $2, $3, $4)");

/** Signs in whom a provider knows: the person of before, who is signed in already, the member of staff of that address, or somebody new. */
export async function signInByIdentity(work: Work, known: Known): Promise<CameIn> {
  const { provider, pseudonym, kvk, email, home, device } = known;
  // Two tabs that come back at once must not both make a person.
  await lock.run(work.run, [`identity ${provider.id} ${pseudonym}`]);
  const before = (await findKnown.run(work.run, [provider.id, pseudonym]))[0]?.personId ?? null;
  if (before && known.personId && before !== known.personId) return refused(work, known, "IDENTITY_TAKEN");
  if (!before && provider.kind === "STAFF" && email === null) return refused(work, known, "UNKNOWN_STAFF");
  const [organisation] = kvk === null ? [] : await findOrganisation.run(work.run, [kvk]);
  if (provider.kind === "ORGANISATION" && !organisation) return refused(work, known, "UNKNOWN_ORGANISATION");

  const account = before ?? known.personId ?? (email && (await findByEmail.run(work.run, [email]))[0]?.personId) ?? null;
  if (!before && account && (await findOther.run(work.run, [provider.id, account])).length) return refused(work, known, "OTHER_IDENTITY");
  const personId = account ?? (await newPerson(work, email));
  if (!before) {
    await link.run(work.run, [provider.id, pseudonym, personId, work.now]);
    work.audit({ act: "IdentityLinked", subject: ["person", personId], facts: { provider: provider.id } });
  }
  if (organisation) await representOrganisation(work, personId, organisation.id);
  if (home) await proveByIdentity(work, { personId, home });
  return { session: await enter(work, personId, { way: provider.kind, ...device }, { provider: provider.id, level: known.level }) };
}

async function newPerson(work: Work, email: string | null): Promise<string> {
  const [person] = await addPerson.run(work.run, [email, nameFromEmail(email ?? ""), work.now]);
  if (!person) throw new Error("nobody was added");
  return person.personId;
}

function refused(work: Work, { provider, level }: Known, reason: SignInProblem): CameIn {
  work.audit({ act: "SignedIn", outcome: reason, facts: { way: provider.kind, provider: provider.id, level } });
  return { session: null, reason };
}
