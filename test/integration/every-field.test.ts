// Answers are written by PostgreSQL and sent as they are, so the types of the contract are held against real answers here.
import { createSchema } from "#server/schema.ts";
import { sealOfKey } from "#server/features/street/stall-key.ts";
import { rootViews } from "#server/views.ts";
import { compile } from "#server/platform/view/compile.ts";
import { type FragmentDefinitionNode, type GraphQLOutputType, isEnumType, isListType, isNonNullType, isObjectType, parse } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";
import { objected } from "../support/measures.ts";
import { groupIn } from "../support/neighbourhood.ts";
import { everyField, type Selection } from "../support/every-field.ts";

const schema = createSchema();
const views = await rootViews(schema);

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const leaves: Record<string, (value: unknown) => boolean> = {
  Float: (value) => typeof value === "number", ID: (value) => typeof value === "string" && value !== "", String: (value) => typeof value === "string", Boolean: (value) => typeof value === "boolean",
  Int: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31, Cents: (value) => Number.isSafeInteger(value),
  DateTime: (value) => typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|\+00:00)$/u.test(value) && !Number.isNaN(Date.parse(value)),
  RichParts: (value) => typeof value === "object", SaidJson: (value) => typeof value === "object",
};

/** Where a value is not what its type promises; `met` gathers the types of which there was a row. */
function broken(type: GraphQLOutputType, value: unknown, path: string, met: Set<string>): string[] {
  if (isNonNullType(type)) return value === null ? [`${path} is null`] : broken(type.ofType, value, path, met);
  if (value === null) return [];
  if (isListType(type)) return Array.isArray(value) ? value.flatMap((each) => broken(type.ofType, each, `${path}[]`, met)) : [`${path} is no list`];
  if (isEnumType(type)) return type.getValue(String(value)) ? [] : [`${path} is ${JSON.stringify(value)}, no ${type.name}`];
  if (!isObjectType(type)) return leaves[type.name]?.(value) ? [] : [`${path} is ${JSON.stringify(value)}, no ${type.name}`];
  const { __typename: name, ...fields } = value as Record<string, unknown>;
  if (name !== type.name) return [`${path} calls itself ${String(name)}`];
  met.add(type.name);
  return Object.entries(fields).flatMap(([field, below]) => broken(type.getFields()[field]?.type as GraphQLOutputType, below, `${path}.${field}`, met));
}

/** Prepared once, because it is asked for many objects by several people. */
function prepare({ root, text }: Selection, name: string): (viewer: string | null, given: Record<string, unknown>) => Promise<unknown> {
  const { selectionSet } = parse(`fragment whole on ${root.type} ${text}`).definitions[0] as FragmentDefinitionNode;
  const plan = compile({ schema, fragments: {} }, root, [selectionSet], {}, "seal");
  return async (viewer, given) => JSON.parse((await app.pool.query({ name, text: plan.text, values: plan.values({ viewer, now: app.now(), variables: {}, given }) })).rows[0].answer);
}

// Commands refuse before they answer: who gets these payloads may read what is in them.
const neverAsked = ["InitiativeChanged.initiative is null", "DraftMerged.initiative is null", "ViewerChanged.viewer is null", "ResidenceDeskChanged.desk is null", "AgendaSourceChanged.source is null", "PaymentDeskChanged.desk is null", "MaintainerInvited.initiative is null", "DeadLettersRetried.retried is null"];

it("every field of every view answers what the contract promises, to strangers, residents and the municipality", async () => {
  // The log begins with this.
  await groupIn(app);
  const measureId = await objected(app);
  const { rows: initiatives } = await app.pool.query<{ id: string; group_id: string }>("select distinct on (stage) id, group_id from initiatives order by stage, id");
  const { rows: [one] } = await app.pool.query("select (select min(id::text) from comments) as comment, (select min(id::text) from activities) as activity, (select min(id) from organisations) as organisation, (select min(id::text) from wijkthemas) as theme");
  const literals: Record<string, unknown> = {
    "Query.agendaSource.organisationId": one.organisation, "Query.newsletters.wijkId": "oost",
    "Query.measure.id": measureId, "Query.moderatedThing.kind": "COMMENT", "Query.moderatedThing.id": one.comment,
    "Query.wijk.id": "oost", "Query.organisation.id": one.organisation, "Query.activity.id": one.activity, "Query.wijkOfPostcode.postcode": "1223 AB", "Query.searchInitiatives.text": "tuin",
    "Query.alikeInitiatives.wijkId": "oost", "Query.alikeInitiatives.title": "Samen tuinieren", "Query.alikeInitiatives.goal": "Een tuin voor de buurt", "Initiative.versionNumbered.number": 1,
    "Query.theme.id": one.theme, "Query.mentionable.text": "", "Group.search.text": "een", "Query.supportList.code": "ACDEFGHJ", "Query.stall.key": "ACDEFGHJKLMN", "Query.registration.key": "x", "Query.initiative.id": initiatives[0]?.id, "Query.comment.id": one.comment, "Query.group.id": initiatives[0]?.group_id,
    "Query.activities.from": app.now().toISOString(), "Query.activities.until": new Date(app.now().getTime() + 30 * 86_400_000).toISOString(),
  };
  const viewers = [null, ...(await Promise.all(["bewoner-oost", "regisseur-oost", "redacteur-versa", "beheerder"].map(async (persona) => (await app.as(persona)).personId)))];
  // Something that comes back, with all that can be said of it, and what waits for a look.
  await app.pool.query(`with town as (select id, (select min(id::text)::uuid from wijkthemas) as theme, (select id from initiatives where stage = 'DRAAGVLAK' limit 1) as plan from groups limit 1), series as (
      insert into activity_series (rule, starts_local, minutes, except_days, extra_starts, entry, created_at, changed_at, expanded_until) values ('FREQ=WEEKLY', '2026-11-24T10:00', 60, '{2026-12-01}', '{2026-12-02T10:00}', '{}', now(), now(), now()) returning id)
    update activities a set series_id = series.id, recurrence_id = a.starts_at, group_id = case when organisation_id is null and not by_municipality then town.id end, theme_id = town.theme, languages = '{NL,UK}', age_from = 4, age_to = 12,
      wheelchair = true, indoors = false, capacity = 10, price_cents = 250, moved_from = starts_at, state_reason = 'Ziek' from town, series where a.id = (select min(id::text)::uuid from activities)`);
  await app.pool.query("insert into activities (organisation_id, wijk_id, title, about, place, starts_at, ends_at, kind, state, created_at, series_id, recurrence_id) select $1, 'oost', 'A', 'B', 'C', now() + interval '1 day', now() + interval '25 hours', 'ACTIVITY', 'AWAITING', now(), id, now() from activity_series", [one.organisation]);
  await app.pool.query("insert into activities (initiative_id, wijk_id, title, about, place, starts_at, ends_at, kind, created_at) select id, wijk_id, 'A', 'B', 'C', now() + interval '1 day', now() + interval '25 hours', 'ACTIVITY', now() from initiatives where stage = 'DRAAGVLAK'");
  await app.pool.query("insert into notices (person_id, kind, initiative_id, group_id, source, created_at) values ($1, 'INITIATIVE_DECIDED', $2, $3, 'test', now())", [viewers[1], initiatives[0]?.id, initiatives[0]?.group_id]);
  await app.pool.query("with quiet as (insert into quiet_hours values ($1, 1320, 420)) insert into follows (person_id, initiative_id, since) values ($1, $2, now())", [viewers[1], initiatives[0]?.id]);
  await app.pool.query("insert into follows (person_id, wijk_id, theme_id, group_id, organisation_id, since) select $1, w, t, g, o, now() from (values ('oost', null::uuid, null::uuid, null), (null, (select min(id::text)::uuid from wijkthemas), null, null), (null, null, $2, null), (null, null, null, $3)) f (w, t, g, o)", [viewers[1], initiatives[0]?.group_id, one.organisation]);
  await app.pool.query("insert into supports (initiative_id, voter, person_id, buurt_id, version, given_at) select initiative_id, $1, $1, area[1], 1, now() from draagvlak_rounds on conflict do nothing", [viewers[1]]);
  // Enough of one network for a sign, of one who was then removed, and an objection that waits for the wijkwethouder.
  await app.pool.query("insert into roles (person_id, kind, wijk_id, begins_at) select $1, 'WIJKREGISSEUR', id, now() - interval '1 day' from wijken", [viewers[2]]);
  await app.pool.query("insert into supports (initiative_id, voter, buurt_id, version, given_at) select initiative_id, gen_random_uuid(), area[1], 1, now() from draagvlak_rounds, generate_series(1, 12)");
  await app.pool.query(`insert into support_traces (initiative_id, voter, network, device, at) select initiative_id, voter, 'n', 'd', (select max(given_at) from supports) from supports s`);
  await app.pool.query("insert into removed_supports (initiative_id, person_id, version, given_at, reason, removed_at, objection, objected_at) select initiative_id, $1, 1, now(), 'Zelfde apparaat', now(), 'Nee', now() from draagvlak_rounds", [viewers[1]]);
  await app.pool.query("insert into reconciliations (at, differences) values (now(), '[{\"check\": \"supporters\", \"where\": \"x\", \"stored\": 1, \"counted\": 2}]')");
  await app.pool.query("insert into draagvlak_history select initiative_id, opened_at, closes_at, threshold, 4, 3, buurten_needed, 1 from draagvlak_rounds");
  await app.pool.query("insert into initiative_drafts (initiative_id, state, text, rich, updated_at) select id, '', '{}', '{}', now() from initiatives");
  await app.pool.query("update initiatives set rich = '{}'");
  await app.pool.query("update memberships set role = 'STEWARD' where person_id = $1 and state = 'ACTIVE'", [viewers[1]]);
  await app.pool.query("insert into group_invitations (group_id, token_hash, made_by, made_at, expires_at, most_uses) select id, id::text, $1, now(), now() + interval '1 day', 5 from groups", [viewers[1]]);
  await app.pool.query("insert into group_decisions (group_id, proposed_by, proposal, anonymous, opened_at, closes_at) select id, $1, 'Een schuurtje?', false, now(), now() + interval '1 day' from groups", [viewers[1]]);
  await app.pool.query("insert into group_choices (decision_id, person_id, choice, reason) select id, $1, 'OBJECT', 'Te duur' from group_decisions", [viewers[1]]);
  await app.pool.query("insert into group_files (group_id, name, kind, bytes, content, added_by, added_at) select id, 'Schuur.pdf', 'PDF', 1, 'x', $1, now() from groups", [viewers[1]]);
  await app.pool.query("insert into comment_versions (comment_id, number, text, written_at) select id, 1, 'Eerst', created_at from comments");
  await app.pool.query("insert into comment_reactions (comment_id, kind, person_id) select id, 'THANKS', $1 from comments", [viewers[1]]);
  await app.pool.query("insert into comment_mentions (comment_id, number, person_id) select id, 1, $1 from comments", [viewers[1]]);
  await app.pool.query(
    `with taken as (insert into pictures (id, uploaded_by, created_at, width, height, large, small) select id, $1, now(), 4, 3, 'x', 'x' from comments returning id)
     insert into comment_pictures (comment_id, number, picture_id, alt) select id, 1, id, 'Een boom' from taken`, [viewers[1]]);
  await app.pool.query("update comments set has_mentions = true, has_pictures = true");
  await app.pool.query("insert into deal_remarks (initiative_id, version, author_id, text, created_at) select initiative_id, version, $1, 'Ja', now() from buurtdeals", [viewers[1]]);
  await app.pool.query("insert into deal_maintainers (initiative_id, person_id, invited_at) select initiative_id, $1, now() from buurtdeals", [viewers[1]]);
  await app.pool.query("insert into milestones (initiative_id, title, first_on, planned_on, delay_reason) select id, 'De bank', '2027-01-01', '2027-02-01', 'Regen' from initiatives");
  await app.pool.query("insert into receipts (initiative_id, line_id, what, cents, spent_on, type, file, hash, uploaded_at) select d.initiative_id, (select min(b.id::text)::uuid from budget_lines b where b.initiative_id = d.initiative_id), 'Hout', 100, '2026-01-01', 'application/pdf', 'x', d.initiative_id::text, now() from decisions d");
  await app.pool.query(
    `with taken as (insert into pictures (id, uploaded_by, created_at, width, height, large, small) select id, $1, now(), 4, 3, 'x', 'x' from initiative_updates returning id)
     insert into update_pictures (update_id, number, picture_id, alt) select id, 1, id, 'Een bank' from taken`, [viewers[1]]);
  await app.pool.query("update initiative_accounts set to_return_cents = 100, return_by = now(), reason = 'Minder nodig'");
  await app.pool.query("insert into talk_follows (person_id, initiative_id, until_comment_id, since) select $1, id, id, now() from initiatives", [viewers[1]]);
  await app.pool.query("insert into exports (person_id, state, total, asked_at) select id, 'GATHERING', 1, now() from persons where id = any($1)", [viewers.filter(Boolean)]);
  await app.pool.query(
    `with batch as (insert into letter_batches (wijk_id, letters, made_at) values ('oost', 1, now()) returning id)
     insert into letters (id, person_id, wijk_id, buurt_id, pseudonym, batch_id, asked_at, expires_at) select gen_random_uuid(), $1, 'oost', 'oost-electro', 'x', id, now(), now() + interval '1 day' from batch`, [viewers[1]],
  );
  const { rows: [plan] } = await app.pool.query("select id from initiatives where stage = 'DRAAGVLAK' and wijk_id = 'oost' order by id limit 1");
  await app.pool.query("insert into support_lists (code, initiative_id, kind, version, rows, made_at) select 'ACDEFGHJ', $1, 'PAPER', version, 12, now() from initiatives where id = $1", [plan.id]);
  await app.pool.query("insert into support_lists (code, initiative_id, kind, version, rows, made_at, key_seal, open_until) select 'ACDEFGHK', $1, 'STALL', version, 60, now(), $2, now() + interval '1 hour' from initiatives where id = $1", [plan.id, sealOfKey("ACDEFGHJKLMN")]);
  await app.pool.query("insert into list_rows (list_code, row, state, why, opinion, buurt_id, voter, street, home, home_year, home_initials, entered_at) values ('ACDEFGHJ', 1, 'WAITING', 'DIFFERS', 'SUPPORT', 'oost-electro', gen_random_uuid(), 's', 'h', 'y', 'i', now())");
  await app.pool.query("update supports set shown = true where person_id = $1", [viewers[1]]);
  await app.pool.query("insert into applications (initiative_id, number, contact_confirmed_at) select id, 1, now() from initiatives on conflict do nothing");
  await app.pool.query("insert into application_parts (initiative_id, part, number, said, saved_at) select initiative_id, 'COSTS', 1, '{}', now() from applications on conflict do nothing");
  await app.pool.query("insert into application_private (initiative_id, person_id, key_number, sealed, saved_at) select initiative_id, $1, 1, 'x', now() from applications", [viewers[1]]);
  await app.pool.query("insert into criterion_answers (initiative_id, criterion, agrees, answer, answered_at) select id, 'residents', true, 'Ja', now() from initiatives");
  await app.pool.query("insert into dossier_amendments (initiative_id, part, before, after, at, version_before, version_after) select d.initiative_id, 'COSTS', '{}', '{}', now(), v.number, v.number from dossiers d join lateral (select number from initiative_versions v where v.initiative_id = d.initiative_id order by number limit 1) v on true");
  await app.pool.query("insert into support_days select id, current_date, 7 from initiatives on conflict do nothing");
  await app.pool.query("insert into backings (initiative_id, organisation_id, at) select id, $1, now() from initiatives", [one.organisation]);
  // Reported by the resident, in a queue of the wijkregisseur's and in that of the whole town, waiting and settled.
  await app.pool.query(
    `with opened as (insert into moderation_cases (subject_kind, subject_id, wijk_id, opened_at, last_report_at, report_count, settled_at, settled_by)
       select 'COMMENT', id::text, 'oost', now(), now(), 1, case when n > 1 then now() end, case when n > 1 then $2::uuid end from (select id, row_number() over (order by id) as n from comments limit 4) c returning id, subject_id),
     signs as (insert into case_signals (case_id, kind, word, times) select id, 'WATCHED_WORD', 'gek', 2 from opened)
     insert into reports (subject_kind, subject_id, case_id, reporter_id, locale, reason, words, unlawful, ground, reported_at) select 'COMMENT', subject_id, id, $1, 'NL', 'INSULT', 'Nee', true, 'Smaad', now() from opened`, [viewers[1], viewers[2]]);
  await app.pool.query("insert into watched_words (word, added_at) values ('gek', now())");
  const { rows: [reported] } = await app.pool.query("select min(id::text) as id, min(case_id::text) as held from reports");
  Object.assign(literals, { "Query.reportable.id": one.comment, "Query.report.key": reported.id });
  await app.pool.query("insert into concerns (initiative_id, author_id, by_name, text, created_at, answer, answered_at) select id, $1, true, 'Te druk', now(), 'Dat valt mee', now() from initiatives", [viewers[1]]);
  await app.pool.query(
    `with note as (insert into draft_notes (initiative_id, kind, part, anchor_from, anchor_to, quote, text, author_id, created_at, state)
       select id, 'SUGGESTION', 'goal', '', '', 'bank', 'tafel', $1, now(), 'OPEN' from initiatives returning id, initiative_id)
     insert into draft_notes (initiative_id, parent_id, kind, text, author_id, created_at) select initiative_id, id, 'ANSWER', 'Ja', $1, now() from note`, [viewers[1]],
  );
  await app.pool.query(
    `insert into mergers (asking_id, asked_id, stays_id, state, reason, asked_by, asked_at) select i.id, $1, $1, 'ASKED', 'Hetzelfde', $2, now() from initiatives i where i.id <> $1 and i.wijk_id = 'oost'`, [initiatives[0]?.id, viewers[1]],
  );
  await app.pool.query("insert into forwardings (initiative_id, system, state, since, attempts, problem, detail, case_url, case_due) select initiative_id, 'ZGW', 'FAILED', now(), 1, 'UNREACHABLE', '500', initiative_id::text, current_date from dossiers on conflict do nothing");
  await app.pool.query("insert into forwarding_steps (initiative_id, position, step, part, answer, at) select initiative_id, 1, 'CASE', 'application', 'x', now() from forwardings on conflict do nothing");
  await app.pool.query("update initiatives set merged_into = $1 where stage = 'INGETROKKEN' and id <> $1", [initiatives[0]?.id]);
  await app.pool.query("insert into activity_places (activity_id, capacity) select id, 9 from activities on conflict do nothing");
  await app.pool.query("insert into registration_questions (activity_id, number, question, choices, required) select id, 1, 'Eet je mee?', '{Ja,Nee}', false from activities");
  await app.pool.query(
    `with own as (insert into registrations (activity_id, number, state, party, person_id, made_at) select id, 900, 'WAITING', 2, $1, now() from activities on conflict do nothing returning id, activity_id)
     insert into registration_answers select own.id, q.id, 'Ja' from own join registration_questions q using (activity_id)`, [viewers[1]],
  );
  const { rows: [registered] } = await app.pool.query("select id from registrations where activity_id = $1 and number = 900", [one.activity]);
  await app.pool.query("insert into completions (initiative_id, number, parts, reason, asked_at, answer_by) select initiative_id, 1, '{COSTS}', 'De offerte', now(), now() + interval '14 days' from dossiers on conflict do nothing");
  await app.pool.query("update dossiers set route = 'WIJKKANS'");
  await app.pool.query("insert into taken_steps (initiative_id, key, positive, words, at) select initiative_id, 'ADVICE_WIJKREGISSEUR', true, 'Goed', now() from dossiers");
  await app.pool.query("insert into objections (initiative_id, made_by, text, made_at, decide_by) select initiative_id, $1, 'Nee', now(), now() + interval '84 days' from decisions", [viewers[1]]);
  await app.pool.query("insert into past_decisions (initiative_id, outcome, granted_cents, reasons, conditions, decided_at, replaced_at, why) select initiative_id, 'REFUSED', 0, 'Nee', '{}', now(), now(), 'OBJECTION' from decisions");
  const { rows: [standIn] } = await app.pool.query("insert into stand_ins (person_id, stand_in_id, covers, begins_at, ends_at, source, made_at) values ($1, $2, 'AWAY', now(), now() + interval '9 days', 'Mandaatbesluit', now()) returning id", [viewers[2], viewers[4]]);
  // A newsletter with something in each of its parts, of which one is not for everybody any more.
  await app.pool.query(
    `insert into newsletters (wijk_id, kind, month, title, sections, state, made_at, sent_at, composed) select 'oost', 'LETTER', '2026-01-01', 'Nieuws', '{DECIDED,ACTIVITIES}', 'STOPPED', now(), now(), jsonb_build_array(
       jsonb_build_object('kind', 'DECIDED', 'items', jsonb_build_array(
         jsonb_build_object('id', d.initiative_id, 'title', 'Bank', 'text', 'Zitten', 'at', now(), 'place', 'Hier', 'outcome', 'GRANTED', 'cents', 100, 'supporters', 3, 'needed', 4),
         jsonb_build_object('id', gen_random_uuid(), 'title', 'Weg', 'text', '', 'at', now(), 'place', '')))) from decisions d limit 1`,
  );
  const { rows: [letter] } = await app.pool.query("select id from newsletters where title = 'Nieuws'");
  literals["Query.newsletter.id"] = letter.id;
  // A calendar that was followed, with an entry that waits and one that is none.
  await app.pool.query("insert into roles (person_id, kind, organisation_id, begins_at) select $1, 'ORGANISATION_EDITOR', $2, now() - interval '1 day'", [viewers[3], one.organisation]);
  await app.pool.query(
    `with feed as (insert into feeds (organisation_id, wijk_id, address, usual_place, every_hours, followed_at, next_at, fault, unfit)
       values ($1, 'oost', 'https://agenda.example/', 'Hier', 6, now(), now(), 'TOO_SLOW', '[{"number": 0, "title": "Soep", "when": "20260230", "fault": "NO_SUCH_DAY"}]') returning id)
     insert into feed_entries (feed_id, uid, recurrence, twin_id, digest, entry, starts_at, seen_in) select id, 'u', '', $2, '', '{"title": "Thee", "place": "Daar"}', now() + interval '1 day', 0 from feed`, [one.organisation, one.activity],
  );
  const { rows: [asked] } = await app.pool.query("select (select min(id::text) from draft_notes where parent_id is null) as note, (select min(id::text) from mergers) as merger");
  literals["Query.merger.id"] = asked.merger;
  const { rows: [{ proposal }] } = await app.pool.query(
    `with proposed as (insert into money_proposals (kind, year, source, proposed_by, proposed_at) values ('REVIEW', 2026, 'x', $1, now()) returning id),
     lines as (insert into money_proposal_lines (proposal_id, position, kind, wijk_id, to_wijk_id, cents, reason) select id, 0, 'MOVED_OUT', 'oost', 'zuid', 1, 'x' from proposed)
     select id as proposal from proposed`, [viewers[3]],
  );
  await app.pool.query("insert into overrun_consultations (pot_id, cents, words, asked_by, asked_at) select id, 1, 'x', $1, now() from pots where pot = 'WIJKBUDGET'", [viewers[3]]);
  await app.pool.query("insert into handgeld_expenses select id, pot_id, 'Koffie', id::text, current_date from bookings where pot = 'WIJKBUDGET'");
  const selections = everyField(schema, views.values(), (coordinate) => (coordinate === "Query.recurrencePreview.recurrence" ? '{ startsAt: "2026-11-24T09:00:00Z", rule: "FREQ=WEEKLY" }' : coordinate.endsWith(".kind") ? "COMMENT" : JSON.stringify(literals[coordinate] ?? coordinate)));
  const met = new Set<string>();
  const problems = new Set<string>();
  for (const [index, selection] of selections.entries()) {
    const ask = prepare(selection, `whole_${index}`);
    const { type } = selection.root;
    for (const viewer of viewers) {
      for (const { id, group_id: groupId } of type === "Query" ? initiatives.slice(0, 1) : initiatives) {
        const subject = { StandIn: standIn.id, Group: groupId, Wijk: "oost", Queue: "oost", Activity: one.activity, Theme: one.theme, Newsletter: letter.id, Measure: measureId }[/^(?:StandIn|Measure|Newsletter|Group|Wijk|Queue|Activity|Theme)(?=[A-Z])/u.exec(type)?.[0] ?? ""] ?? id;
        const said = await ask(viewer, { ids: [reported.held], reason: "NOT_FOUND", sequence: 1, resync: false, id: subject, initiativeId: id, groupId, token: "A", commentId: one.comment, themeId: one.theme, activityId: one.activity, organisationId: one.organisation, registrationId: registered.id, text: "Dag", locale: "NL", wijkId: "oost", path: "/agenda/mijn/x.ics", posted: 1, rows: '[{"number": 2, "title": "Soep", "place": "Hier", "starts_at": "2026-12-01T10:00:00Z", "ends_at": null, "fault": "NO_SUCH_TIME"}]', noteId: asked.note, mergerId: asked.merger, proposalId: proposal, potId: "WIJKBUDGET:oost:2026", stands: "stoel", code: "ACDEFGHJ", key: "ACDEFGHJKLMN", openUntil: app.now(), card: "ACDE", name: "F", iban: "NL", holder: "F", address: "A", postcode: "1213VB", town: "H", phone: "06", email: null, update: "AAA=", expiresAt: app.now() });
        for (const problem of broken(schema.getType(type) as GraphQLOutputType, said, type, met)) problems.add(problem);
      }
    }
  }
  expect([...problems].filter((problem) => !neverAsked.includes(problem)).join("\n")).toBe("");
  const all = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith("__")).map(({ name }) => name);
  expect(all.filter((name) => !met.has(name) && !["Mutation", "Subscription"].includes(name))).toEqual([]);
});
