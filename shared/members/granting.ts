import type { RoleKind } from "./roles.ts";

/** What a role is held for, and how long one may last at most; null is without an end. */
interface Post {
  readonly place: "town" | "wijk" | "organisation";
  readonly mostYears: number | null;
}

// Four years is the term of a council (Gemeentewet): whoever comes after it decides again. An administrator has no end that comes by
// itself, or nobody might be left who can give roles.
const term = 4;
export const posts = {
  ORGANISATION_EDITOR: { place: "organisation", mostYears: null },
  WIJKREGISSEUR: { place: "wijk", mostYears: term },
  CLUSTERTEAM_MANAGER: { place: "wijk", mostYears: term },
  WIJKWETHOUDER: { place: "wijk", mostYears: term },
  WETHOUDER: { place: "town", mostYears: term },
  ADMINISTRATOR: { place: "town", mostYears: null },
  COUNCIL_READER: { place: "town", mostYears: term },
} as const satisfies Partial<Record<RoleKind, Post>>;
export type GrantedKind = keyof typeof posts;
export const grantedKinds = Object.keys(posts) as GrantedKind[];

/** Who may give a role, from a day on (ISO; until is exclusive). */
export interface Granting {
  readonly validFrom: string;
  readonly validUntil: string | null;
  readonly by: RoleKind;
  readonly role: GrantedKind;
  /** Everywhere, for organisations that are active in the giver's wijk, or for the giver's own organisation. */
  readonly reach: "everywhere" | "activeInWijk" | "ownOrganisation";
  /** Who may give a role may end it, save editors: two who disagree must not throw each other out. */
  readonly mayEnd: boolean;
  readonly source: string;
}

const source = "Autorisatieregeling Brink (demo)";
export const grantings: readonly Granting[] = [
  ...grantedKinds.map((role, index): Granting => ({ validFrom: "2021-01-01", validUntil: null, by: "ADMINISTRATOR", role, reach: "everywhere", mayEnd: true, source: `${source}, art. 1.${index + 1}` })),
  { validFrom: "2021-01-01", validUntil: null, by: "WIJKREGISSEUR", role: "ORGANISATION_EDITOR", reach: "activeInWijk", mayEnd: true, source: `${source}, art. 2` },
  { validFrom: "2021-01-01", validUntil: null, by: "ORGANISATION_EDITOR", role: "ORGANISATION_EDITOR", reach: "ownOrganisation", mayEnd: false, source: `${source}, art. 3` },
];

const yearMs = 366 * 86_400_000;

/** Whether a role can last so: it begins now or within a year, ends after that, and no later than its post allows. */
export function isPossibleTerm(role: GrantedKind, begins: Date, ends: Date | null, now: Date): boolean {
  const { mostYears } = posts[role];
  if (begins < now || begins.getTime() - now.getTime() > yearMs) return false;
  if (ends === null) return mostYears === null;
  return ends > begins && ends.getTime() - begins.getTime() <= (mostYears ?? 100) * yearMs;
}
