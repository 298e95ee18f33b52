import type { RoleKind } from "#shared/members/roles.ts";

const people: Record<RoleKind, string> = {
  RESIDENT: "een bewoner", ORGANISATION_EDITOR: "een organisatie", WIJKREGISSEUR: "de wijkregisseur", WIJKWETHOUDER: "de wijkwethouder",
  CLUSTERTEAM_MANAGER: "de manager van het clusterteam", WETHOUDER: "de wethouder Wijken en Buurten", ADMINISTRATOR: "de beheerder", COUNCIL_READER: "de gemeenteraad",
};

export const path = {
  heading: "Hoe ver is het plan?",
  label: "De weg van dit plan",
  steps: {
    idea: "Idee", draft: "Samen schrijven", draagvlak: "Steun zoeken", handedIn: "Bij de gemeente", decision: "Besluit en afspraken",
    realisation: "Uitvoeren", refused: "Afgewezen", withdrawn: "Ingetrokken",
  },
  done: "klaar",
  now: "nu",
  ahead: "komt nog",
  turnHeading: "Wie is er nu aan zet?",
  turn: {
    write: "De groep schrijft samen aan dit plan.",
    gather: "De buren. Er is nog niet genoeg steun.",
    handIn: "De groep. Er is genoeg steun: het plan kan naar de gemeente.",
    takeUp: "De wijkregisseur neemt het plan in behandeling.",
    draftDeal: "De wijkregisseur schrijft de buurtdeal: de afspraken over het plan.",
    signBoth: "De groep en de gemeente. Beide tekenen de buurtdeal.",
    signInitiators: "De groep tekent de buurtdeal.",
    signNeighbours: "De buren die onderhouden tekenen de buurtdeal.",
    signMunicipality: "De gemeente tekent de buurtdeal.",
    pay: "De gemeente betaalt het geld uit.",
    realise: "De groep voert het plan uit.",
    settle: "De wijkregisseur bekijkt de verantwoording en stelt de subsidie vast.",
    account: "De groep vertelt wat het kostte en wat het opleverde.",
  },
  decide: (roles: string) => `De gemeente besluit. Er is nog een besluit nodig van ${roles}.`,
  decideSoon: "De gemeente besluit.",
  over: { VERANTWOORD: "Niemand meer. Dit plan is klaar, en de buurt weet wat het opleverde.", AFGEWEZEN: "De gemeente heeft nee gezegd. Hieronder lees je waarom.", INGETROKKEN: "De groep is met dit plan gestopt." },
  people,
  stopped: "De klok staat stil: de gemeente wacht op een aanvulling.",
  answerBy: (date: string) => `Antwoord uiterlijk op ${date}`,
  answerLate: (date: string) => `Het antwoord had er op ${date} moeten zijn`,
  answerLateWhy: "De gemeente is te laat. De wijkregisseur hoort te vertellen waarom.",
  week: (passed: number, weeks: number) => `week ${passed} van ${weeks}`,
  daysLeft: (days: number) => (days === 1 ? "nog 1 dag" : `nog ${days} dagen`),
  answerWhy: "De gemeente heeft dertien weken om te besluiten, vanaf de dag van indienen.",
  note: "Reden:",
};
