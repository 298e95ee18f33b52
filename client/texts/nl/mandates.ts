import type { Route } from "#shared/subsidies/routes.ts";

const route: Record<Route, string> = { WIJKBUDGET: "Wijkbudget", WIJKKANS: "Bijzondere wijkkans", INVESTERING: "Investeringsproject", CHALLENGE: "Right to Challenge", BID: "Right to Bid" };

export const mandates = {
  title: "Mandaten en vervangers",
  lead: "Wie besluit bij welk bedrag, en wie besluit als iemand er niet is of zelf een deel in het plan heeft.",
  signInFirst: "Log in om te zien wie wie vervangt.",
  toRoles: "Naar de rollen",
  route,
  caption: "Wie besluit bij welk bedrag",
  amount: "Bedrag",
  upTo: (amount: string) => `tot en met ${amount}`,
  between: (above: string, upTo: string) => `boven ${above}, tot en met ${upTo}`,
  who: "Wie besluiten samen",
  instrument: "Hoe het wordt vastgelegd",
  holds: "Geldt",
  since: (day: string) => `vanaf ${day}`,
  period: (from: string, until: string) => `van ${from} tot ${until}`,
  source: (where: string) => `Bron: ${where}`,
  later: "gaat nog in",
  layDown: "Leg mandaten vast",
  laidDown: "De mandaten zijn vastgelegd.",
  layDownWhy: "Je legt de hele tabel van een route vast, vanaf een dag. Wat er eerst gold, houdt die dag op. Aanvragen die al zijn ingediend, houden hun eigen mandaat.",
  form: {
    route: "Route", from: "Vanaf welke dag?", past: "Kies vandaag of een dag later.", row: (number: string) => `Regel ${number}`, upTo: "Tot en met welk bedrag?", hands: "Wie moeten het eens zijn?", instrument: "Hoe wordt het vastgelegd?", addRow: "Regel erbij", removeRow: "Haal de laatste regel weg",
    source: "Waar is dit besloten?", sourceHint: "Bijvoorbeeld: Mandaatbesluit 2027, artikel 3.", send: "Leg vast",
  },
  standIns: "Vervangers",
  noStandIns: "Nu vervangt niemand iemand.",
  standsIn: (standIn: string, person: string) => `${standIn} vervangt ${person}`,
  covers: { AWAY: "voor alles wat wacht", CONFLICT: "voor plannen waarin iemand zelf een deel heeft" },
  term: (from: string, until: string) => `van ${from} tot en met ${until}`,
  end: "Beëindig",
  endOf: (what: string) => `: ${what}`,
  ended: "De vervanging is beëindigd.",
  name: "Wijs een vervanger aan",
  named: "De vervanger is aangewezen.",
  standIn: {
    person: "Wie wordt vervangen?", by: "Door wie?", pick: "Kies iemand", covers: "Waarvoor?", away: "Voor alles, omdat iemand er niet is", conflict: "Alleen voor plannen waarin iemand zelf een deel heeft", begins: "Vanaf", ends: "Tot en met", before: "Kies een latere dag.", same: "Kies twee verschillende mensen.",
  },
};
