import type { Work } from "../../../platform/unit-of-work.ts";
import { closePlaces } from "../../registrations/commands/close-places.ts";
import { askAsSeries } from "../../registrations/commands/series-questions.ts";
import { setCapacity } from "../../registrations/commands/set-capacity.ts";
import type { Entry } from "./entry.ts";

/**
 * Lets people register for these dates where that is wanted, each with its own places and what its series asks; else no longer. Throws PLACES_TAKEN
 * where more are taken than there would be.
 */
export async function keepRegistration(work: Work, ids: readonly string[], { registration_wanted: wanted, capacity }: Pick<Entry, "registration_wanted" | "capacity">): Promise<void> {
  if (!wanted) return closePlaces(work, ids);
  const opened: string[] = [];
  for (const id of ids) if (await setCapacity(work, id, capacity as number | null)) opened.push(id);
  await askAsSeries(work, opened);
}
