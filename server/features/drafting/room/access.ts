import type { ClosedReason } from "#shared/drafting/messages.ts";
import { type Runner, Statement } from "../../../platform/database/statement.ts";
import type { PolicyScope } from "../../../platform/policy.ts";
import { insider, isDrafted, mayDraft } from "../../initiatives/initiative.policy.ts";

/** What somebody may in a document now. */
export interface Access {
  readonly closed: Extract<ClosedReason, "NO_ACCESS" | "FROZEN"> | null;
  readonly writes: boolean;
  readonly name: string | null;
}
export interface Asked {
  readonly draftId: string;
  readonly personId: string;
}

const scope: PolicyScope = { viewer: "a.person_id", now: "$3::timestamptz", once: (_row, fact) => fact };
const access = new Statement<Access>(
  `select case when ${insider("r", scope)} then case when ${isDrafted("r", scope)} then null else 'FROZEN' end else 'NO_ACCESS' end as closed,
     (${mayDraft("r", scope)}) is null as writes, p.name
   from unnest($1::uuid[], $2::uuid[]) with ordinality as a (draft_id, person_id, n) left join initiatives r on r.id = a.draft_id left join persons p on p.id = a.person_id order by a.n`,
);

/** The access of each, in the order asked, in one statement. */
export async function accessOf(reads: Runner, asked: readonly Asked[], now: Date): Promise<Access[]> {
  return access.run(reads, [asked.map(({ draftId }) => draftId), asked.map(({ personId }) => personId), now]);
}
