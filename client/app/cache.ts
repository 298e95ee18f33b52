import { InMemoryCache, type FieldPolicy, type TypePolicy } from "@apollo/client";
import { mergePages, type ConnectionPage } from "./merge-pages.ts";

/** One list for each filter and page size; pages fetched with `after` are put behind it. */
function connection(...filters: readonly string[]): FieldPolicy<ConnectionPage> {
  return {
    keyArgs: ["first", ...filters],
    merge: (existing, incoming, { args, readField }) =>
      mergePages(existing, incoming, args?.["after"] != null, (node) => readField("id", node as never) as string),
  };
}

// Parts of their owner that have no id of their own: what two pages read of them is laid together.
const part: TypePolicy = { merge: true };

export function createCache(): InMemoryCache {
  return new InMemoryCache({
    possibleTypes: {
      InitiativeResult: ["InitiativeChanged", "Refusal"], DraftResult: ["DraftMerged", "Refusal"],
      GroupResult: ["GroupChanged", "Refusal"], CommentResult: ["CommentPosted", "Refusal"], ActivityResult: ["ActivityPosted", "Refusal"],
      TalkResult: ["TalkChanged", "Refusal"], CommentTranslationResult: ["CommentTranslation", "Refusal"],
      ViewerResult: ["ViewerChanged", "Refusal"], RoleResult: ["RoleChanged", "Refusal"],
      DeskCodeResult: ["DeskCode", "Refusal"], PaperCardResult: ["PaperCard", "Refusal"],
      ResidenceDeskResult: ["ResidenceDeskChanged", "Refusal"],
    },
    typePolicies: {
      Query: { fields: { initiatives: connection("wijkId", "themeId", "stages"), groups: connection("wijkId"), desk: connection(), roles: connection("wijkId", "kind"), notices: connection("of", "unread"), deadLetters: connection("kind"), auditLog: connection("wijkId", "act", "subject", "from", "until") } },
      Wijk: { fields: { groups: connection(), initiatives: connection("stages") } },
      Group: { fields: { initiatives: connection(), comments: connection(), search: connection("text") } },
      Wijkthema: { fields: { groups: connection(), initiatives: connection("stages"), comments: connection() } },
      Activity: { fields: { comments: connection() } },
      Initiative: { fields: { comments: connection() } },
      Wijkthermometer: { fields: { bookings: connection() } },
      // Its id names one of the four criteria, not one answer: two dossiers must not share it.
      Criterion: { keyFields: false },
      Draagvlak: part, Dossier: part, Decision: part, Buurtdeal: part, InitiativeAccount: part, Permission: part, Letter: part,
    },
  });
}
