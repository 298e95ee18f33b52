import type { RoleKind } from "#shared/members/roles.ts";
import { uuidAt } from "../uuid-at.ts";
import { faces } from "./contacts.ts";
import { clusters, wijken, type WijkId } from "./town.ts";

/** People for trying the platform. All are made up and say so in their names; their addresses lead nowhere (RFC 2606). */
export interface DemoPerson {
  readonly slug: string;
  readonly name: string;
  readonly buurt: string | null;
  readonly locale: "NL" | "EN" | "UK";
  readonly roles: readonly { readonly kind: RoleKind; readonly wijk?: WijkId; readonly organisation?: string }[];
  /** What the list of demo accounts says of them. */
  readonly task: string;
  readonly wijk: WijkId | null;
}

export const peopleSince = new Date("2021-01-04T09:00:00Z");

export function personId(slug: string): string {
  return uuidAt(peopleSince, `person/${slug}`);
}

// [first resident, second resident, initiator] with the buurten they live in; all in different ones, so that draagvlak can be spread.
const neighbours: readonly (readonly [slug: string, name: string, buurt: string, locale?: "EN" | "UK"])[] = [
  ["bewoner-noordoost", "Anneke", "noordoost-erfgooiers"], ["bewoner-noordoost-2", "Yusuf", "noordoost-van-riebeeck"], ["initiatiefnemer-noordoost", "Tineke", "noordoost-lopes-dias"],
  ["bewoner-noordwest", "Frederik", "noordwest-de-parken"], ["bewoner-noordwest-2", "Oksana", "noordwest-boomberg", "UK"], ["initiatiefnemer-noordwest", "Margriet", "noordwest-trompenberg"],
  ["bewoner-zuid", "Corrie", "zuid-bloemen"], ["bewoner-zuid-2", "Delano", "zuid-staatslieden"], ["initiatiefnemer-zuid", "Noor", "zuid-taludweg"],
  ["bewoner-zuidoost", "Amina", "zuidoost-west-indie"], ["bewoner-zuidoost-2", "Sjaak", "zuidoost-schilders"], ["initiatiefnemer-zuidoost", "Priya", "zuidoost-zeehelden"],
  ["bewoner-zuidwest", "Hendrik", "zuidwest-kerkelanden-noord"], ["bewoner-zuidwest-2", "Zeynep", "zuidwest-filosofen"], ["initiatiefnemer-zuidwest", "Marco", "zuidwest-gijsbrecht"],
  ["bewoner-meent", "Wil", "meent-noord"], ["bewoner-meent-2", "Sven", "meent-wandelmeent"], ["initiatiefnemer-meent", "Gerda", "meent-midden"],
  ["bewoner-centrum", "Bram", "centrum-sint-vitus"], ["bewoner-centrum-2", "Grace", "centrum-havenstraat", "EN"], ["initiatiefnemer-centrum", "Joke", "centrum-nieuwstraat"],
  ["bewoner-oost", "Fatima", "oost-electro"], ["bewoner-oost-2", "Kees", "oost-sterren"], ["bewoner-oost-3", "Lesley", "oost-vogels"], ["bewoner-oost-4", "Ineke", "oost-geuzen"],
  ["initiatiefnemer-oost", "Driss", "oost-kleine-drift"], ["initiatiefnemer-oost-1223", "Saskia", "oost-liebergen"],
];

const residents: readonly DemoPerson[] = neighbours.map(([slug, name, buurt, locale]) => ({
  slug, name: `${name} (demo)`, buurt, locale: locale ?? "NL", roles: [], wijk: wijkOf(buurt),
  task: slug.startsWith("initiatiefnemer") ? "Initiatiefnemer, trekt groepen" : "Bewoner",
}));

function official(slug: string, name: string, task: string, roles: DemoPerson["roles"]): DemoPerson {
  return { slug, name: `${name} (demo)`, buurt: null, locale: "NL", roles, task, wijk: roles.length === 1 ? (roles[0]?.wijk ?? null) : null };
}

const managers = ["Ellen", "Marc", "Trudy", "Bilal"];
const officials: readonly DemoPerson[] = [
  ...faces.map(({ wijk, area, wijkregisseur }) =>
    official(area === "1223" ? "regisseur-oost-1223" : `regisseur-${wijk}`, wijkregisseur, area ? `Wijkregisseur (${area})` : "Wijkregisseur", [{ kind: "WIJKREGISSEUR", wijk }]),
  ),
  ...faces.filter(({ area }) => area !== "1223").map(({ wijk, wijkwethouder }) => official(`wijkwethouder-${wijk}`, wijkwethouder, "Wijkwethouder", [{ kind: "WIJKWETHOUDER", wijk }])),
  ...clusters.map((cluster, index) =>
    official(`clustermanager-${cluster.id}`, managers[index] ?? cluster.name, `Clusterteammanager, ${cluster.name}`,
      wijken.filter((wijk) => wijk.cluster === cluster.id).map((wijk) => ({ kind: "CLUSTERTEAM_MANAGER", wijk: wijk.id }))),
  ),
  official("wethouder", "Carolien", "Wethouder Wijken en Buurten", [{ kind: "WETHOUDER" }]),
  official("beheerder", "Robin", "Beheerder van het platform", [{ kind: "ADMINISTRATOR" }]),
  official("raadslid", "Marije", "Leest mee voor de gemeenteraad", [{ kind: "COUNCIL_READER" }]),
];

const editors: readonly DemoPerson[] = (
  [["versa", "Ilse", "versa"], ["de-geus", "Rachid", "de-geus"], ["st-joseph", "Joyce", "st-joseph"], ["kruisdam", "Thijs", "de-kruisdam"], ["meentwerf", "Ans", "meentwerf"], ["gemeente", "Manon", "gemeente"]] as const
).map(([slug, name, organisation]) => official(`redacteur-${slug}`, name, "Redacteur van een organisatie", [{ kind: "ORGANISATION_EDITOR", organisation }]));

const unplaced: DemoPerson = { slug: "bewoner-email", name: "Sem (demo)", buurt: null, locale: "NL", roles: [], task: "Alleen een e-mailadres, nog geen postcode", wijk: null };

export const demoPeople: readonly DemoPerson[] = [...residents, unplaced, ...officials, ...editors];

/** For signing in as one of them where the demonstration is on. */
export const personas: readonly { id: string; personId: string; name: string; role: string; wijk: string | null }[] = demoPeople.map(({ slug, name, task, wijk }) => ({
  id: slug, personId: personId(slug), name, role: task, wijk,
}));

/** A buurt's id begins with its wijk's. */
function wijkOf(buurt: string): WijkId {
  const wijk = wijken.find(({ id }) => buurt.startsWith(`${id}-`));
  if (!wijk) throw new Error(`no wijk has the buurt ${buurt}`);
  return wijk.id;
}
