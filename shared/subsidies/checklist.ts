import { criteria, principles } from "../initiatives/criteria.ts";
import type { Route } from "./routes.ts";

/** What Right to Challenge asks of residents who take over a task: organisation, continuity, quality and more years (Buurten 3.0, §3.1). */
const challenge = [{ id: "organisation", demanded: true }, { id: "continuity", demanded: true }, { id: "quality", demanded: true }, { id: "years", demanded: true }] as const;
/** What Right to Bid asks of who wants municipal real estate. */
const bid = [{ id: "use", demanded: true }, { id: "finance", demanded: true }, { id: "continuity", demanded: true }] as const;
const more = { WIJKBUDGET: [], WIJKKANS: [], INVESTERING: [], CHALLENGE: challenge, BID: bid } as const satisfies Record<Route, readonly Item[]>;

interface Item {
  readonly id: string;
  readonly demanded: boolean;
}
export type ChecklistId = (typeof criteria | typeof principles | typeof challenge | typeof bid)[number]["id"];
export interface ChecklistItem extends Item {
  readonly id: ChecklistId;
}

/** What initiators say of their plan and the wijkregisseur answers, in the order of the paper. */
export function checklistOf(route: Route): readonly ChecklistItem[] {
  return [...criteria, ...principles, ...more[route]];
}

export const checklistIds: readonly ChecklistId[] = [...new Set([...criteria, ...principles, ...challenge, ...bid].map(({ id }) => id))];
