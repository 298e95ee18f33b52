import { type GrantedKind, isPossibleTerm } from "#shared/members/granting.ts";
import type { RoleKind } from "#shared/members/roles.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { lockPerson } from "../../members/commands/lock-person.ts";
import { personTopic } from "../../members/member.events.ts";
import { entitlement, mayGrantRole, mayKnowAccounts } from "../role.policy.ts";
import { changeRights } from "./change-rights.ts";
import { grantedUnder } from "./granted-under.ts";

export interface NewRole {
  readonly email: string;
  readonly kind: RoleKind;
  readonly wijkId?: string | null;
  readonly organisationId?: string | null;
  readonly beginsAt?: Date | null;
  readonly endsAt?: Date | null;
}

const findPlace = new Statement("select where ($1::text is null or exists (select from wijken where id = $1)) and ($2::text is null or exists (select from organisations where id = $2))");
// Races with the end of the role by which the giver gives, and with a second gift to the same person.
const lockGiver = new Statement("select from roles where person_id = $1 for share");
const ask = new Statement<{ reason: RefusalReason | null; place: number | null; knows: boolean }>(
  `select ${mayGrantRole("r", ofParameters)} as reason, ${entitlement("r", ofParameters)} as place, ${mayKnowAccounts("r", ofParameters)} as knows
   from (select $1::uuid as person_id, $4::text as kind, $5::text as wijk_id, $6::text as organisation_id) r`,
);
const overlap = new Statement(
  `select from roles where person_id = $1 and kind = $2 and wijk_id is not distinct from $3 and organisation_id is not distinct from $4
   and (ends_at is null or ends_at > $5) and ($6::timestamptz is null or begins_at < $6)`,
);
const insert = new Statement<{ id: string }>(
  "insert into roles (person_id, kind, wijk_id, organisation_id, begins_at, ends_at, granted_by, granted_at) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id",
);

/**
 * Gives a role to whoever signs in with an address. Answers its id to administrators; to others null, whether there was somebody or not:
 * an account is known only by giving it a role, which its owner is told, the log keeps, and twenty a day is the most of.
 * Throws INVALID_TEXT for what is no address, NOT_ALLOWED, OWN_ROLE, INVALID_TERM (also for a begin in the past), NO_ACCOUNT, ALREADY_HELD.
 */
export async function grantRole(work: Work, { email, kind, wijkId = null, organisationId = null, ...term }: NewRole): Promise<string | null> {
  const giver = work.person();
  const [beginsAt, endsAt] = [term.beginsAt ?? work.now, term.endsAt ?? null];
  if (!(await findPlace.run(work.run, [wijkId, organisationId])).length) throw new Refused("NOT_FOUND");
  await lockGiver.run(work.run, [giver]);
  const receiver = await lockPerson(work, email);
  const [asked] = await ask.run(work.run, [receiver, giver, work.now, kind, wijkId, organisationId]);
  const problem = asked?.reason ?? (isPossibleTerm(kind as GrantedKind, beginsAt, endsAt, work.now) ? null : "INVALID_TERM");
  const untold = !receiver && !problem && !asked?.knows;
  work.audit({
    act: "RoleGranted", wijkId, ...grantedUnder(asked?.place, organisationId), ...(receiver && { subject: ["person", receiver] }),
    facts: { role: kind, organisation: organisationId }, ...(untold && { outcome: "NO_ACCOUNT" }),
  });
  if (untold) return null;
  refuseIf(problem);
  if (!receiver) throw new Refused("NO_ACCOUNT");
  refuseIf((await overlap.run(work.run, [receiver, kind, wijkId, organisationId, beginsAt, endsAt])).length > 0 && "ALREADY_HELD");
  const [role] = (await insert.run(work.run, [receiver, kind, wijkId, organisationId, beginsAt, endsAt, giver, work.now])) as [{ id: string }];
  await changeRights(work, receiver);
  work.emit({ type: "RoleGranted", topics: [personTopic(receiver)], ids: { roleId: role.id } });
  return asked?.knows ? role.id : null;
}
