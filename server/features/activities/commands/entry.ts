// What is told of an activity apart from when it is: checked, and in the form in which its row, or each row of its series, gets it.
import { numberProblem, type SpokenLanguage, type WorksState } from "#shared/calendar/activities.ts";
import type { LimitedField } from "#shared/initiatives/limits.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { refuseIf, Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import type { ActivityKind } from "../activity.type.ts";
import { buurtOf } from "./buurt.ts";

export interface ActivityFields {
  readonly wijkId: string;
  readonly title: string;
  readonly about: string;
  readonly forWhom?: string;
  readonly place: string;
  readonly buurtId?: string | null;
  readonly wheelchair?: boolean | null;
  readonly indoors?: boolean | null;
  readonly price?: string | null;
  readonly priceCents?: number | null;
  readonly registrationWanted?: boolean;
  readonly capacity?: number | null;
  readonly contact?: string;
  readonly themeId?: string | null;
  readonly languages?: readonly SpokenLanguage[];
  readonly ageFrom?: number | null;
  readonly ageTo?: number | null;
  readonly worksState?: WorksState | null;
  readonly noticed?: string;
}

/** The columns of activities that a change may change. */
export const changing = [
  "wijk_id", "buurt_id", "title", "about", "for_whom", "place", "wheelchair", "indoors", "price", "price_cents", "registration_wanted", "capacity", "contact", "theme_id", "languages", "age_from", "age_to", "works_state", "noticed",
] as const;
export type Entry = Readonly<Record<(typeof changing)[number], unknown>>;

const texts: readonly (readonly [column: Exclude<keyof Entry, "buurt_id">, field: LimitedField, mayBeEmpty: boolean])[] = [
  ["title", "activityTitle", false], ["about", "activityAbout", false], ["place", "activityPlace", false], ["for_whom", "activityForWhom", true], ["price", "price", true], ["contact", "activityContact", true], ["noticed", "activityNoticed", true],
];

/** Throws INVALID_TEXT, TEXT_TOO_LONG, INVALID_AMOUNT, UNKNOWN_THEME for one of another wijk, NOT_FOUND for a wijk or a buurt that is not there. */
export async function checkedEntry(work: Work, given: ActivityFields, kind: ActivityKind): Promise<Entry> {
  const entry = {
    wijk_id: given.wijkId, title: tidy(given.title), about: tidy(given.about), for_whom: tidy(given.forWhom ?? ""), place: tidy(given.place), wheelchair: given.wheelchair ?? null, indoors: given.indoors ?? null,
    price: tidy(given.price ?? ""), price_cents: given.priceCents ?? null, registration_wanted: given.registrationWanted ?? false, capacity: given.capacity ?? null, contact: tidy(given.contact ?? ""),
    theme_id: given.themeId ?? null, languages: [...new Set(given.languages)], age_from: given.ageFrom ?? null, age_to: given.ageTo ?? null,
    works_state: kind === "WORKS" ? (given.worksState ?? "PLANNED") : null, noticed: kind === "WORKS" ? tidy(given.noticed ?? "") : "",
  };
  for (const [column, field, mayBeEmpty] of texts) refuseIf(textProblem(entry[column] as string, field, mayBeEmpty));
  refuseIf(numberProblem(given));
  const [found] = (await work.tx.query("select exists (select from wijken where id = $1) as wijk, ($2::text is null or exists (select from wijkthemas where id = $3::uuid and wijk_id = $1)) as theme", [
    given.wijkId, entry.theme_id, asUuid(entry.theme_id),
  ])) as [{ wijk: boolean; theme: boolean }];
  if (!found.wijk) throw new Refused("NOT_FOUND");
  refuseIf(!found.theme && "UNKNOWN_THEME");
  return { ...entry, buurt_id: await buurtOf(work, { ...given, place: entry.place }), price: entry.price || null };
}
