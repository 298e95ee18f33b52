// Looking for words in a group: in what was said and in what is planned.
import { type Relation, type Sql, type View, byColumn, columns, orderBy, page } from "../../platform/view/view.ts";
import { mayReadInside } from "../groups/group.policy.ts";
import { personView } from "../members/person.view.ts";
import { mayReadInitiative } from "./initiative.policy.ts";
import { plainText, searchQuery } from "./initiative.search.ts";

/** Around the words that were found: characters of nobody's language, taken out of what people wrote. */
const [open, close] = ["\uE000", "\uE001"];
/** So many of the newest are compared by their spelling, when the words themselves are nowhere. */
const mostCompared = 1_000;
/** Two letters that changed places in a word of six. */
const alikeFrom = 0.45;

const hitView: View = {
  type: "GroupHit",
  fields: {
    ...columns("id", "title", "stage", "createdAt"),
    author: byColumn(() => personView, "persons", "author_id"),
    // What looks like a tag would be left out, so that it is kept from looking like one.
    excerpt: (row) => `ts_headline('brink', replace(translate(regexp_replace(${row}.body, '@\\[\\d+\\]', '@', 'g'), '${open}${close}', ''), '<', '< '), ${row}.query,
      'StartSel="${open}", StopSel="${close}", MaxFragments=2, MaxWords=24, MinWords=12, ShortWord=0, FragmentDelimiter=" … "')`,
  },
};

const comments = (group: Sql) => `select c.id, null::text as title, null::text as stage, c.author_id, c.created_at, c.text as body from comments c
  where c.group_id = ${group}.id and c.hidden_at is null and c.removed_at is null`;
const planText = "concat_ws(' ', i.title, i.goal, i.for_whom, i.place)";
const plans = (group: Sql, mayRead: Sql) => `select i.id, i.title, i.stage, i.author_id, i.created_at, ${planText} as body from initiatives i where i.group_id = ${group}.id and ${mayRead}`;

/** What was found in a group by whoever may read there, newest first. */
export function searchInGroup(): Relation {
  return page({
    view: () => hitView,
    from: (row, group, scope) => {
      const [query, spelt] = [scope.argAs("text", "tsquery", searchQuery), scope.argAs("text", "text", plainText)];
      const mayRead = mayReadInitiative("i", { viewer: scope.viewer, now: scope.now, once: (_row, fact) => fact });
      const alike = (from: Sql) => `select a.* from (${from} order by id desc limit ${mostCompared}) a where not exists (select from found) and word_similarity(${spelt}, lower(unaccent(a.body))) > ${alikeFrom}`;
      return `(with found as (${comments(group)} and to_tsvector('brink', c.text) @@ ${query} union all ${plans(group, mayRead)} and to_tsvector('brink', ${planText}) @@ ${query})
        select hits.*, ${query} as query from (select * from found union all ${alike(comments(group))} union all ${alike(plans(group, mayRead))}) hits) ${row}`;
    },
    where: (_row, group, scope) => [mayReadInside(group, scope)],
    order: orderBy("desc", ["id", "uuid"]),
  });
}
