import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { Encoded } from "../../../platform/encode-picture.ts";

/** Of one person at the same time: so that what they may take along (AVG 15) stays one file. */
const mostOfPerson = 300;

/** Keeps a picture of whoever asks, for what they are going to post. It goes after a day unless they do. Answers its id. */
export async function storePicture(work: Work, { width, height, large, small }: Encoded): Promise<string> {
  const [stored] = (await work.tx.query(
    `insert into pictures (uploaded_by, created_at, width, height, large, small)
     select $1, $2, $3, $4, $5, $6 where (select count(*) from pictures p where p.uploaded_by = $1) < $7 returning id`, [work.person(), work.now, width, height, large, small, mostOfPerson],
  )) as { id: string }[];
  if (!stored) throw new Refused("TOO_MANY");
  return stored.id;
}
