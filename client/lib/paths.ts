import type { StageFilter } from "#shared/initiatives/stage-filters.ts";

// Every address of the site, so that a link is never spelled twice.
export const paths = {
  home: "/",
  wijk: (id: string) => `/wijk/${id}`,
  theme: (id: string) => `/thema/${id}`,
  initiatives: (filter: { wijk?: string; theme?: string; where?: StageFilter } = {}) => withQuery("/initiatieven", { wijk: filter.wijk, thema: filter.theme, waar: filter.where }),
  initiative: (id: string) => `/initiatief/${id}`,
  merger: (id: string) => `/samengaan/${id}`,
  editInitiative: (id: string) => `/initiatief/${id}/bewerken`,
  versions: (id: string, older?: number, newer?: number) => withQuery(`/initiatief/${id}/versies`, { van: older?.toString(), naar: newer?.toString() }),
  /** Not a page: the text of a version as a file. */
  versionText: (id: string, number: number) => `/initiatives/${id}/versions/${number}`,
  application: (id: string) => `/initiatief/${id}/aanvraag`,
  /** Not pages: the application as it was handed in, as the text its seal was taken of and as a paper to read. */
  applicationText: (id: string) => `/initiatives/${id}/application.json`,
  applicationPaper: (id: string, withPrivate = false) => `/initiatives/${id}/${withPrivate ? "application-private" : "application"}.pdf`,
  startInitiative: (groupId: string) => `/groep/${groupId}/initiatief/nieuw`,
  decision: (id: string) => `/initiatief/${id}/besluit`,
  /** Not a page: the letter as a file. */
  decisionLetter: (id: string) => `/besluit/${id}/besluit.pdf`,
  mandates: "/beheer/mandaten",
  support: (id: string) => `/initiatief/${id}/steun`,
  enterList: (code: string) => `/steun/${code}/invoeren`,
  stall: (key: string) => `/kraam/${key}`,
  deal: (id: string, key?: string) => withQuery(`/initiatief/${id}/buurtdeal`, { sleutel: key }),
  /** Not a page: a version of the buurtdeal on paper. */
  dealPaper: (id: string, version: number) => `/buurtdeal/${id}/${version}.pdf`,
  doing: (id: string) => `/initiatief/${id}/verantwoording`,
  receipt: (id: string) => `/receipts/${id}`,
  payments: "/betalingen",
  paymentFile: (id: string) => `/betalingen/${id}/pain001.xml`,
  search: (text: string) => withQuery("/zoeken", { q: text }),
  groups: (wijk?: string) => withQuery("/groepen", { wijk }),
  group: (id: string) => `/groep/${id}`,
  searchGroup: (id: string, text?: string) => withQuery(`/groep/${id}/zoeken`, { q: text }),
  changeGroup: (id: string) => `/groep/${id}/veranderen`,
  invitation: (token: string) => `/uitnodiging/${token}`,
  poster: (token: string) => `/uitnodiging/${token}/affiche`,
  startGroup: (wijk?: string) => withQuery("/groep/nieuw", { wijk }),
  agenda: (wijk?: string) => withQuery("/agenda", { wijk }),
  postActivity: "/agenda/nieuw",
  /** How one follows an agenda elsewhere: that of all, a wijk, an organisation or a group. */
  followAgenda: (of: { wijk?: string; buurt?: string; organisatie?: string; groep?: string } = {}) => withQuery("/agenda/volgen", of),
  /** Not pages: the agenda for calendars, news readers and frames. */
  feed: (form: "agenda.ics" | "agenda.atom" | "agenda.rss" | "embed/agenda", of: Readonly<Record<string, string | undefined>>) => withQuery(`/${form}`, of),
  monthPaper: (wijk: string, month: string, language: string) => withQuery(`/agenda/${wijk}/${month}.pdf`, { taal: language === "nl" ? undefined : language }),
  activityFile: (id: string) => `/activiteit/${id}.ics`,
  awaitingActivities: "/agenda/wacht",
  changeActivity: (id: string) => `/activiteit/${id}/veranderen`,
  changeOrganisation: (id: string) => `/organisatie/${id}/veranderen`,
  activity: (id: string) => `/activiteit/${id}`,
  doorList: (id: string) => `/activiteit/${id}/aanmeldingen`,
  file: (id: string) => `/files/${id}`,
  picture: (id: string, size: "small" | "large") => `/pictures/${id}/${size}`,
  organisations: "/organisaties",
  messageSettings: "/mijn/berichten",
  stopMail: (token: string) => `/afmelden/${token}`,
  organisation: (id: string) => `/organisatie/${id}`,
  agendaSource: (organisationId: string) => `/organisatie/${organisationId}/agenda-bron`,
  money: (wijk?: string, year?: number) => withQuery(wijk ? `/geld/${wijk}` : "/geld", { jaar: year?.toString() }),
  moneyDecisions: "/geld/besluiten",
  handgeld: (wijk: string) => `/geld/${wijk}/handgeld`,
  /** Not a page: all bookings as a file. */
  openBookings: (form: "csv" | "json", wijk?: string, year?: number) => withQuery(`/open-data/boekingen.${form}`, { jaar: year?.toString(), wijk }),
  howItWorks: "/zo-werkt-het",
  signIn: (back?: string) => withQuery("/inloggen", { terug: back }),
  mine: "/mijn",
  privacy: "/privacy",
  measure: (id: string) => `/maatregel/${id}`,
  measures: "/maatregelen",
  houseRules: "/huisregels",
  houseRulesVersion: (number: number) => `/huisregels/${number}`,
  mailbox: "/post",
  desk: "/bureau",
  newsletterDesk: "/bureau/nieuwsbrief",
  editNewsletter: (id: string) => `/bureau/nieuwsbrief/${id}`,
  newsletter: (id: string) => `/nieuwsbrief/${id}`,
  newsletters: (wijkId: string) => `/wijk/${wijkId}/nieuwsbrieven`,
  /** Not a page: a newsletter on paper. */
  newsletterPaper: (id: string, language: string) => withQuery(`/nieuwsbrief/${id}/nieuwsbrief.pdf`, { taal: language === "nl" ? undefined : language }),
  report: (kind: string, id: string) => withQuery("/melden", { wat: kind, id }),
  /** By its id for who is signed in, by the key of a mail for who is not. */
  ownReport: (key: string) => `/melding/${key}`,
  reportQueue: "/bureau/meldingen",
  administration: "/beheer",
  forwarding: "/beheer/doorsturen",
  stuck: "/beheer/vastgelopen",
  notices: "/berichten",
  noticesOf: (kind: string) => withQuery("/berichten", { soort: kind }),
  dossierPaper: (id: string) => `/doorsturen/${id}/dossier.pdf`,
  auditLog: (subject?: string) => withQuery("/beheer/logboek", { over: subject }),
} as const;

function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return given.length ? `${path}?${new URLSearchParams(given).toString()}` : path;
}
