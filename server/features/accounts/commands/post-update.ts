import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { mostPictures } from "#shared/threads/pictures.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { speakForGroup } from "../../groups/commands/speak-for-group.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative, topicsOf } from "../../initiatives/commands/lock-initiative.ts";

export interface GivenPicture {
  readonly id: string;
  readonly alt?: string | null;
}

/** Tells the neighbourhood how it goes, with pictures: in one's own name or, by a steward, in the group's. Throws TOO_MANY, NOT_FOUND for a picture that is not theirs to post. */
export async function postUpdate(work: Work, id: string, written: string, asGroup: boolean, pictures: readonly GivenPicture[] = []): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "postUpdate", initiative.id);
  const text = tidy(written);
  refuseIf(textProblem(text, "update"));
  const onBehalfOf = asGroup ? await speakForGroup(work, initiative.groupId, "plan") : null;
  const [update] = (await work.tx.query(
    "insert into initiative_updates (initiative_id, author_id, text, created_at, on_behalf_of) values ($1, $2, $3, $4, $5) returning id", [initiative.id, work.person(), text, work.now, onBehalfOf],
  )) as { id: string }[];
  if (pictures.length) await attach(work, update?.id ?? "", pictures);
  work.emit({ type: "UpdatePosted", topics: topicsOf(initiative), ids: { initiativeId: initiative.id } });
}

async function attach(work: Work, updateId: string, pictures: readonly GivenPicture[]): Promise<void> {
  refuseIf(pictures.length > mostPictures && "TOO_MANY");
  const [ids, alts] = [pictures.map(({ id }) => asUuid(id)), pictures.map(({ alt }) => tidy(alt ?? ""))];
  for (const alt of alts) refuseIf(textProblem(alt, "pictureAlt", true));
  // Locked against the sweeping of what nobody used.
  const free = (await work.tx.query(
    `select p.id from pictures p where p.id = any($1) and p.uploaded_by = $2 and not exists (select from comment_pictures cp where cp.picture_id = p.id)
       and not exists (select from update_pictures up where up.picture_id = p.id) for key share of p`, [ids, work.person()],
  )) as unknown[];
  if (free.length !== pictures.length) throw new Refused("NOT_FOUND");
  await work.tx.query("insert into update_pictures (update_id, number, picture_id, alt) select $1, row_number() over (), id, alt from unnest($2::uuid[], $3::text[]) as given (id, alt)", [updateId, ids, alts]);
}
