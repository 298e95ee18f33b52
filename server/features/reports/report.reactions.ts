import { Statement } from "../../platform/database/statement.ts";
import type { Keys } from "../../platform/keys.ts";
import { post } from "../../platform/mail.ts";
import type { Reaction, Reactions } from "../../platform/reaction-worker.ts";
import type { Locale } from "../members/viewer.type.ts";
import type { ReportMailKind } from "./mail-texts/report-texts.ts";
import { keyOf } from "./report-key.ts";
import { reportMail } from "./report-mail.ts";
import { subjectRows } from "./subject.view.ts";

interface Site {
  readonly siteName: string;
  readonly publicUrl: string | null;
  readonly keys: Keys;
}
interface Told extends Record<string, unknown> {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly title: string;
}

const byMail = (which: string) => new Statement<Told>(
  `select r.id, r.email, r.name, r.locale, coalesce(s.title, '') as title from reports r join moderation_cases c on c.id = r.case_id
   left join lateral ${subjectRows({ kind: "c.subject_kind", uuid: "c.subject_uuid", id: "c.subject_id" })} s on true where ${which} and r.email is not null order by r.id`,
);
const one = byMail("r.id = $1");
const all = byMail("r.case_id = $1");

/** Mails who reported without an account: that it came in, and what was done (DSA, art. 16(4) and (5)). Who has one gets a notice. */
export function reportReactions({ siteName, publicUrl, keys }: Site): Reactions {
  const tell = (kind: ReportMailKind, whom: Statement<Told>, by: "reportId" | "caseId"): Reaction => async (work, { id: event, ids }) => {
    for (const { id, email, ...about } of await whom.run(work.run, [ids[by]])) {
      const link = publicUrl && `${publicUrl}/melding/${keyOf(keys, id)}`;
      await post(work.run, { to: email, ...reportMail(about.locale, { ...about, kind, link, siteName }), source: `outbox:${event}:${id}` }, work.now);
    }
  };
  return { ReportMade: tell("RECEIVED", one, "reportId"), ReportsActedOn: tell("ACTED_ON", all, "caseId"), ReportsDismissed: tell("DISMISSED", all, "caseId") };
}
