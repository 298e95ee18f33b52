import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { Locale } from "../../members/viewer.type.ts";
import { demandStanding, lockComment } from "../commands/lock-comment.ts";
import type { TalkContext } from "../talk.context.ts";

/** What a comment says in another language: as it was translated before, or now. Throws TRANSLATION_FAILED, and NOT_SIGNED_IN for strangers, whom nobody could count. */
export async function translateComment({ transact, translate, spend }: TalkContext, id: string, to: Locale): Promise<string> {
  const { text, known } = await transact((work) => readTranslation(work, id, to));
  if (known !== null) return known;
  if (!translate) throw new Refused("TRANSLATION_FAILED");
  await spend("translation", 1);
  // Outside any unit of work, because the service may be slow.
  const translated = await translate(text, to);
  await transact((work) => keepTranslation(work, id, to, text, translated));
  return translated;
}

async function readTranslation(work: Work, id: string, to: Locale): Promise<{ text: string; known: string | null }> {
  work.person();
  const { comment } = await lockComment(work, id);
  demandStanding(comment);
  const [known] = (await work.tx.query("select text from comment_translations where comment_id = $1 and locale = $2", [comment.id, to])) as { text: string }[];
  return { text: comment.text, known: known?.text ?? null };
}

/** Of what was changed, hidden or taken back meanwhile nothing is kept or shown. */
async function keepTranslation(work: Work, id: string, to: Locale, of: string, translated: string): Promise<void> {
  const { comment } = await lockComment(work, id);
  demandStanding(comment);
  refuseIf(comment.text !== of && "TRANSLATION_FAILED");
  await work.tx.query(
    "insert into comment_translations (comment_id, locale, text, made_at) values ($1, $2, $3, $4) on conflict (comment_id, locale) do update set text = excluded.text, made_at = excluded.made_at", [comment.id, to, translated, work.now],
  );
}
