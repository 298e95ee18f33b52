import { instantOfLocal, localMinute } from "#shared/calendar/local-time.ts";
import { parseEuro } from "#shared/budget/euro-cents.ts";
import type { ActivityKind, SpokenLanguage, WorksState } from "#client/gql/enums.ts";
import type { PostActivityInput } from "#client/gql/graphql.ts";
import { typedEuro } from "#client/lib/typed-euro.ts";
import { daysWithout, noRepeat, type RepeatDraft, repeatOf, ruleOf } from "./repeat.ts";

type Said = "YES" | "NO" | "UNKNOWN";
export interface GivenPicture {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly saysNothing: boolean;
}
/** An activity as it is typed. */
export interface ActivityDraft {
  /** "organisation:versa", "group:…", "initiative:…", or "municipality". */
  readonly owner: string;
  readonly kind: ActivityKind;
  readonly wijk: string;
  /** Empty: that of the place, where it is known. */
  readonly buurt: string;
  readonly title: string;
  readonly about: string;
  readonly forWhom: string;
  readonly place: string;
  readonly wheelchair: Said;
  /** YES is indoors. */
  readonly indoors: Said;
  readonly starts: string;
  readonly ends: string;
  readonly cost: "UNKNOWN" | "FREE" | "FIXED" | "OTHER";
  readonly amount: string;
  readonly price: string;
  readonly registration: boolean;
  readonly capacity: string;
  readonly contact: string;
  readonly theme: string;
  readonly languages: readonly SpokenLanguage[];
  readonly ageFrom: string;
  readonly ageTo: string;
  readonly worksState: WorksState;
  readonly noticed: string;
  readonly repeat: RepeatDraft;
  readonly pictures: readonly GivenPicture[];
}
export const emptyActivity: ActivityDraft = {
  owner: "", kind: "ACTIVITY", wijk: "", buurt: "", title: "", about: "", forWhom: "", place: "", wheelchair: "UNKNOWN", indoors: "UNKNOWN", starts: "", ends: "", cost: "UNKNOWN", amount: "", price: "", registration: false, capacity: "",
  contact: "", theme: "", languages: [], ageFrom: "", ageTo: "", worksState: "PLANNED", noticed: "", repeat: noRepeat, pictures: [],
};

const said = (value: boolean | null): Said => (value === null ? "UNKNOWN" : value ? "YES" : "NO");
const truth = (value: Said) => (value === "UNKNOWN" ? null : value === "YES");
const whole = (typed: string) => (/^\d+$/u.test(typed.trim()) ? Number(typed) : null);
export const isWhole = (typed: string) => typed.trim() === "" || whole(typed) !== null;

/** What the server takes of it, or null while the times are none. */
export function inputOf(draft: ActivityDraft): Omit<PostActivityInput, "kind" | "organisationId" | "groupId" | "initiativeId"> | null {
  const [startsAt, endsAt] = [instantOfLocal(draft.starts), instantOfLocal(draft.ends)];
  if (!startsAt || !endsAt) return null;
  const { cost, repeat, pictures } = draft;
  const rule = ruleOf(repeat, draft.starts.slice(0, 10));
  return {
    wijkId: draft.wijk, buurtId: draft.buurt || null, title: draft.title.trim(), about: draft.about.trim(), forWhom: draft.forWhom.trim(), place: draft.place.trim(), wheelchair: truth(draft.wheelchair), indoors: truth(draft.indoors),
    startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), price: cost === "OTHER" ? draft.price.trim() || null : null, priceCents: cost === "FREE" ? 0 : cost === "FIXED" ? parseEuro(draft.amount) : null,
    registrationWanted: draft.registration, capacity: draft.registration ? whole(draft.capacity) : null, contact: draft.contact.trim(), themeId: draft.theme || null, languages: [...draft.languages],
    ageFrom: whole(draft.ageFrom), ageTo: whole(draft.ageTo), worksState: draft.worksState, noticed: draft.noticed.trim(),
    recurrence: rule ? { rule, notOnHolidays: repeat.notOnHolidays, notInSchoolHolidays: repeat.notInSchoolHolidays, exceptDays: daysWithout(repeat.without), extraStarts: [...repeat.extra] } : null,
    pictures: pictures.map(({ id, alt, saysNothing }) => ({ id, alt: saysNothing ? "" : alt.trim() })),
  };
}

/** Whose it is, as the server names it. */
export function ownerOf({ owner, kind }: Pick<ActivityDraft, "owner" | "kind">): Pick<PostActivityInput, "kind" | "organisationId" | "groupId" | "initiativeId"> {
  const [what = "", id = ""] = owner.split(":");
  if (what === "municipality") return { kind: "WORKS" };
  return { kind: kind === "WORKS" ? "ACTIVITY" : kind, [`${what}Id`]: id };
}

interface Standing {
  readonly kind: ActivityKind;
  readonly wijk: { readonly id: string };
  readonly buurt: { readonly id: string } | null;
  readonly title: string;
  readonly about: string;
  readonly forWhom: string;
  readonly place: string;
  readonly wheelchair: boolean | null;
  readonly indoors: boolean | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly price: string | null;
  readonly priceCents: number | null;
  readonly registrationWanted: boolean;
  readonly capacity: number | null;
  readonly contact: string;
  readonly theme: { readonly id: string } | null;
  readonly languages: readonly SpokenLanguage[];
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  readonly worksState: WorksState | null;
  readonly noticed: string;
  readonly series: { readonly rule: string; readonly notOnHolidays: boolean; readonly notInSchoolHolidays: boolean; readonly exceptDays: readonly string[]; readonly extraStarts: readonly string[] } | null;
  readonly pictures: readonly { readonly id: string; readonly width: number; readonly height: number; readonly alt: string }[];
}

/** An activity that stands there, as it would be typed. */
export function draftOf(activity: Standing): ActivityDraft {
  const { priceCents: cents, price } = activity;
  return {
    owner: "", kind: activity.kind, wijk: activity.wijk.id, buurt: activity.buurt?.id ?? "", title: activity.title, about: activity.about, forWhom: activity.forWhom, place: activity.place, wheelchair: said(activity.wheelchair), indoors: said(activity.indoors),
    starts: localMinute(new Date(activity.startsAt)), ends: localMinute(new Date(activity.endsAt)), cost: price && price !== "gratis" ? "OTHER" : cents === 0 ? "FREE" : cents ? "FIXED" : "UNKNOWN", amount: cents ? typedEuro(cents) : "", price: price ?? "",
    registration: activity.registrationWanted, capacity: activity.capacity?.toString() ?? "", contact: activity.contact, theme: activity.theme?.id ?? "", languages: activity.languages,
    ageFrom: activity.ageFrom?.toString() ?? "", ageTo: activity.ageTo?.toString() ?? "", worksState: activity.worksState ?? "PLANNED", noticed: activity.noticed, repeat: activity.series ? repeatOf(activity.series) : noRepeat,
    pictures: activity.pictures.map((picture) => ({ ...picture, saysNothing: picture.alt === "" })),
  };
}
