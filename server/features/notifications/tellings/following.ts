import { subject } from "./of-comment.ts";
import { type Telling, id } from "./telling.ts";

const plan = (whom: string) => `select f.person_id, i.id as initiative_id, null::uuid as group_id, null as text, i.title as about from initiatives i join follows f on ${whom} where i.id = ${id("initiativeId")}`;
/** Who is in the group of a plan knows what it does. */
const among = "not exists (select from memberships m where m.group_id = i.group_id and m.person_id = f.person_id)";
const talk = (of: string) => `select f.person_id, ${subject}, null as text, coalesce(i.title, t.title, a.title) as about
  from comments c join talk_follows f on f.${of} = c.${of} left join initiatives i on i.id = c.initiative_id left join wijkthemas t on t.id = c.theme_id left join activities a on a.id = c.activity_id
  where c.id = ${id("commentId")} and c.hidden_at is null and c.removed_at is null and f.person_id is distinct from c.author_id
    and not exists (select from notices n where n.person_id = f.person_id and n.kind = 'FOLLOWED_TALK' and n.read_at is null and n.${of} = c.${of})`;
// Once until it is read, however much is said meanwhile.
const followedTalk: Telling = { kind: "FOLLOWED_TALK", whom: ["initiative_id", "theme_id", "activity_id"].map(talk).join(" union all ") };

/** What people chose to follow. */
export const followingTellings: Readonly<Record<string, Telling>> = {
  DraagvlakOpened: {
    kind: "FOLLOWED_PLAN_OPENED",
    whom: ["f.wijk_id = i.wijk_id", "f.theme_id = i.theme_id", "f.group_id = i.group_id", "f.initiative_id = i.id"].map((each) => `${plan(each)} and ${among}`).join(" union "),
  },
  InitiativeDecided: { kind: "FOLLOWED_PLAN_DECIDED", whom: plan("f.initiative_id = i.id") },
  UpdatePosted: { kind: "FOLLOWED_UPDATE_POSTED", whom: `${plan("f.initiative_id = i.id")} and ${among}` },
  ActivityPosted: {
    kind: "FOLLOWED_ACTIVITY_POSTED",
    whom: ["organisation_id", "group_id", "initiative_id"].map((of) => `select f.person_id, null::uuid as initiative_id, null::uuid as group_id, a.id as activity_id, null as text, a.title as about
      from activities a join follows f on f.${of} = a.${of} where a.id = ${id("activityId")} and a.state not in ('AWAITING', 'CANCELLED', 'DROPPED') and f.person_id is distinct from a.created_by`).join(" union "),
  },
  CommentPosted: followedTalk,
  CommentAnswered: followedTalk,
};
