import type { Work } from "../../../platform/unit-of-work.ts";
import { setCapacity } from "../../registrations/commands/set-capacity.ts";
import type { Entry } from "./entry.ts";

/** Lets people register for these dates, where that is wanted: each has its own places. Throws PLACES_TAKEN where more are taken than there would be. */
export async function openPlaces(work: Work, ids: readonly string[], { registration_wanted: wanted, capacity }: Pick<Entry, "registration_wanted" | "capacity">): Promise<void> {
  if (wanted) for (const id of ids) await setCapacity(work, id, capacity as number | null);
}
