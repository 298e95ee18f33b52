import type { Awareness } from "y-protocols/awareness";
import type { Presence } from "#shared/drafting/messages.ts";

/** Somebody else who has the draft open. */
export interface Present {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  /** The part or line that they are in. */
  readonly field: string | null;
}

/** Who else is here, each once, however many screens they have; in the order of their names. */
export function peopleIn(awareness: Awareness, ownId: string): readonly Present[] {
  const found = new Map<string, Present>();
  for (const [client, state] of awareness.getStates() as Map<number, Partial<Presence>>) {
    const { user, field } = state;
    if (client === awareness.clientID || !user?.id || user.id === ownId) continue;
    found.set(user.id, { id: user.id, name: user.name, colour: user.colour, field: field ?? found.get(user.id)?.field ?? null });
  }
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name));
}
