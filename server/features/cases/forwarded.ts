import { Statement, type Runner } from "../../platform/database/statement.ts";
import type { ForwardingStepKind } from "#shared/cases/forwarding.ts";
import type { Part } from "./case-system.ts";

/** What adapters are told of a dossier. */
export interface Forwarded {
  readonly initiativeId: string;
  readonly reference: string;
  readonly title: string;
  readonly wijk: string;
  /** As CBS numbers the wijk within its municipality: "07". */
  readonly wijkCode: string;
  readonly askedCents: number;
  readonly supporters: number;
  readonly hash: string;
  readonly handedInAt: Date;
  readonly decisionDueAt: Date;
  /** Of who answers for it to the municipality; null where their account is gone. */
  readonly applicant: { readonly name: string; readonly email: string | null } | null;
  readonly decision: { readonly outcome: "GRANTED" | "REFUSED"; readonly grantedCents: number; readonly reasons: string; readonly decidedAt: Date; readonly objectionUntil: Date } | null;
  /** When it came to where it is now. */
  readonly stageSince: Date;
  /** What the other side answered before: "CASE application" → its address. */
  readonly kept: ReadonlyMap<`${ForwardingStepKind} ${Part}`, string>;
}

const read = new Statement<Omit<Forwarded, "kept"> & { steps: Record<string, string> | null }>(`
  select d.initiative_id as "initiativeId", d.reference, d.text->>'title' as title, w.name as wijk, right(w.cbs_code, 2) as "wijkCode", d.asked_cents as "askedCents", d.supporters, d.hash,
    d.handed_in_at as "handedInAt", d.decision_due_at as "decisionDueAt", i.stage_since as "stageSince",
    case when p.id is not null then jsonb_build_object('name', p.name, 'email', p.email) end as applicant,
    (select jsonb_object_agg(s.step || ' ' || s.part, s.answer) from forwarding_steps s where s.initiative_id = d.initiative_id and s.answer is not null) as steps,
    case when dc.initiative_id is not null then jsonb_build_object('outcome', dc.outcome, 'grantedCents', dc.granted_cents, 'reasons', dc.reasons, 'decidedAt', dc.decided_at, 'objectionUntil', dc.objection_until) end as decision
  from dossiers d join initiatives i on i.id = d.initiative_id join wijken w on w.id = i.wijk_id left join persons p on p.id = coalesce(d.handed_in_by, i.author_id) left join decisions dc on dc.initiative_id = d.initiative_id
  where d.initiative_id = $1`);

/** Reads a dossier as it stands now. Throws where there is none. */
export async function readForwarded(run: Runner, initiativeId: string): Promise<Forwarded> {
  const [row] = await read.run(run, [initiativeId]);
  if (!row) throw new Error(`no dossier ${initiativeId}`);
  const { steps, decision, ...rest } = row;
  return {
    ...rest,
    decision: decision && { ...decision, decidedAt: new Date(decision.decidedAt), objectionUntil: new Date(decision.objectionUntil) },
    kept: new Map(Object.entries(steps ?? {})) as Forwarded["kept"],
  };
}
