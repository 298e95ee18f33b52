import type { SupportGrade, SupportSource } from "#shared/initiatives/draagvlak.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { topicsOf } from "../../initiatives/commands/lock-initiative.ts";
import { type Counted, countingStatement, tellReached } from "./counting.ts";

/** A vote of somebody without an account, whom paper or a helper at a stall knows. */
export interface StreetVote {
  /** The key of the vote: follows from who they are, so that nobody votes twice. */
  readonly voter: string;
  readonly buurtId: string;
  /** The print of the postcode. */
  readonly street: string;
  readonly source: Exclude<SupportSource, "ONLINE">;
  /** Of the plan that they read. */
  readonly version: number;
}

/** Two people read an address on paper and nobody proved it; at a stall one helper heard it, which is as much as what somebody types themself. */
const gradeOf = { PAPER: "PAPER", STALL: "POSTCODE" } as const satisfies Record<StreetVote["source"], SupportGrade>;

const give = countingStatement(
  `given as (
    insert into supports as s (initiative_id, voter, buurt_id, street, source, version, grade, given_at) values ($1, $2, $4, $5, $6, $7, $8, $3)
    on conflict (initiative_id, voter) do update set version = excluded.version where s.version < excluded.version
    returning old.version as was, new.*
  ), changes as (
    select initiative_id, buurt_id, grade, source, version, street, 1 as by from given
    union all select initiative_id, buurt_id, grade, source, was, street, -1 from given where was is not null
  )`,
);
const take = countingStatement(
  `changes as (
    delete from supports s using initiatives i where s.voter = $2 and s.person_id is null and s.initiative_id = any($1::uuid[]) and i.id = s.initiative_id and i.stage = 'DRAAGVLAK'
    returning s.initiative_id, s.buurt_id, s.grade, s.source, s.version, s.street, -1 as by
  )`,
);

/** Counts a vote of the street in a locked round; who said so before of an older version says it again. */
export async function giveStreetVote(work: Work, initiativeId: string, { voter, buurtId, street, source, version }: StreetVote): Promise<void> {
  await told(work, "SupportCast", await give.run(work.run, [initiativeId, voter, work.now, buurtId, street, source, version, gradeOf[source]]));
}

/** Takes a vote of the street back from locked rounds that are still open. */
export async function takeStreetVote(work: Work, initiativeIds: readonly string[], voter: string): Promise<void> {
  await told(work, "SupportWithdrawn", await take.run(work.run, [initiativeIds, voter, work.now]));
}

async function told(work: Work, type: string, counted: readonly Counted[]): Promise<void> {
  for (const round of counted) work.emit({ type, topics: topicsOf(round).slice(0, 2), ids: { initiativeId: round.id } });
  await tellReached(work, counted);
}
