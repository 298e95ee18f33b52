import { localDay } from "#shared/calendar/local-time.ts";
import { type NewsletterKind, isLetterMonth, newsletterSections } from "#shared/newsletters/newsletters.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { newsletterTexts } from "../texts.ts";
import { mayCompose } from "../newsletter.policy.ts";

export interface NewNewsletter {
  readonly wijkId: string;
  readonly kind: NewsletterKind;
  /** "2026-11", of a letter alone. */
  readonly month: string | null;
}

const ask = new Statement<{ reason: RefusalReason | null; name: string }>(`select ${mayCompose("w", ofParameters)} as reason, w.name, ($2::uuid, $3::timestamptz) is not null from (select id as wijk_id, name from wijken where id = $1) w`);
const begin = new Statement<{ id: string }>(
  `insert into newsletters (wijk_id, kind, month, title, sections, made_by, made_at) values ($1, $2, ($3::text || '-01')::date, $4, $5, $6, $7) on conflict (wijk_id, month) where month is not null do nothing returning id`,
);
const known = new Statement<{ id: string }>("select id from newsletters where wijk_id = $1 and month = ($2::text || '-01')::date");

/** A message without words, or what the data proposes for a month: of a month there is one letter, and who begins it twice goes on with the first. Throws NOT_FOUND, NOT_SIGNED_IN, NOT_ALLOWED, INVALID_TIME. */
export async function startNewsletter(work: Work, { wijkId, kind, month }: NewNewsletter): Promise<string> {
  const [wijk] = await ask.run(work.run, [wijkId, work.viewer, work.now]);
  if (!wijk) throw new Refused(work.viewer ? "NOT_FOUND" : "NOT_SIGNED_IN");
  refuseIf(wijk.reason);
  const isLetter = kind === "LETTER";
  refuseIf(isLetter ? !isLetterMonth(month ?? "", localDay(work.now)) && "INVALID_TIME" : month !== null && "INVALID_TIME");
  // In Dutch, as all that the municipality writes to a wijk.
  const { titleOf } = newsletterTexts.NL;
  const [made] = await begin.run(work.run, [wijkId, kind, month, titleOf(wijk.name, month), isLetter ? newsletterSections : [], work.person(), work.now]);
  const id = made?.id ?? (await known.run(work.run, [wijkId, month]))[0]?.id;
  if (!id) throw new Error("the letter of this month went while it was begun");
  return id;
}
