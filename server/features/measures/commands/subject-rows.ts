// How each kind of thing is held and read: one row with what it says now, whose words those are, and where.
import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { always, type Condition, type PolicyScope } from "../../../platform/policy.ts";
import type { Sql } from "../../../platform/view/view.ts";
import { mayReadActivity } from "../../activities/activity.policy.ts";
import { mayReadFile } from "../../files/group-file.policy.ts";
import { mayReadGroup } from "../../groups/group.policy.ts";
import { mayReadInitiative } from "../../initiatives/initiative.policy.ts";
import { mayReadComment } from "../../threads/comment.policy.ts";

interface Source {
  readonly table: Sql;
  /** What the wijk and the title come from, beside the row `r`. */
  readonly beside?: Sql;
  readonly where?: Sql;
  readonly wijk: Sql;
  /** Other wijken whose wijkregisseur moderates it too, as a text[]. */
  readonly wijken?: Sql;
  /** SQL for the ids of whose words they are. */
  readonly people: Sql;
  readonly title: Sql;
  /** SQL for what it says, as JSON of texts. */
  readonly facts: Sql;
  readonly hidden: Sql;
  /** Who may read it. */
  readonly readable: Condition;
  /** Where it is looked at, as JSON of ids. */
  readonly places: Sql;
}

const stewards = (group: Sql) => `select m.person_id from memberships m where m.group_id = ${group} and m.role = 'STEWARD'`;
const held = (now: Sql) => `ro.begins_at <= ${now} and (ro.ends_at is null or ro.ends_at > ${now})`;
const editors = (organisation: Sql, now: Sql) => `select ro.person_id from roles ro where ro.organisation_id = ${organisation} and ${held(now)}`;
const alts = (table: Sql, column: Sql) => `coalesce((select string_agg(ps.picture_id || ' ' || ps.alt, E'\\n' order by ps.number) from ${table} ps where ps.${column} = r.id), '')`;
const ofReadable: Condition = (row, scope) => `exists (select from initiatives vi where vi.id = ${row}.initiative_id and ${mayReadInitiative("vi", scope)})`;
const hidden = "r.hidden_at is not null";
const groupWijken = (group: Sql) => `array(select gw.wijk_id from group_wijken gw where gw.group_id = ${group}.id union all select aw.id from wijken aw where ${group}.whole_town)`;

const regisseurIn = (now: Sql, more: Sql) => `exists (select from roles ro where ro.kind = 'WIJKREGISSEUR' and ${held(now)} and ${more})`;
/** A regisseur is not judged by their own wijk: the next one with somebody else, else the town's administrators. */
const wijkOfPerson = (now: Sql) => `case when not ${regisseurIn(now, "ro.person_id = r.id")} then r.wijk_id
  else (select nw.id from wijken nw cross join (select min(ro.wijk_id) as id from roles ro where ro.person_id = r.id and ro.kind = 'WIJKREGISSEUR') own
    where ${regisseurIn(now, "ro.wijk_id = nw.id and ro.person_id <> r.id")} and not ${regisseurIn(now, "(ro.wijk_id is null or ro.wijk_id = nw.id) and ro.person_id = r.id")}
    order by coalesce(nw.id > own.id, false) desc, nw.id limit 1) end`;

const own = (table: string) => `select from ${table} where id = $1::text::uuid for no key update`;
const counters = (initiative: Sql) => `select from initiative_counters where initiative_id = ${initiative} for update`;
/** What is locked, so that its words stay as they are until the measure is taken; $1 is its id. */
export const locks: Readonly<Record<SubjectKind, Sql>> = {
  COMMENT: own("comments"), INITIATIVE: counters("$1::text::uuid"), CONCERN: counters("(select c.initiative_id from concerns c where c.id = $1::text::uuid)"), ACTIVITY: own("activities"), GROUP: own("groups"),
  GROUP_FILE: own("group_files"), UPDATE: own("initiative_updates"), PERSON: own("persons"), ORGANISATION: "select from organisations where id = $1::text for no key update",
};

const sourcesAt = (now: Sql): Readonly<Record<SubjectKind, Source>> => ({
  COMMENT: {
    table: "comments", where: "r.removed_at is null", hidden, readable: mayReadComment,
    beside: "left join initiatives i on i.id = r.initiative_id left join groups g on g.id = r.group_id left join wijkthemas t on t.id = r.theme_id left join activities a on a.id = r.activity_id",
    wijk: "coalesce(i.wijk_id, g.wijk_id, t.wijk_id, a.wijk_id)", wijken: groupWijken("g"), people: "select r.author_id", title: "coalesce(i.title, g.name, t.title, a.title)",
    facts: `jsonb_build_object('text', r.text, 'pictures', ${alts("comment_pictures", "comment_id")})`,
    places: "jsonb_build_object('initiativeId', r.initiative_id, 'groupId', r.group_id, 'themeId', r.theme_id, 'activityId', r.activity_id)",
  },
  INITIATIVE: {
    table: "initiatives", hidden, readable: mayReadInitiative, wijk: "r.wijk_id", people: `select r.author_id union ${stewards("r.group_id")}`, title: "r.title",
    facts: "jsonb_build_object('title', r.title, 'goal', r.goal, 'forWhom', r.for_whom, 'place', r.place, 'planning', r.planning, 'ownEffort', r.own_effort, 'upkeep', r.upkeep)",
    places: "jsonb_build_object('initiativeId', r.id, 'groupId', r.group_id, 'wijkId', r.wijk_id)",
  },
  CONCERN: {
    table: "concerns", beside: "join initiatives i on i.id = r.initiative_id", hidden, readable: ofReadable,
    wijk: "i.wijk_id", people: "select r.author_id", title: "i.title", facts: "jsonb_build_object('text', r.text)",
    places: "jsonb_build_object('initiativeId', r.initiative_id)",
  },
  ACTIVITY: {
    table: "activities", hidden, readable: mayReadActivity, wijk: "r.wijk_id", title: "r.title",
    people: `select r.created_by union ${stewards("r.group_id")} union ${editors("r.organisation_id", now)}`,
    facts: `jsonb_build_object('title', r.title, 'about', r.about, 'place', r.place, 'contact', r.contact, 'pictures', ${alts("activity_pictures", "activity_id")})`,
    places: "jsonb_build_object('activityId', r.id, 'wijkId', r.wijk_id)",
  },
  GROUP: {
    table: "groups", hidden, readable: mayReadGroup, wijk: "r.wijk_id", wijken: groupWijken("r"), people: stewards("r.id"), title: "r.name",
    facts: "jsonb_build_object('name', r.name, 'about', r.about)",
    places: "jsonb_build_object('groupId', r.id, 'wijkId', r.wijk_id)",
  },
  GROUP_FILE: {
    table: "group_files", beside: "join groups g on g.id = r.group_id", hidden, readable: mayReadFile, wijk: "g.wijk_id", wijken: groupWijken("g"),
    people: "select r.added_by", title: "r.name", facts: "jsonb_build_object('name', r.name)",
    places: "jsonb_build_object('groupId', r.group_id)",
  },
  UPDATE: {
    table: "initiative_updates", beside: "join initiatives i on i.id = r.initiative_id", hidden, readable: ofReadable,
    wijk: "i.wijk_id", people: "select r.author_id", title: "i.title", facts: "jsonb_build_object('text', r.text)",
    places: "jsonb_build_object('initiativeId', r.initiative_id)",
  },
  PERSON: { table: "persons", hidden: "false", readable: always, wijk: wijkOfPerson(now), people: "select r.id", title: "r.name", facts: "jsonb_build_object('name', r.name)", places: "'{}'::jsonb" },
  ORGANISATION: {
    table: "organisations", hidden: "false", readable: always, wijk: "null::text", people: editors("r.id", now), title: "r.name",
    facts: "jsonb_build_object('name', r.name, 'about', r.about, 'website', coalesce(r.website, ''), 'contact', r.contact)",
    places: "'{}'::jsonb",
  },
});

/** SQL for one thing of a kind by its id (SQL of its type), with whether the viewer may read and moderate it. */
export function rowOf(kind: SubjectKind, id: Sql, scope: PolicyScope): Sql {
  const inline: PolicyScope = { viewer: scope.viewer, now: scope.now, once: (_row, fact) => fact };
  const { table, beside = "", where = "true", wijk, wijken = "null::text[]", people, title, facts, hidden: isHidden, readable, places } = sourcesAt(scope.now)[kind];
  return `select '${kind}'::text as kind, r.id::text as subject_id, ${wijk} as wijk_id, ${wijken} as wijken, array(select w.id from (${people}) w (id) where w.id is not null order by w.id) as people, ${title} as title,
    ${facts} as facts, ${isHidden} as hidden, ${places} as places, coalesce(${readable("r", inline)}, false) as readable from ${table} r ${beside} where r.id = ${id} and ${where}`;
}
/** SQL over such a row: changes with every word of it, and with each measure about it. */
export const markOf = (row: Sql): Sql => `md5(${row}.facts::text) || '.' || (select count(*) from measures mm where mm.subject_kind = ${row}.kind and mm.subject_id = ${row}.subject_id)`;
