import { draagvlak, ownSupport } from "./draagvlak.mjs";
import { answer, idAndName, many, one, page, theme } from "./json.mjs";
import { rights, viewerFacts } from "./rights.mjs";

const person = (key) => idAndName("persons", key);
const lines = (kind) => many(`select id, kind, description, cents from budget_lines where initiative_id = i.id and kind = '${kind}' order by position`);
const history = many("select stage, at, note from stage_changes where initiative_id = i.id order by stage_changes.id");
const updates = many(`select u.id, u.text, u.created_at as "createdAt", ${person("u.author_id")} as author from initiative_updates u where u.initiative_id = i.id order by u.id desc`);
const account = one(`select spent_cents as "spentCents", returned_cents as "returnedCents", results, accounted_at as "accountedAt" from initiative_accounts where initiative_id = i.id`);

const deal = one(`select b.initiators_do as "initiatorsDo", b.municipality_does as "municipalityDoes", b.upkeep_until as "upkeepUntil",
  (select count(*) = 2 from signatures where initiative_id = i.id) as complete,
  ${many(`select x.party, x.at, ${person("x.person_id")} as person from signatures x where x.initiative_id = i.id order by x.at`)} as signatures
  from buurtdeals b where b.initiative_id = i.id`);

const dossier = one(`select d.reference, d.handed_in_at as "handedInAt", d.decision_due_at as "decisionDueAt", d.supporters, d.asked_cents as "askedCents", d.hash, d.instrument,
  d.forwarded_at as "forwardedAt", d.hands,
  ${many(`select role, outcome, granted_cents as "grantedCents", reasons, at from hands where initiative_id = i.id order by at`)} as "handsGiven",
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

/** $1 initiative, $2 viewer or null, $3 now: the page of an initiative with its newest comments and all that the viewer may. */
export const initiative = answer(`select ${one(`
  select i.id, i.title, i.goal, i.for_whom as "forWhom", i.place, i.planning, i.own_effort as "ownEffort", i.upkeep, i.source, i.stage, i.stage_since as "stageSince", i.version,
    i.participation_level as "participationLevel", i.created_at as "createdAt", i.demo_amounts as "demoAmounts",
    i.cost_cents as "costCents", i.income_cents as "incomeCents", greatest(i.asked_cents, 0) as "askedCents", ${lines("COST")} as costs, ${lines("INCOME")} as income,
    ${idAndName("wijken", "i.wijk_id")} as wijk, ${idAndName("groups", "i.group_id")} as "group", ${person("i.author_id")} as author, ${theme("i")} as theme,
    ${history} as history, ${updates} as updates, ${draagvlak("i")} as draagvlak, ${dossier} as dossier, ${deal} as buurtdeal, ${account} as account,
    (select comments from initiative_counters where initiative_id = i.id) as "commentCount", ${comments} as comments, ${pinned} as "pinnedComment", ${signs} as "viewerReactions", ${follows} as "viewerFollows", ${unread} as "viewerUnread",
    f.supports as "viewerSupports", ${ownSupport("i")}, case when m.initiator then 'INITIATOR' when f.regisseur then 'MUNICIPALITY' end as "viewerSignsFor", ${rights()}
  from initiatives i ${viewerFacts}
  where i.id = $1::uuid and (i.stage not in ('IDEE', 'CONCEPT') or m.drafter or f.regisseur)`)} as initiative`);
