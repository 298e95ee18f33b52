// Who is to act now. Residents said that they never know whose turn it is: the page always says so in one sentence.
import type { DealParty } from "#shared/buurtdeals/duties.ts";
import type { RoleKind } from "#shared/members/roles.ts";
import type { Stage } from "#shared/initiatives/lifecycle.ts";

export interface Situation {
  readonly stage: Stage;
  readonly draagvlakReached: boolean;
  readonly hands: readonly RoleKind[];
  readonly handsGiven: readonly { readonly role: RoleKind }[];
  readonly buurtdeal: { readonly signatures: readonly { readonly party: DealParty }[] } | null;
  /** What it cost was told. */
  readonly accounted: boolean;
}
export type Turn =
  | { readonly kind: "write" | "gather" | "handIn" | "takeUp" | "draftDeal" | "signBoth" | "signInitiators" | "signMunicipality" | "signNeighbours" | "pay" | "realise" | "account" | "settle" | "nobody" }
  | { readonly kind: "decide"; readonly hands: readonly RoleKind[] };

export function turnOf({ stage, draagvlakReached, hands, handsGiven, buurtdeal, accounted }: Situation): Turn {
  switch (stage) {
    case "IDEE":
    case "CONCEPT":
      return { kind: "write" };
    case "DRAAGVLAK":
      return { kind: draagvlakReached ? "handIn" : "gather" };
    case "INGEDIEND":
      return { kind: "takeUp" };
    case "IN_BEHANDELING":
      return { kind: "decide", hands: hands.filter((role) => !handsGiven.some((hand) => hand.role === role)) };
    case "TOEGEKEND": {
      if (!buurtdeal) return { kind: "draftDeal" };
      const signed = (party: DealParty) => buurtdeal.signatures.some((signature) => signature.party === party);
      if (signed("INITIATOR")) return { kind: signed("MUNICIPALITY") ? "signNeighbours" : "signMunicipality" };
      return { kind: signed("MUNICIPALITY") ? "signInitiators" : "signBoth" };
    }
    case "BUURTDEAL":
      return { kind: "pay" };
    case "IN_UITVOERING":
      return { kind: "realise" };
    case "GEREALISEERD":
      return { kind: accounted ? "settle" : "account" };
    case "VERANTWOORD":
    case "AFGEWEZEN":
    case "INGETROKKEN":
      return { kind: "nobody" };
  }
}
