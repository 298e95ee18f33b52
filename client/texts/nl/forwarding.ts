import type { CaseProblem, CaseSystemKind, ForwardingState, ForwardingStepKind } from "#shared/cases/forwarding.ts";

const system: Record<CaseSystemKind, string> = { ZGW: "Zaaksysteem", MAIL: "E-mail", MANUAL: "Zelf ophalen" };
const state: Record<ForwardingState, string> = { UNDERWAY: "Onderweg", AT_DESK: "Wacht op iemand", FAILED: "Niet gelukt", DONE: "Aangekomen" };
const step: Record<ForwardingStepKind, string> = {
  CASE: "Zaak", DOCUMENT: "Document", LINK: "Document bij de zaak", ROLE: "Wie het aanvraagt", STATUS: "Eerste status", WIJK: "De wijk",
  DECISION: "Besluit", RESULT: "Resultaat", END_STATUS: "Laatste status", MAIL: "E-mail", TAKE: "Ophalen",
};
const problem: Record<CaseProblem, string> = {
  UNREACHABLE: "Het systeem van de gemeente gaf geen goed antwoord.",
  NOT_AUTHORISED: "Het systeem van de gemeente laat ons niet binnen. Kijk of de sleutel en de rechten kloppen.",
  REFUSED_THERE: "Het systeem van de gemeente nam dit niet aan.",
  UNKNOWN_TYPE: "Een soort zaak, document of besluit staat niet in de catalogus van de gemeente.",
  ODD_ANSWER: "Het systeem van de gemeente gaf een antwoord dat niet klopt.",
  FAILED_HERE: "Er ging iets mis op deze site.",
  DECISION_UNCLEAR: "Er is een besluit in het zaaksysteem. Daaruit blijkt niet of er geld is toegekend, of hoeveel.",
  DECISION_TOO_LATE: "Er is een besluit in het zaaksysteem. Hier was de aanvraag al besloten of ingetrokken.",
  DECISION_NOT_BOOKED: "Er is een besluit in het zaaksysteem. Dat past niet op het budget, of mag zo niet.",
};

export const forwarding = {
  system, state, step, problem,
  title: "Doorsturen naar de gemeente",
  lead: "Wat bewoners indienen, gaat door naar het systeem van de gemeente. Hier zie je wat er is aangekomen en wat niet.",
  signInFirst: "Log in met het account waarmee je voor de gemeente werkt.",
  notArrived: "Niet aangekomen bij de gemeente",
  toForwarding: "Bekijk wat je kunt doen",
  toRoles: "Naar de rollen",
  toDesk: "Naar het bureau",
  which: "Welke",
  every: "Alle dossiers",
  none: "Hier staat niets. Wat wordt ingediend in een wijk waar jij over gaat, komt hier vanzelf.",
  noneSuch: "Geen dossiers, met deze keuze.",
  count: (count: number, more: boolean) => `${count}${more ? " of meer" : ""} ${count === 1 ? "dossier" : "dossiers"}, het nieuwste eerst`,
  more: "Toon oudere dossiers",
  inWijk: (reference: string, wijk: string) => `${reference} · ${wijk}`,
  since: (when: string) => `Sinds ${when}`,
  nextTry: (when: string) => `De site probeert het vanzelf weer, op ${when}.`,
  tries: (count: number) => (count === 1 ? "1 keer geprobeerd" : `${count} keer geprobeerd`),
  said: "Wat het systeem zei",
  caseDue: (day: string) => `Besluit uiterlijk op ${day}, volgens het zaaksysteem`,
  steps: (done: number, all: number) => `${done} van ${all} stappen klaar`,
  stepDone: (when: string) => `klaar op ${when}`,
  stepWaits: "nog niet",
  parts: { application: "aanvraag", withdrawal: "intrekking", decision: "besluit" },
  completion: (number: string) => `aanvulling ${number}`,
  retry: "Probeer opnieuw",
  retryOf: (title: string) => `om ‘${title}’ door te sturen`,
  retried: (title: string) => `‘${title}’ wordt opnieuw doorgestuurd.`,
  fetch: "Haal het dossier op (PDF)",
  fetchOf: (title: string) => `van ‘${title}’`,
  taken: "Ik heb het meegenomen",
  takenOf: (title: string) => `naar het systeem van de gemeente: ‘${title}’`,
  wasTaken: (title: string) => `‘${title}’ staat nu als aangekomen.`,
};
