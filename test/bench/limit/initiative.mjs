import { draagvlak, ownSupport } from "./draagvlak.mjs";
import { answer, idAndName, many, one, page, theme } from "./json.mjs";
import { reasons, rights, viewerFacts } from "./rights.mjs";

const person = (key) => idAndName("persons", key);
const lines = (kind) => many(`select id, kind, description, cents from budget_lines where initiative_id = i.id and kind = '${kind}' order by position`);
const history = many("select stage, at, note from stage_changes where initiative_id = i.id order by stage_changes.id");
const updates = many(`select u.id, u.text, u.created_at as "createdAt", ${person("u.author_id")} as author from initiative_updates u where u.initiative_id = i.id order by u.id desc`);
const account = one(`select spent_cents as "spentCents", results, accounted_at as "accountedAt" from initiative_accounts where initiative_id = i.id`);

const deal = one(`select coalesce(b.in_force = b.version, false) as complete, ${many("select x.party from signatures x where x.initiative_id = i.id and x.version = b.version order by x.at")} as signatures
  from buurtdeals b where b.initiative_id = i.id`);

const dossier = one(`select d.reference, d.handed_in_at as "handedInAt", d.decision_due_at as "decisionDueAt", d.clock_stopped_at as "clockStoppedAt", d.supporters, d.asked_cents as "askedCents", d.hash, d.instrument,
  d.forwarded_at as "forwardedAt", d.hands,
  ${many(`select role, outcome, granted_cents as "grantedCents", reasons, at from hands where initiative_id = i.id order by at`)} as "handsGiven",
  ${many("select answered_how is not distinct from 'TERM_OVER' as missed from completions where initiative_id = i.id order by number")} as completions,
  ${many("select c.id, c.met, c.answer from jsonb_to_recordset(d.criteria) as c (id text, met boolean, answer text)")} as criteria,
  ${one(`select outcome, granted_cents as "grantedCents", reasons, what_now as "whatNow", decided_at as "decidedAt", objection_until as "objectionUntil" from decisions where initiative_id = i.id`)} as decision
  from dossiers d where d.initiative_id = i.id`);

const standing = (c) => `${c}.hidden_at is null and ${c}.removed_at is null`;
const comment = (c) => `${c}.id, ${c}.locale, ${c}.created_at as "createdAt", ${c}.edited_at as "editedAt", ${c}.hidden_at is not null as hidden, ${c}.hidden_reason as "hiddenReason",
  ${c}.removed_at is not null as removed, ${c}.pinned_at is not null as pinned, ${c}.as_municipality as "asMunicipality", ${idAndName("groups", `${c}.on_behalf_of`)} as "onBehalfOf", ${c}.parent_id is not null as "isAnswer",
  case when ${c}.hidden_at is null and ${c}.removed_at is null then ${c}.text end as text, ${person(`${c}.author_id`)} as author,
  ${many(`select kind, count(*)::int as count from comment_reactions where comment_id = ${c}.id group by kind order by kind`)} as reactions,
  ${many(`select x.number, x.person_id as "personId", (select name from persons where id = x.person_id) as name from comment_mentions x where x.comment_id = ${c}.id and ${c}.has_mentions and ${standing(c)} order by x.number`)} as mentions,
  ${many(`select p.id, p.width, p.height, x.alt from comment_pictures x join pictures p on p.id = x.picture_id where x.comment_id = ${c}.id and ${c}.has_pictures and ${standing(c)} order by x.number`)} as pictures`;
const withReplies = one(`select ${comment("c")}, ${many(`select ${comment("r")} from comments r where r.parent_id = c.id and c.reply_count > 0 order by r.id`)} as replies`);
const comments = page(`
  select c.id, row_number() over (order by c.id desc) as n, ${withReplies} as node
  from comments c where c.initiative_id = i.id and c.parent_id is null`, 20);
const pinned = `(select ${withReplies} from comments c where c.initiative_id = i.id and c.pinned_at is not null)`;
const signs = many(`select r.comment_id as "commentId", r.kind from comment_reactions r join comments c on c.id = r.comment_id where c.initiative_id = i.id and r.person_id = $2::uuid order by 1, 2`);

const follows = "exists (select from talk_follows t where t.initiative_id = i.id and t.person_id = $2::uuid)";
const unread = `coalesce((select count(*)::int from (select from talk_follows t join comments c on c.initiative_id = t.initiative_id and c.id > t.until_comment_id and c.author_id is distinct from t.person_id
  where t.initiative_id = i.id and t.person_id = $2::uuid limit 100) more), 0)`;

// What goes on in another is told to who may read that, and what is asked of it to who writes it.
const isPublic = "n.stage not in ('IDEE', 'CONCEPT') and not n.withdrawn_unseen";
const writes = (n) => `exists (select from memberships where group_id = ${n}.group_id and person_id = $2::uuid and state = 'ACTIVE') or exists (select from roles where person_id = $2::uuid and kind = 'WIJKREGISSEUR'
  and (wijk_id is null or wijk_id = ${n}.wijk_id) and begins_at <= $3::timestamptz and (ends_at is null or ends_at > $3::timestamptz))`;
const mergedInto = one(`select n.id, n.title from initiatives n where n.id = i.merged_into and (${isPublic} or ${writes("n")})`);
const mergedFrom = many(`select n.id, n.title from initiatives n where n.merged_into = i.id and (${isPublic} or m.drafter or f.regisseur) order by n.id limit 20`);
const titleOf = (side) => one(`select n.id, n.title from initiatives n where n.id = x.${side}_id`);
const mergers = many(`select x.id, x.state, ${titleOf("asked")} as asked, ${titleOf("asking")} as asking from mergers x where i.id in (x.asking_id, x.asked_id) and (m.drafter or f.regisseur)
  and (i.id = x.asking_id or x.state in ('ASKED', 'AGREED') or exists (select from initiatives n where n.id = x.asking_id and (${writes("n")}))) order by x.id desc limit 20`);

/** $1 initiative, $2 viewer or null, $3 now: the page of an initiative with its newest comments and all that the viewer may. */
export const initiative = answer(`select ${one(`
  select i.id, i.title, i.goal, i.for_whom as "forWhom", i.place, i.planning, i.own_effort as "ownEffort", i.upkeep, i.rich, i.source, i.stage, i.stage_since as "stageSince", i.version,
    i.participation_level as "participationLevel", i.created_at as "createdAt", i.demo_amounts as "demoAmounts",
    i.cost_cents as "costCents", i.income_cents as "incomeCents", greatest(i.asked_cents, 0) as "askedCents", ${lines("COST")} as costs, ${lines("INCOME")} as income,
    ${idAndName("wijken", "i.wijk_id")} as wijk, ${idAndName("groups", "i.group_id")} as "group", ${person("i.author_id")} as author, ${theme("i")} as theme,
    ${history} as history, ${updates} as updates, ${draagvlak("i")} as draagvlak, ${dossier} as dossier, ${deal} as buurtdeal, ${account} as account,
    (select comments from initiative_counters where initiative_id = i.id) as "commentCount", ${comments} as comments, ${pinned} as "pinnedComment", ${signs} as "viewerReactions", ${follows} as "viewerFollows", ${unread} as "viewerUnread",
    ${mergedInto} as "mergedInto", ${mergedFrom} as "mergedFrom", ${mergers} as mergers, f.supports as "viewerSupports", ${ownSupport("i")}, ${rights()}
  from initiatives i ${viewerFacts} ${reasons()}
  where i.id = $1::uuid and (i.stage not in ('IDEE', 'CONCEPT') and not i.withdrawn_unseen or m.drafter or f.regisseur)`)} as initiative`);
