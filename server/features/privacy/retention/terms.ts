// What goes when its time is over, as SQL: over a row `t`, with $1 as the moment.
import { acts, drafted, stages } from "#shared/initiatives/lifecycle.ts";
import type { CategoryId } from "#shared/privacy/categories.ts";
import { retentionDays as days } from "#shared/privacy/retention.ts";
import { letterEnds, letterIsOver } from "../../residence/letter.policy.ts";

export interface Term {
  readonly category: CategoryId | "allowances" | "cases";
  readonly table: string;
  /** Whose time is over. */
  readonly due: string;
  /** What becomes of the row where it does not go whole. */
  readonly set?: string;
}

const before = (count: number) => `$1::timestamptz - interval '${count} days'`;
/** From which no act leads on. */
const ended = stages.filter((stage) => !Object.values(acts).some(({ from, to }) => to.length && (from as readonly string[]).includes(stage)));
const endedLongAgo = `select i.id from initiatives i where i.stage in (${ended.map((stage) => `'${stage}'`).join(", ")})
  and (select max(c.at) from stage_changes c where c.initiative_id = i.id) <= ${before(days.voteAfterEnd)}`;

const roundEndedLongAgo = `select r.initiative_id from draagvlak_rounds r where r.ended_at <= ${before(days.voteOfEndedRound)}`;
const endedBefore = (count: number) => `select i.id from initiatives i where i.stage in (${ended.map((stage) => `'${stage}'`).join(", ")}) and i.stage_since <= ${before(count)}`;
const gathering = "select i.id from initiatives i where i.stage = 'DRAAGVLAK' or i.stage_since > $1";

export const terms: readonly Term[] = [
  { category: "talk", table: "pictures", due: `t.created_at <= ${before(days.unusedPicture)} and not exists (select from comment_pictures cp where cp.picture_id = t.id) and not exists (select from activity_pictures ap where ap.picture_id = t.id) and not exists (select from update_pictures up where up.picture_id = t.id)` },
  { category: "exports", table: "exports", due: "t.expires_at <= $1" },
  { category: "signIn", table: "sign_in_links", due: `t.created_at <= ${before(days.signInLink)}` },
  { category: "signIn", table: "account_codes", due: `t.created_at <= ${before(days.signInLink)}` },
  { category: "signIn", table: "provider_visits", due: "t.expires_at <= $1" },
  { category: "signIn", table: "sessions", due: "(t.ends_at <= $1 or t.seen_at <= $1 - t.idle)" },
  { category: "residence", table: "desk_codes", due: "t.expires_at <= $1" },
  // The row stays as long as its account: it counts how often somebody asked.
  { category: "residence", table: "letters", due: letterIsOver("t", "$1"), set: letterEnds("$1") },
  { category: "messages", table: "mails", due: `coalesce(t.sent_at, t.created_at) <= ${before(days.mail)}` },
  { category: "messages", table: "pushes", due: `t.created_at <= ${before(days.mail)}` },
  { category: "messages", table: "mail_troubles", due: `t.at <= ${before(days.mailTrouble)}` },
  { category: "messages", table: "mails_in", due: `t.at <= ${before(days.mail)}` },
  { category: "messages", table: "notices", due: `(t.read_at <= ${before(days.readNotice)} or t.created_at <= ${before(days.unreadNotice)})` },
  // Live pages need the sequence of a topic alone, which its own row keeps.
  { category: "events", table: "outbox", due: `not t.awaits_reaction and t.at <= ${before(days.event)}` },
  // The vote stays counted.
  { category: "votes", table: "supports", due: `t.person_id is not null and t.initiative_id in (${endedLongAgo} union all ${roundEndedLongAgo})`, set: "person_id = null" },
  { category: "votes", table: "support_traces", due: `t.at <= ${before(days.voteTrace)}` },
  { category: "plans", table: "initiative_drafts", due: `t.initiative_id in (select i.id from initiatives i where i.stage not in (${drafted.map((stage) => `'${stage}'`).join(", ")}) and i.stage_since <= ${before(days.frozenDraft)})` },
  {
    category: "dossiers", table: "application_private",
    due: `(t.initiative_id in (${endedBefore(days.privateAfterEnd)}) or t.saved_at <= ${before(days.privateUnused)} and not exists (select from dossiers d where d.initiative_id = t.initiative_id))`,
  },
  // While something is to be paid back, it may be asked about.
  {
    category: "plans", table: "receipts", set: "file = null",
    due: `t.file is not null and t.initiative_id in (${endedBefore(days.receiptAfterEnd)}) and not exists (select from initiative_accounts a where a.initiative_id = t.initiative_id and a.to_return_cents > 0 and a.returned_at is null)`,
  },
  { category: "cases", table: "case_notifications", due: `t.received_at <= ${before(days.caseNotification)}` },
  {
    category: "street", table: "list_rows", set: "state = 'VOID', why = null, buurt_id = null, voter = null, street = null, home = null, home_year = null, home_initials = null",
    due: `t.state in ('ENTERED', 'WAITING') and (t.entered_at <= ${before(days.listRow)} or t.list_code in (select l.code from support_lists l where l.initiative_id not in (${gathering})))`,
  },
  // Once nobody can be counted twice any more, the vote stays and nothing leads from it to a print.
  { category: "street", table: "supports", due: `t.source <> 'ONLINE' and t.initiative_id not in (${gathering}) and exists (select from street_voices v where v.initiative_id = t.initiative_id and v.voter = t.voter)`, set: "voter = gen_random_uuid()" },
  { category: "street", table: "street_voices", due: `t.initiative_id not in (${gathering})` },
  { category: "reports", table: "reports", due: `t.case_id is null and t.reported_at <= ${before(days.unconfirmedReport)}` },
  { category: "reports", table: "reports", due: `t.case_id in (select c.id from moderation_cases c where c.settled_at <= ${before(days.settledReport)})` },
  { category: "registrations", table: "registrations", due: `t.state = 'UNCONFIRMED' and t.made_at <= ${before(days.unconfirmedRegistration)}` },
  { category: "registrations", table: "registration_answers", due: `t.registration_id in (select r.id from registrations r join activities a on a.id = r.activity_id where a.ends_at <= ${before(days.registrationAnswer)})` },
  // The count stays.
  {
    category: "registrations", table: "registrations", set: "person_id = null, name = null, email = null, key_hash = null",
    due: `num_nonnulls(t.person_id, t.name, t.email, t.key_hash) > 0 and t.activity_id in (select a.id from activities a where a.ends_at <= ${before(days.registration)})`,
  },
  { category: "allowances", table: "allowances", due: "t.used_until <= $1" },
];
