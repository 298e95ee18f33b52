import { chosenBy, shownBy } from "../calendar/calendar-view.ts";
import { isDay } from "../calendar/local-time.ts";
import { daysLater, startOfToday } from "../calendar/start-of-today.ts";
import { subjectKinds } from "../moderation/subjects.ts";
import { isStageFilter, stageFilters } from "../initiatives/stage-filters.ts";

/** What an address says, and when it was opened. */
export interface Opened {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly query: { get(name: string): string | null };
  readonly now: Date;
}

interface Question {
  /** The name of the client's document. */
  readonly document: string;
  readonly variables: (opened: Opened) => object;
  /** Where the answer names and describes what the page is about. */
  readonly about?: { readonly field: string; readonly title: string; readonly text?: string };
}

const byId = ({ params: { id = "" } }: Opened) => ({ id });
const ofWijk = ({ query }: Opened) => ({ wijkId: query.get("wijk") || null });

function ofMoney({ params: { wijkId }, query }: Opened): { wijkId: string | null; year: number | null; day: string | null } {
  const [year, day] = [query.get("jaar") ?? "", query.get("dag") ?? ""];
  if (isDay(day)) return { wijkId: wijkId ?? null, year: Number(day.slice(0, 4)), day };
  return { wijkId: wijkId ?? null, year: /^\d{4}$/u.test(year) ? Number(year) : null, day: null };
}

/**
 * The first question of each page that people open from a link. The page asks it by these variables, and the server answers the same in
 * the page's HTML, so that a phone needs no second journey.
 */
export const questions = {
  "/": { document: "Home", variables: ({ now }) => ({ from: startOfToday(now), until: daysLater(startOfToday(now), 14) }) },
  "/wijk/:wijkId": {
    document: "WijkPage",
    variables: ({ params: { wijkId = "" }, now }) => ({ id: wijkId, from: startOfToday(now), until: daysLater(startOfToday(now), 31) }),
    about: { field: "wijk", title: "name" },
  },
  "/wijk/:wijkId/nieuwsbrieven": { document: "NewsletterArchive", variables: ({ params: { wijkId = "" } }) => ({ wijkId, after: null }), about: { field: "wijk", title: "name" } },
  "/nieuwsbrief/:id": { document: "NewsletterPage", variables: byId, about: { field: "newsletter", title: "title" } },
  "/thema/:id": { document: "ThemePage", variables: byId, about: { field: "theme", title: "title", text: "about" } },
  "/initiatieven": {
    document: "Initiatives",
    variables: (opened) => {
      const where = opened.query.get("waar") ?? "";
      return { ...ofWijk(opened), themeId: opened.query.get("thema") || null, stages: isStageFilter(where) ? [...stageFilters[where]] : null };
    },
  },
  "/zoeken": { document: "Search", variables: ({ query }) => ({ text: query.get("q") ?? "" }) },
  "/initiatief/:id": { document: "InitiativePage", variables: byId, about: { field: "initiative", title: "title", text: "goal" } },
  "/initiatief/:id/besluit": { document: "DecisionPage", variables: byId, about: { field: "initiative", title: "title", text: "goal" } },
  "/groepen": { document: "Groups", variables: ofWijk },
  "/groep/:id": { document: "GroupPage", variables: byId, about: { field: "group", title: "name", text: "about" } },
  "/agenda": {
    document: "Agenda",
    variables: ({ query, now }) => ({ ...chosenBy(query), ...shownBy(query, now).cuts }),
  },
  "/agenda/volgen": { document: "FollowAgenda", variables: ({ query }) => ({ organisationId: query.get("organisatie") ?? "", groupId: query.get("groep") ?? "" }) },
  "/activiteit/:id": { document: "ActivityPage", variables: byId, about: { field: "activity", title: "title", text: "about" } },
  "/melden": { document: "ReportPage", variables: ({ query }) => ({ kind: subjectKinds.find((kind) => kind === query.get("wat")) ?? "COMMENT", id: query.get("id") ?? "" }) },
  "/organisaties": { document: "Organisations", variables: () => ({}) },
  "/organisatie/:id": { document: "OrganisationPage", variables: byId, about: { field: "organisation", title: "name", text: "about" } },
  "/geld": { document: "MoneyPage", variables: ofMoney },
  "/geld/:wijkId": { document: "MoneyPage", variables: ofMoney },
  "/geld/besluiten": { document: "MoneyDecisions", variables: () => ({}) },
  "/geld/:wijkId/handgeld": { document: "HandgeldPage", variables: ({ params: { wijkId = "" } }) => ({ wijkId }) },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionPath = keyof typeof questions;

export function questionAt(path: string): Question | null {
  return Object.hasOwn(questions, path) ? questions[path as QuestionPath] : null;
}
