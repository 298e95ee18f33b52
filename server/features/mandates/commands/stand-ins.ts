import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { always, guard } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { personTopic } from "../../members/member.events.ts";
import { changeRights } from "../../roles/commands/change-rights.ts";
import { mayEndStandIn } from "../mandate.policy.ts";
import type { StandInCover } from "../stand-in.type.ts";
import { demandLayDown } from "./lay-down-mandates.ts";

export interface NewStandIn {
  readonly personId: string;
  readonly standInId: string;
  readonly covers: StandInCover;
  readonly beginsAt: Date;
  readonly endsAt: Date;
  /** By whom it was laid down, and where. */
  readonly source: string;
}

const yearMs = 366 * 86_400_000;
/** A day's grace: who lays down this morning that it holds from today does so after midnight. */
const dayMs = 86_400_000;
const decides = new Statement(
  `select distinct person_id from roles where person_id = any($1::uuid[]) and kind in ('WIJKREGISSEUR', 'WIJKWETHOUDER', 'CLUSTERTEAM_MANAGER', 'WETHOUDER') and begins_at <= $2 and (ends_at is null or ends_at > $2)`,
);
const insert = new Statement<{ id: string }>(
  "insert into stand_ins (person_id, stand_in_id, covers, begins_at, ends_at, source, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id",
);
const lock = new Statement<{ standInId: string; personId: string }>('select stand_in_id as "standInId", person_id as "personId" from stand_ins where id = $1 for update');
const guardEnd = guard("stand_ins", always, mayEndStandIn);

/** Lays down who decides in whose place. Both decide for the municipality already: it gives nobody a first say. Answers its id. Throws OWN_ROLE, INVALID_TERM, NO_ACCOUNT for who decides on nothing. */
export async function layDownStandIn(work: Work, { personId, standInId, covers, beginsAt, endsAt, source }: NewStandIn): Promise<string> {
  const [person, standIn] = [asUuid(personId)?.toLowerCase(), asUuid(standInId)?.toLowerCase()];
  work.audit({ act: "StandInLaidDown", ...(standIn && { subject: ["person", standIn] as const }), rule: "Awb 10:3", facts: { kind: covers } });
  await demandLayDown(work);
  refuseIf(standIn === work.person() || standIn === person ? "OWN_ROLE" : null);
  if (!person || !standIn || (await decides.run(work.run, [[person, standIn], work.now])).length < 2) throw new Refused("NO_ACCOUNT");
  const lasts = endsAt.getTime() - beginsAt.getTime();
  refuseIf(beginsAt.getTime() < work.now.getTime() - dayMs || lasts <= 0 || lasts > yearMs || endsAt <= work.now ? "INVALID_TERM" : null);
  const where = tidy(source);
  refuseIf(textProblem(where, "title"));
  const [made] = (await insert.run(work.run, [person, standIn, covers, beginsAt, endsAt, where, work.person(), work.now])) as [{ id: string }];
  await changeRights(work, standIn);
  work.emit({ type: "StandInNamed", topics: [personTopic(standIn)], ids: { standInId: made.id } });
  return made.id;
}

/** Ends it now. Throws NOT_FOUND, ALREADY_ENDED. */
export async function endStandIn(work: Work, id: string): Promise<string> {
  const [row] = await lock.run(work.run, [asUuid(id)]);
  if (row) work.audit({ act: "StandInEnded", subject: ["person", row.standInId] });
  await demandLayDown(work);
  if (!row) throw new Refused("NOT_FOUND");
  await guardEnd(work, id);
  await work.tx.query("update stand_ins set ended_at = $2 where id = $1", [id, work.now]);
  await changeRights(work, row.standInId);
  return id.toLowerCase();
}
