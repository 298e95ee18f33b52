import { groups } from "../hilversum/groups.ts";
import { personId } from "../hilversum/personas.ts";
import { afterwards, hidden, inGroups, whileGathering } from "../hilversum/talk.ts";
import type { Row } from "../transaction.ts";
import { uuidAt } from "../uuid-at.ts";
import { choose, groupId, groupOf, groupSince, handOf, neighboursOf } from "./cast.ts";
import { initiativeId, reached } from "./initiative-rows.ts";
import type { Road } from "./road.ts";

interface Remark {
  readonly initiative?: string;
  readonly group?: string;
  readonly author: string;
  readonly text: string;
  readonly at: Date;
  readonly hiddenBy?: string;
}

function comment({ initiative, group, author, text, at, hiddenBy }: Remark): Row {
  const subject = initiative ?? group ?? "";
  return {
    id: uuidAt(at, `comment/${subject}/${author}/${text}`), initiative_id: initiative ?? null, group_id: group ?? null, author_id: author, text, created_at: at,
    hidden_at: hiddenBy ? new Date(at.getTime() + 7_200_000) : null, hidden_by: hiddenBy ?? null, hidden_reason: hiddenBy ? hidden.reason : null,
  };
}

function underInitiative(road: Road): Row[] {
  const group = groupOf(road.plan.group);
  const initiative = initiativeId(road);
  const authors = neighboursOf(group, `comments/${road.plan.slug}`);
  const by = (index: number) => personId(authors[index % authors.length]?.slug ?? "");
  const salt = choose(road.plan.slug, 100);
  if (!road.real) return road.comments.map((text, index) => comment({ initiative, author: by(index), text, at: road.at((road.lastSupport * (index + 1)) / (road.comments.length + 1)) }));
  const before = Array.from({ length: 1 + (salt % 3) }, (_, index) => comment({ initiative, author: by(index), text: whileGathering[(salt + index) % whileGathering.length] ?? "", at: road.at(2 + index * 3) }));
  if (!reached(road, "GEREALISEERD")) return before;
  const after = Array.from({ length: 1 + (salt % 2) }, (_, index) =>
    comment({ initiative, author: by(index + 4), text: afterwards[(salt + index) % afterwards.length] ?? "", at: new Date(road.realisedAt.getTime() + (index + 1) * 90_000_000) }),
  );
  return [...before, ...after];
}

function inGroup(slug: string): Row[] {
  const group = groupOf(slug);
  const authors = neighboursOf(group, "members").slice(0, 3);
  const salt = choose(`talk/${slug}`, 100);
  return authors.map(({ slug: author }, index) =>
    comment({ group: groupId(slug), author: personId(author), text: inGroups[(salt + index) % inGroups.length] ?? "", at: new Date(groupSince(slug).getTime() + (index + 9) * 100_000_000) }),
  );
}

export function commentRows(roads: readonly Road[]): Row[] {
  const hiddenOne = roads.filter(({ plan }) => plan.slug === "demo-tweede-buurttuin").map((road) => {
    const group = groupOf(road.plan.group);
    const author = personId(neighboursOf(group, "hidden")[0]?.slug ?? "");
    return comment({ initiative: initiativeId(road), author, text: hidden.text, at: road.at(road.lastSupport), hiddenBy: handOf("WIJKREGISSEUR", group) });
  });
  return [...roads.flatMap(underInitiative), ...groups.flatMap(({ slug }) => inGroup(slug)), ...hiddenOne];
}
