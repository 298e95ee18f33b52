// How each kind of thing is held and read: one row with what it says now, whose words those are, and where.
import type { SubjectKind } from "#shared/moderation/subjects.ts";
import { always, type Condition, ofParameters } from "../../../platform/policy.ts";
import type { Sql } from "../../../platform/view/view.ts";
import { mayReadActivity } from "../../activities/activity.policy.ts";
import { mayReadFile } from "../../files/group-file.policy.ts";
import { mayReadGroup } from "../../groups/group.policy.ts";
import { mayReadInitiative } from "../../initiatives/initiative.policy.ts";
import { mayReadComment } from "../../threads/comment.policy.ts";

interface Source {
  /** What is locked, so that its words stay as they are until the measure is taken; $1 is its id. */
  readonly lock: Sql;
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
  readonly visible: Condition;
}

const own = (table: string) => `select from ${table} where id = $1::text::uuid for no key update`;
const counters = (initiative: Sql) => `select from initiative_counters where initiative_id = ${initiative} for update`;
const stewards = (group: Sql) => `select m.person_id from memberships m where m.group_id = ${group} and m.role = 'STEWARD'`;
const editors = (organisation: Sql) => `select ro.person_id from roles ro where ro.organisation_id = ${organisation} and ro.begins_at <= ${ofParameters.now} and (ro.ends_at is null or ro.ends_at > ${ofParameters.now})`;
const alts = (table: Sql, column: Sql) => `coalesce((select string_agg(ps.picture_id || ' ' || ps.alt, E'\\n' order by ps.number) from ${table} ps where ps.${column} = r.id), '')`;
const ofReadable: Condition = (row, scope) => `exists (select from initiatives vi where vi.id = ${row}.initiative_id and ${mayReadInitiative("vi", scope)})`;
const unhidden = (condition: Condition): Condition => (row, scope) => `${row}.hidden_at is null and ${condition(row, scope)}`;
const hidden = "r.hidden_at is not null";
const groupWijken = (group: Sql) => `array(select gw.wijk_id from group_wijken gw where gw.group_id = ${group}.id union all select aw.id from wijken aw where ${group}.whole_town)`;

/** A regisseur is not judged by their own wijk: the next one with somebody else, else the town's administrators. */
const wijkOfPerson = `case when not exists (select from roles ro where ro.person_id = r.id and ro.kind = 'WIJKREGISSEUR' and ro.begins_at <= ${ofParameters.now} and (ro.ends_at is null or ro.ends_at > ${ofParameters.now})) then r.wijk_id
  else (select nw.id from wijken nw cross join (select min(ro.wijk_id) as id from roles ro where ro.person_id = r.id and ro.kind = 'WIJKREGISSEUR') held
    where exists (select from roles ro where ro.kind = 'WIJKREGISSEUR' and ro.wijk_id = nw.id and ro.person_id <> r.id and ro.begins_at <= ${ofParameters.now} and (ro.ends_at is null or ro.ends_at > ${ofParameters.now}))
      and not exists (select from roles ro where ro.kind = 'WIJKREGISSEUR' and ro.wijk_id = nw.id and ro.person_id = r.id)
    order by coalesce(nw.id > held.id, false) desc, nw.id limit 1) end`;

export const sources: Readonly<Record<SubjectKind, Source>> = {
  COMMENT: {
    lock: own("comments"), table: "comments", where: "r.removed_at is null", hidden, visible: unhidden(mayReadComment),
    beside: "left join initiatives i on i.id = r.initiative_id left join groups g on g.id = r.group_id left join wijkthemas t on t.id = r.theme_id left join activities a on a.id = r.activity_id",
    wijk: "coalesce(i.wijk_id, g.wijk_id, t.wijk_id, a.wijk_id)", wijken: groupWijken("g"), people: "select r.author_id", title: "coalesce(i.title, g.name, t.title, a.title)",
    facts: `jsonb_build_object('text', r.text, 'pictures', ${alts("comment_pictures", "comment_id")})`,
  },
  INITIATIVE: {
    lock: counters("$1::text::uuid"), table: "initiatives", hidden, visible: unhidden(mayReadInitiative), wijk: "r.wijk_id", people: `select r.author_id union ${stewards("r.group_id")}`, title: "r.title",
    facts: "jsonb_build_object('title', r.title, 'goal', r.goal, 'forWhom', r.for_whom, 'place', r.place, 'planning', r.planning, 'ownEffort', r.own_effort, 'upkeep', r.upkeep)",
  },
  CONCERN: {
    lock: counters("(select c.initiative_id from concerns c where c.id = $1::text::uuid)"), table: "concerns", beside: "join initiatives i on i.id = r.initiative_id", hidden, visible: unhidden(ofReadable),
    wijk: "i.wijk_id", people: "select r.author_id", title: "i.title", facts: "jsonb_build_object('text', r.text)",
  },
  ACTIVITY: {
    lock: own("activities"), table: "activities", hidden, visible: unhidden(mayReadActivity), wijk: "r.wijk_id", title: "r.title",
    people: `select r.created_by union ${stewards("r.group_id")} union ${editors("r.organisation_id")}`,
    facts: `jsonb_build_object('title', r.title, 'about', r.about, 'place', r.place, 'contact', r.contact, 'pictures', ${alts("activity_pictures", "activity_id")})`,
  },
  GROUP: {
    lock: own("groups"), table: "groups", hidden, visible: unhidden(mayReadGroup), wijk: "r.wijk_id", wijken: groupWijken("r"), people: stewards("r.id"), title: "r.name",
    facts: "jsonb_build_object('name', r.name, 'about', r.about)",
  },
  GROUP_FILE: {
    lock: own("group_files"), table: "group_files", beside: "join groups g on g.id = r.group_id", hidden, visible: unhidden(mayReadFile), wijk: "g.wijk_id", wijken: groupWijken("g"),
    people: "select r.added_by", title: "r.name", facts: "jsonb_build_object('name', r.name)",
  },
  UPDATE: {
    lock: own("initiative_updates"), table: "initiative_updates", beside: "join initiatives i on i.id = r.initiative_id", hidden, visible: unhidden(ofReadable),
    wijk: "i.wijk_id", people: "select r.author_id", title: "i.title", facts: "jsonb_build_object('text', r.text)",
  },
  PERSON: { lock: own("persons"), table: "persons", hidden: "false", visible: always, wijk: wijkOfPerson, people: "select r.id", title: "r.name", facts: "jsonb_build_object('name', r.name)" },
  ORGANISATION: {
    lock: "select from organisations where id = $1::text for no key update", table: "organisations", hidden: "false", visible: always, wijk: "null::text", people: editors("r.id"), title: "r.name",
    facts: "jsonb_build_object('name', r.name, 'about', r.about, 'website', coalesce(r.website, ''), 'contact', r.contact)",
  },
};
