import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { mostPictures } from "#shared/threads/pictures.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";

export interface GivenPicture {
  readonly id: string;
  readonly alt?: string | null;
}
type On = { readonly activityId: string } | { readonly seriesId: string };

/**
 * Hangs pictures on an activity, or on a series for all its dates, in the place of those that hung there; none given leaves them. They are
 * the viewer's own, or hang there already. Throws TOO_MANY, TEXT_TOO_LONG, INVALID_TEXT, and NOT_FOUND for one that is not theirs.
 */
export async function hangPictures(work: Work, on: On, pictures: readonly GivenPicture[] | null | undefined): Promise<void> {
  if (!pictures) return;
  refuseIf(pictures.length > mostPictures && "TOO_MANY");
  const given = pictures.map(({ id, alt }) => ({ id: asUuid(id)?.toLowerCase() ?? null, alt: tidy(alt ?? "") }));
  for (const { alt } of given) refuseIf(textProblem(alt, "pictureAlt", true));
  const [column, id] = "seriesId" in on ? ["series_id", on.seriesId] : ["activity_id", on.activityId];
  const found = (await work.tx.query(
    `select p.id from pictures p where p.id = any($1) and (p.uploaded_by = $2 and not exists (select from comment_pictures cp where cp.picture_id = p.id)
       or exists (select from activity_pictures ap where ap.picture_id = p.id and ap.${column} = $3)) for key share of p`, [given.map((each) => each.id), work.viewer, id],
  )) as unknown[];
  if (found.length !== new Set(given.map((each) => each.id)).size) throw new Refused("NOT_FOUND");
  await work.tx.query(`delete from activity_pictures where ${column} = $1`, [id]);
  await work.tx.query(`insert into activity_pictures (${column}, number, picture_id, alt) select $1, row_number() over (), id, alt from unnest($2::uuid[], $3::text[]) as given (id, alt)`, [
    id, given.map((each) => each.id), given.map(({ alt }) => alt),
  ]);
}
