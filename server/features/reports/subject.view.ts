// What a report can be about, as rows of one shape: `of` says which, and only the part of its kind is ever read.
import { type SubjectKind, subjectKinds } from "#shared/moderation/subjects.ts";
import { type Condition, type PolicyScope, any, beneath } from "../../platform/policy.ts";
import type { Sql } from "../../platform/view/view.ts";
import { mayReadActivity } from "../activities/activity.policy.ts";
import { mayReadFile } from "../files/group-file.policy.ts";
import { mayReadGroup } from "../groups/group.policy.ts";
import { mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { mayReadComment } from "../threads/comment.policy.ts";

interface Spec {
  /** FROM, with `s` as the row itself. */
  readonly from: Sql;
  readonly title: Sql;
  readonly text: Sql;
  readonly author: Sql;
  readonly at: Sql;
  readonly hidden: Sql;
  readonly wijk: Sql;
  /** The page on which it stands: "initiative_id" and so on, as SQL. */
  readonly on?: Partial<Record<"initiative" | "group" | "theme" | "activity", Sql>>;
  /** About how many people it reaches. */
  readonly reach: Sql;
  readonly visible: Condition;
}

const ofInitiative: Condition = (row, scope) => `exists (select from initiatives vi where vi.id = ${row}.initiative_id and ${mayReadInitiative("vi", scope)})`;
/** Of whom there is something to be seen: what they said, what they do for the town, or that they are in one's group. */
const mayKnow: Condition = any(
  (row, scope) => `exists (select from comments vc where vc.author_id = ${row}.id and ${mayReadComment("vc", scope)})`,
  (row, { now }) => `exists (select from roles vr where vr.person_id = ${row}.id and vr.kind <> 'RESIDENT' and vr.begins_at <= ${now} and (vr.ends_at is null or vr.ends_at > ${now}))`,
  (row, { viewer }) => `exists (select from memberships vm join memberships me on me.group_id = vm.group_id and me.person_id = ${viewer} and me.state = 'ACTIVE' where vm.person_id = ${row}.id and vm.state = 'ACTIVE')`,
);

const reachOf = (initiative: Sql): Sql => `(select ic.comments + ic.supporters from initiative_counters ic where ic.initiative_id = ${initiative})`;

const specs: Readonly<Record<SubjectKind, Spec>> = {
  COMMENT: {
    from: "comments s left join initiatives i on i.id = s.initiative_id left join groups g on g.id = s.group_id left join wijkthemas t on t.id = s.theme_id left join activities a on a.id = s.activity_id",
    title: "coalesce(i.title, g.name, t.title, a.title)", text: "s.text", author: "s.author_id", at: "coalesce(s.edited_at, s.created_at)", hidden: "(s.hidden_at is not null or s.removed_at is not null)",
    wijk: "coalesce(i.wijk_id, g.wijk_id, t.wijk_id, a.wijk_id)", on: { initiative: "s.initiative_id", group: "s.group_id", theme: "s.theme_id", activity: "s.activity_id" },
    reach: `coalesce(g.member_count, 0) + coalesce(${reachOf("s.initiative_id")}, g.comment_count, t.comment_count, a.comment_count, 0)`, visible: mayReadComment,
  },
  INITIATIVE: {
    from: "initiatives s", title: "s.title", text: "s.goal", author: "s.author_id", at: "s.created_at", hidden: "false", wijk: "s.wijk_id", on: { initiative: "s.id" },
    reach: reachOf("s.id"), visible: mayReadInitiative,
  },
  CONCERN: {
    from: "concerns s join initiatives i on i.id = s.initiative_id", title: "i.title", text: "s.text", author: "s.author_id", at: "s.created_at", hidden: "s.hidden_at is not null", wijk: "i.wijk_id",
    on: { initiative: "s.initiative_id" }, reach: reachOf("s.initiative_id"), visible: ofInitiative,
  },
  ACTIVITY: {
    from: "activities s", title: "s.title", text: "s.about", author: "s.created_by", at: "s.created_at", hidden: "false", wijk: "s.wijk_id", on: { activity: "s.id" },
    reach: "(select count(*)::int from registrations re where re.activity_id = s.id)", visible: mayReadActivity,
  },
  GROUP: { from: "groups s", title: "s.name", text: "s.about", author: "s.created_by", at: "s.created_at", hidden: "false", wijk: "s.wijk_id", on: { group: "s.id" }, reach: "s.member_count", visible: mayReadGroup },
  GROUP_FILE: {
    from: "group_files s join groups g on g.id = s.group_id", title: "s.name", text: "g.name", author: "s.added_by", at: "s.added_at", hidden: "false", wijk: "g.wijk_id", on: { group: "s.group_id" }, reach: "g.member_count", visible: mayReadFile,
  },
  UPDATE: {
    from: "initiative_updates s join initiatives i on i.id = s.initiative_id", title: "i.title", text: "s.text", author: "s.author_id", at: "s.created_at", hidden: "false", wijk: "i.wijk_id", on: { initiative: "s.initiative_id" },
    reach: reachOf("s.initiative_id"), visible: ofInitiative,
  },
  PERSON: { from: "persons s", title: "s.name", text: "''", author: "s.id", at: "s.created_at", hidden: "false", wijk: "s.wijk_id", reach: "0", visible: mayKnow },
  ORGANISATION: { from: "organisations s", title: "s.name", text: "s.about", author: "null::uuid", at: "null::timestamptz", hidden: "false", wijk: "null::text", reach: "0", visible: () => "true" },
};

/** SQL by which one is named. */
export interface Named {
  readonly kind: Sql;
  readonly uuid: Sql;
  readonly id: Sql;
}

/** A FROM item (without alias) with at most one row: kind, id, title, text, author_id, written_at, hidden, wijk_id, and where it stands; for who asks also its reach and whether they may see it. */
export function subjectRows({ kind, uuid, id }: Named, scope: PolicyScope | null = null): Sql {
  const each = subjectKinds.map((name) => {
    const { from, title, text, author, at, hidden, wijk, on = {}, reach, visible } = specs[name];
    const places = (["initiative", "group", "theme", "activity"] as const).map((place) => `${on[place] ?? "null::uuid"} as ${place}_id`).join(", ");
    const asked = scope ? `, coalesce(${reach}, 0) as reach, not ${hidden} and coalesce(${visible("s", beneath(scope))}, false) as visible` : "";
    const is = name === "ORGANISATION" ? `s.id = ${id}` : `s.id = ${uuid}`;
    return `select '${name}' as kind, s.id::text as id, ${title} as title, ${text} as text, ${author} as author_id, ${at} as written_at, ${hidden} as hidden, ${wijk} as wijk_id, ${places}${asked} from ${from} where ${kind} = '${name}' and ${is}`;
  });
  return `(${each.join(" union all ")})`;
}
