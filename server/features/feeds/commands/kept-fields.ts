import type { Work } from "../../../platform/unit-of-work.ts";
import type { ActivityFields } from "../../activities/commands/entry.ts";

type Kept = Omit<ActivityFields, "wijkId" | "title" | "about" | "place">;

/** What calendars elsewhere do not tell of, and editors added here: it stays when the calendar changes. */
export async function keptFields(work: Work, activityId: string): Promise<Kept> {
  const [kept] = (await work.tx.query(
    `select for_whom as "forWhom", wheelchair, indoors, price, price_cents as "priceCents", registration_wanted as "registrationWanted", capacity, contact, theme_id as "themeId", languages, age_from as "ageFrom", age_to as "ageTo"
     from activities where id = $1`, [activityId],
  )) as [Kept];
  return kept;
}
