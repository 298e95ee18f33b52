import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { plainWords } from "#shared/moderation/signals.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { mayKeepWords } from "../report.policy.ts";

const mostWords = 500;

const ask = new Statement<{ reason: RefusalReason | null; count: number }>(`select ${mayKeepWords("r", ofParameters)} as reason, (select count(*)::int from watched_words) as count from (select $1::uuid as id) r`);
const add = new Statement("insert into watched_words (word, added_by, added_at) values ($1, $2, $3) on conflict (word) do nothing");
const remove = new Statement<{ id: string }>("delete from watched_words where id = $1 returning id");

async function demand(work: Work): Promise<number> {
  const [asked] = (await ask.run(work.run, [null, work.viewer, work.now])) as [{ reason: RefusalReason | null; count: number }];
  refuseIf(asked.reason);
  return asked.count;
}

/** Adds a word, or a few in a row, to what is looked for in reported texts; one that is there already changes nothing. Throws INVALID_TEXT, TEXT_TOO_LONG, TOO_MANY. */
export async function watchWord(work: Work, typed: string): Promise<void> {
  work.audit({ act: "WordWatched" });
  const count = await demand(work);
  const text = tidy(typed);
  refuseIf(textProblem(text, "watchedWord"));
  const word = plainWords(text);
  refuseIf(word === "" && "INVALID_TEXT");
  refuseIf(count >= mostWords && "TOO_MANY");
  await add.run(work.run, [word, work.person(), work.now]);
}

/** Throws NOT_FOUND. */
export async function unwatchWord(work: Work, id: string): Promise<void> {
  work.audit({ act: "WordUnwatched" });
  await demand(work);
  if (!(await remove.run(work.run, [asUuid(id)])).length) throw new Refused("NOT_FOUND");
}
