import type { DayPart, SpokenLanguage, WorksState } from "#client/gql/enums.ts";

const dayPart: Record<DayPart, string> = { MORNING: "Ochtend", AFTERNOON: "Middag", EVENING: "Avond" };

const worksState: Record<WorksState, string> = { PLANNED: "Gepland", BUSY: "Bezig", DONE: "Klaar" };
const spoken: Record<SpokenLanguage, string> = { NL: "Nederlands", EN: "Engels", UK: "Oekraïens", AR: "Arabisch", TR: "Turks", PL: "Pools", FA: "Farsi", TI: "Tigrinya" };

/** Looking at the calendar, and the page of one activity. */
export const calendar = {
  dayPart, worksState, spoken,
  week: "Week", map: "Kaart",
  previousWeek: "Vorige week", nextWeek: "Volgende week",
  weekOf: (from: string, until: string) => `${from} tot en met ${until}`,
  more: "Meer filters", fewer: "Minder filters",
  buurt: "Buurt", anyBuurt: "Alle buurten",
  theme: "Thema", anyTheme: "Alle thema's",
  part: "Wanneer op de dag", anyPart: "De hele dag",
  free: "Alleen gratis", accessible: "Toegankelijk met een rolstoel",
  language: "Taal", anyLanguage: "Alle talen",
  age: "Leeftijd", anyAge: "Alle leeftijden", years: (age: number) => `${age} jaar`,
  weekend: "Dit weekend in jouw wijk",
  noneFound: "Met deze filters staat er niets in de agenda.",
  inWijk: (count: number) => (count === 1 ? "1 activiteit" : `${count} activiteiten`),
  waitsTitle: "Wacht op jou",
  waitsLead: "Deze organisaties zijn nieuw in de agenda. Laat je iets toe, dan staat wat ze voortaan plaatsen er meteen in.",
  waitsNone: "Er wacht niets op jou.",
  approve: "Laat toe", returnIt: "Vraag om een aanpassing", returnWhat: "Wat moet er anders?", returnSend: "Stuur terug",
  change: "Verander", cancel: "Gaat niet door", cancelHeading: "Gaat dit niet door?", cancelWhy: "Waarom niet?", cancelHint: "Iedereen kan dit lezen. Wie zich heeft aangemeld, krijgt bericht.", cancelSend: "Zeg af", keep: "Laat staan",
  movedFrom: (when: string) => `Verplaatst. Het zou zijn op ${when}.`,
  why: (reason: string) => `De reden: ${reason}`,
  awaiting: "Dit staat nog niet in de agenda. De wijkregisseur kijkt er eerst naar.",
  asked: "De wijkregisseur vraagt eerst om een aanpassing:",
  forWhom: "Voor wie", wheelchair: "Rolstoel", wheelchairYes: "Je kunt er in met een rolstoel", wheelchairNo: "Niet toegankelijk met een rolstoel",
  inside: "Binnen", outside: "Buiten", where: "Binnen of buiten", languages: "Talen", ages: "Leeftijd", agesBetween: (from: number, to: number) => `${from} tot en met ${to} jaar`, agesFrom: (from: number) => `vanaf ${from} jaar`, agesTo: (to: number) => `tot en met ${to} jaar`,
  contact: "Vragen", themeFact: "Wijkthema", state: "Hoever het is", noticed: "Wat je ervan merkt", plan: "Werkdag van",
  again: "Dit is er vaker", againNone: "Er komen geen andere dagen meer.",
  perPerson: (amount: string) => `${amount} per persoon`,
};
