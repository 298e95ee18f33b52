import { type Row, ordered, row, rows } from "../json.ts";
import type { ReadOperation } from "./operation.ts";
import { draagvlakOf, without } from "./peer-facts.ts";

export const initiative: ReadOperation = {
  letter: "b", title: "Initiative with comments and rights", document: "InitiativePage", peerDocument: "initiative",
  questions: ({ initiatives }) => initiatives.map((id) => ({ client: { id }, limit: `/initiative?id=${id}`, peer: { id } })),
  facts: (data) => data,
  peerFacts(data) {
    const { lines, dossier, comments, pinnedComment, counter, wijk, history, updates, mergedFrom, ...initiative } = row(row(data)["initiative"]);
    const linesOf = (kind: string) => ordered(rows(lines).filter((line) => line["kind"] === kind), "position").map((line) => without(line, "position"));
    const decision = dossier == null ? null : (row(dossier)["decision"] ?? null);
    return {
      initiative: {
        ...without(initiative, "round", "spread"), askedCents: Math.max(0, Number(initiative["askedCents"])), costs: linesOf("COST"), income: linesOf("INCOME"),
        wijk: without(row(wijk), "buurten"), history: rows(history), updates: rows(updates), mergedFrom: rows(mergedFrom), mergers: [], commentCount: row(counter)["comments"] ?? null,
        draagvlak: draagvlakOf({ ...initiative, counter: counter ?? null, wijk: wijk ?? null }),
        dossier: dossier == null ? null : {
          ...without(row(dossier), "decision"), criteria: criteriaOf(row(dossier)), handsGiven: rows(row(dossier)["handsGiven"]), decision: decision && without(row(decision), "deal", "account"),
          completions: rows(row(dossier)["completions"]).map(({ answeredHow }) => ({ missed: answeredHow === "TERM_OVER" })),
        },
        buurtdeal: decision && dealOf(row(decision)), account: decision && (row(decision)["account"] ?? null),
        comments: { ...row(comments), nodes: rows(comments).map(commentOf) }, pinnedComment: pinnedComment == null ? null : commentOf(row(pinnedComment)), viewerReactions: [], viewerFollows: false, viewerUnread: 0,
      },
    };
  },
};

/** PostGraphile hands a document out as its text. */
function criteriaOf({ criteria }: Row): readonly Row[] {
  return rows(typeof criteria === "string" ? JSON.parse(criteria) : criteria);
}

function dealOf({ deal }: Row): Row | null {
  if (deal == null) return null;
  const { version, inForce, signatures } = row(deal);
  const ofVersion = rows(signatures).filter((each) => each["version"] === version).sort((one, other) => (String(one["at"]) < String(other["at"]) ? -1 : 1));
  return { complete: inForce === version, signatures: ofVersion.map(({ party }) => ({ party: party ?? null })) };
}

function commentOf({ replies, ...comment }: Row): Row {
  return { ...saidOf(comment), replies: rows(replies).map(saidOf) };
}

function saidOf({ hiddenAt, removedAt, pinnedAt, parentId, text, reactions, ...comment }: Row): Row {
  const isGone = hiddenAt !== null || removedAt !== null;
  return {
    ...comment, mentions: [], pictures: [], hidden: hiddenAt !== null, removed: removedAt !== null, pinned: pinnedAt !== null, isAnswer: parentId !== null, text: isGone ? null : (text ?? null),
    reactions: typeof reactions === "string" ? JSON.parse(reactions) : reactions,
  };
}
