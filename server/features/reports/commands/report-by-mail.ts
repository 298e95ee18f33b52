import { randomUUID } from "node:crypto";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { parseEmail } from "#shared/members/email-address.ts";
import { type Reported, reportProblem, tidyReport } from "#shared/moderation/reports.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Keys } from "../../../platform/keys.ts";
import { post } from "../../../platform/mail.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { Locale } from "../../members/viewer.type.ts";
import { hashOfKey, keyOf } from "../report-key.ts";
import { reportMail } from "../report-mail.ts";
import { asRef, readSubject, type SubjectRef } from "./open-case.ts";

export interface ReportedByMail extends Reported {
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly keys: Keys;
  readonly siteName: string;
  /** Null where the site's own address is not known for sure: a link could then lead elsewhere. */
  readonly linkOf: (key: string) => string | null;
}

// Of one address about one thing the newest waits; the link of the one before leads nowhere.
const forget = new Statement("delete from reports where subject_kind = $1 and subject_id = $2 and email = $3 and case_id is null");
const add = new Statement(
  `insert into reports (id, subject_kind, subject_id, name, email, key_hash, locale, reason, words, unlawful, ground, reported_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
);

/** For who has no account: keeps the report aside and mails a link to confirm it by; until then it is in nobody's queue. Throws NOT_FOUND, and what is wrong with what was typed. */
export async function reportByMail(work: Work, asked: SubjectRef, { keys, siteName, linkOf, locale, ...typed }: ReportedByMail): Promise<void> {
  const { kind, id: subjectId } = asRef(asked);
  const report = tidyReport(typed);
  refuseIf(reportProblem(report));
  const [name, email] = [tidy(typed.name), parseEmail(typed.email)];
  refuseIf(textProblem(name, "personName"));
  if (!email) throw new Refused("INVALID_EMAIL");
  const { title } = await readSubject(work, { kind, id: subjectId });
  const id = randomUUID();
  await forget.run(work.run, [kind, subjectId, email]);
  await add.run(work.run, [id, kind, subjectId, name, email, hashOfKey(keys, id), locale, report.reason, report.words, report.unlawful, report.ground, work.now]);
  const mail = reportMail(locale, { kind: "CONFIRM", name, title, link: linkOf(keyOf(keys, id)), siteName });
  await post(work.run, { to: email, ...mail, source: `report:${id}` }, work.now);
}
