import type { Doubt, Opinion, RowState } from "#shared/street/voice.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { giveStreetVote, takeStreetVote } from "../../draagvlak/commands/street-vote.ts";
import type { VoiceSeals } from "../voice-seals.ts";
import type { LockedList } from "./list.ts";

export interface Reading extends VoiceSeals {
  readonly opinion: Opinion;
  readonly buurtId: string;
  /** The print of the postcode. */
  readonly street: string;
}
export interface Outcome {
  readonly state: Extract<RowState, "COUNTED" | "TWICE" | "WAITING">;
  readonly why: Doubt | null;
}

// Online supporters at an address, with the mark by which they are known on paper where they gave one and still live there.
const online = `select m.voter, m.home_year, m.home_initials from persons p join supports s on s.person_id = p.id and s.initiative_id = $1
  left join paper_marks m on m.person_id = p.id and m.home = p.residence_pseudonym where p.residence_pseudonym = $3`;
const look = new Statement<{ opinion: Opinion | null; version: number | null; online: boolean; doubt: Doubt | null }>(`
  with online as (${online}), at_home as (select * from online union all select voter, home_year, home_initials from street_voices where initiative_id = $1 and home = $3)
  select (select opinion from street_voices where initiative_id = $1 and voter = $2), (select version from supports where initiative_id = $1 and voter = $2),
    exists (select from online o where o.voter = $2) as online,
    (select case when bool_or(home_year = $4) then 'OTHER_INITIALS' when bool_or(home_initials = $5) then 'OTHER_YEAR' when bool_or(voter is null) then 'SAME_HOME' end from at_home) as doubt`);
const add = new Statement("insert into street_voices (initiative_id, voter, opinion, home, home_year, home_initials, given_at) values ($1, $2, $3, $4, $5, $6, $7)");
const drop = new Statement("delete from street_voices v using initiatives i where v.voter = $2 and v.initiative_id = any($1::uuid[]) and i.id = v.initiative_id and i.stage = 'DRAAGVLAK'");

/**
 * Counts what was read twice, once: whoever was counted already, online or on paper, is not counted again, and who may be the same waits for a person,
 * unless one has looked (`sure`). On a list of a newer version somebody says again what they said before.
 */
export async function countVoice(work: Work, { initiative, kind, version }: LockedList, reading: Reading, sure: boolean): Promise<Outcome> {
  const { voter, home, homeYear, homeInitials, opinion } = reading;
  const [known] = await look.run(work.run, [initiative.id, voter, home, homeYear, homeInitials]);
  const again = known?.opinion === "SUPPORT" && opinion === "SUPPORT" && known.version !== null && known.version < version;
  if ((known?.opinion && !again) || known?.online) return { state: "TWICE", why: null };
  if (known?.doubt && !again && !sure) return { state: "WAITING", why: known.doubt };
  if (!again) await add.run(work.run, [initiative.id, voter, opinion, home, homeYear, homeInitials, work.now]);
  if (opinion === "SUPPORT") await giveStreetVote(work, initiative.id, { ...reading, source: kind, version });
  return { state: "COUNTED", why: null };
}

/** Takes a voice of the street out of locked rounds, because the same person is counted online. */
export async function dropVoices(work: Work, initiativeIds: readonly string[], voter: string): Promise<void> {
  if (!initiativeIds.length) return;
  await takeStreetVote(work, initiativeIds, voter);
  await drop.run(work.run, [initiativeIds, voter]);
}
