import { answerable } from "#shared/initiatives/lifecycle.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { auditAct, forGroup } from "../../initiatives/commands/audit-act.ts";
import { type LockedInitiative, lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { personTopic } from "../../members/member.events.ts";

interface Held {
  readonly initiative: LockedInitiative;
  readonly applicantId: string | null;
  readonly offeredTo: string | null;
}

/** Throws NOT_FOUND, and WRONG_STAGE where nobody answers for it to the municipality. */
async function holdDossier(work: Work, id: string): Promise<Held> {
  const initiative = await lockInitiative(work, id);
  work.person();
  const [dossier] = (await work.tx.query(
    `select coalesce(d.handed_in_by, i.author_id) as "applicantId", d.offered_to as "offeredTo" from dossiers d join initiatives i on i.id = d.initiative_id where i.id = $1 and i.stage = any($2)`,
    [initiative.id, answerable],
  )) as Omit<Held, "initiative">[];
  if (!dossier) throw new Refused("WRONG_STAGE");
  return { initiative, ...dossier };
}

/** Asks a member of the group to answer for a plan from now on; by its applicant (Awb 4:1 knows one). Throws NOT_ALLOWED, ALREADY_APPLICANT, NOT_A_MEMBER. */
export async function offerApplication(work: Work, id: string, personId: string): Promise<void> {
  const { initiative, applicantId } = await holdDossier(work, id);
  if (applicantId !== work.person()) throw new Refused("NOT_ALLOWED");
  refuseIf(asUuid(personId)?.toLowerCase() === applicantId && "ALREADY_APPLICANT");
  const [member] = (await work.tx.query("select person_id as id from memberships where group_id = $1 and person_id = $2 and state = 'ACTIVE'", [initiative.groupId, asUuid(personId)])) as { id: string }[];
  if (!member) throw new Refused("NOT_A_MEMBER");
  await work.tx.query("update dossiers set offered_to = $2 where initiative_id = $1", [initiative.id, member.id]);
  work.emit({ type: "ApplicantAsked", topics: [...topicsOf(initiative), personTopic(member.id)], ids: { initiativeId: initiative.id } });
}

/** Answers that question; who says yes is the applicant from then on. Throws NOT_ASKED. */
export async function answerApplication(work: Work, id: string, accept: boolean): Promise<void> {
  const { initiative, applicantId, offeredTo } = await holdDossier(work, id);
  refuseIf(offeredTo !== work.person() && "NOT_ASKED");
  await work.tx.query("update dossiers set offered_to = null, handed_in_by = case when $2 then offered_to else handed_in_by end where initiative_id = $1", [initiative.id, accept]);
  // What the one before gave is theirs; the new applicant gives their own.
  if (accept) await work.tx.query("delete from application_private where initiative_id = $1 and person_id = $2", [initiative.id, applicantId]);
  if (accept) auditAct(work, "ApplicantChanged", initiative, { ...forGroup(initiative), rule: "Awb 4:1" });
  work.emit({ type: accept ? "ApplicantChanged" : "ApplicantDeclined", topics: [...topicsOf(initiative), ...[applicantId, work.person()].flatMap((id) => (id ? [personTopic(id)] : []))], ids: { initiativeId: initiative.id } });
}
