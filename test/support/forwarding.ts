// Acts and answers of forwarding.
import type { Person, Town } from "./person.ts";

export interface SeenForwarding {
  readonly id: string;
  readonly state: string;
  readonly problem: string | null;
  readonly detail: string | null;
  readonly caseUrl: string | null;
  readonly caseDue: string | null;
  readonly attempts: number;
  readonly steps: readonly { readonly step: string; readonly part: string; readonly at: string | null }[];
}

/** As this person sees it; undefined where they see nothing of it. */
export async function forwardingOf(person: Person, id: string): Promise<SeenForwarding | undefined> {
  const { forwardings } = await person.ask(
    `{ forwardings(first: 50) { nodes { id state problem detail caseUrl caseDue attempts steps { step part at } viewerCanRetry { allowed } viewerCanTake { allowed } } } }`, {});
  return (forwardings.nodes as SeenForwarding[]).find((each) => each.id === id);
}

export const stateOf = async (town: Town, id: string): Promise<{ state?: string; problem?: string; detail?: string; attempts?: number }> =>
  (await town.pool.query("select state, problem, detail, attempts from forwardings where initiative_id = $1", [id])).rows[0] ?? {};

const act = async (person: Person, name: string, id: string): Promise<{ reason?: string }> =>
  (await person.ask(`mutation ($id: ID!) { answer: ${name}(id: $id) { __typename ... on Refusal { reason } } }`, { id })).answer;
export const retry = (person: Person, id: string) => act(person, "retryForwarding", id);
export const take = (person: Person, id: string) => act(person, "takeDossier", id);
