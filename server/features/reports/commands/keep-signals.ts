import { signalsOf } from "#shared/moderation/signals.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { SeenSubject, SubjectRef } from "./open-case.ts";

const known = new Statement<{ words: string[]; repeated: number }>(
  `select array(select word from watched_words order by word) as words,
     (select count(*)::int from comments c where c.author_id = $1 and length($2) > 20 and c.text = $2 and c.removed_at is null and c.id::text <> $3 and c.created_at > $4::timestamptz - interval '30 days') as repeated`,
);
const keep = new Statement(
  `with gone as (delete from case_signals where case_id = $1 and (kind, word) not in (select kind, word from jsonb_to_recordset($2::jsonb) as s (kind text, word text)))
   insert into case_signals (case_id, kind, word, times) select $1, kind, word, times from jsonb_to_recordset($2::jsonb) as s (kind text, word text, times int)
   on conflict (case_id, kind, word) do update set times = excluded.times`,
);

/** Works out what stands out about a reported text, and keeps it with its case. Answers how many signals there are. */
export async function keepSignals(work: Work, caseId: string, { id }: SubjectRef, { title, text, authorId, fresh }: SeenSubject): Promise<number> {
  const [about] = (await known.run(work.run, [authorId, text, id, work.now])) as [{ words: string[]; repeated: number }];
  const signals = signalsOf({ text: `${title}\n${text}`, fresh, ...about });
  await keep.run(work.run, [caseId, JSON.stringify(signals)]);
  return signals.length;
}
