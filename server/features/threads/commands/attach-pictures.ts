import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { mostPictures } from "#shared/threads/pictures.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";

export interface GivenPicture {
  readonly id: string;
  /** What is to be seen; empty where the picture says nothing that the text does not say. */
  readonly alt?: string | null;
}

/** Puts pictures that whoever speaks uploaded below what they say. Throws TOO_MANY, and NOT_FOUND for one that is not theirs, stands elsewhere or was swept away. */
export async function attachPictures(work: Work, commentId: string, pictures: readonly GivenPicture[]): Promise<void> {
  if (!pictures.length) return;
  refuseIf(pictures.length > mostPictures && "TOO_MANY");
  const given = pictures.map(({ id, alt }) => ({ id: asUuid(id)?.toLowerCase() ?? null, alt: tidy(alt ?? "") }));
  for (const { alt } of given) refuseIf(textProblem(alt, "pictureAlt", true));
  // Locked against the sweeping of what nobody used.
  const free = (await work.tx.query(
    "select p.id from pictures p where p.id = any($1) and p.uploaded_by = $2 and not exists (select from comment_pictures cp where cp.picture_id = p.id) for key share of p", [given.map(({ id }) => id), work.person()],
  )) as unknown[];
  if (free.length !== given.length) throw new Refused("NOT_FOUND");
  await work.tx.query("insert into comment_pictures (comment_id, number, picture_id, alt) select $1, row_number() over (), id, alt from unnest($2::uuid[], $3::text[]) as given (id, alt)", [
    commentId, given.map(({ id }) => id), given.map(({ alt }) => alt),
  ]);
  await work.tx.query("update comments set has_pictures = true where id = $1", [commentId]);
}
