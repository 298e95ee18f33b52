// The table of contents of the matrix: who is answered what, for every root field and every route.
import type { Row } from "./row.ts";
import { applicationRows } from "./rows/applications.ts";
import { caseRows } from "./rows/cases.ts";
import { commentRows } from "./rows/comments.ts";
import { dealRows } from "./rows/deals.ts";
import { decidingRows } from "./rows/deciding.ts";
import { feedRows } from "./rows/feeds.ts";
import { groupRows } from "./rows/groups.ts";
import { initiativeRows } from "./rows/initiatives.ts";
import { measureRows } from "./rows/measures.ts";
import { moneyRows } from "./rows/money.ts";
import { newsletterRows } from "./rows/newsletters.ts";
import { noteRows } from "./rows/notes.ts";
import { lastRows, ownRows } from "./rows/oneself.ts";
import { placesRows } from "./rows/places.ts";
import { reportRows } from "./rows/reports.ts";
import { lastLetterRows, residenceRows } from "./rows/residence.ts";
import { roleRows } from "./rows/roles.ts";
import { routeRows } from "./rows/routes.ts";
import { streetRows } from "./rows/street.ts";
import { talkRows } from "./rows/talk.ts";
import { townRows } from "./rows/town.ts";

/** In the order in which they are asked: what only reads before what adds to the lists. */
export const matrix: readonly Row[] = [...townRows, ...measureRows, ...moneyRows, ...groupRows, ...commentRows, ...talkRows, ...initiativeRows, ...dealRows, ...applicationRows, ...decidingRows, ...noteRows, ...roleRows, ...caseRows, ...ownRows, ...residenceRows, ...streetRows, ...placesRows, ...reportRows, ...feedRows, ...newsletterRows, ...routeRows].sort((one, other) => rank(one) - rank(other)).concat(lastRows, lastLetterRows);

function rank({ of }: Row): number {
  return ["Query", "Subscription", "Mutation"].findIndex((root) => of.startsWith(`${root}.`)) + (/^[A-Z]+ /u.test(of) ? 9 : 0);
}
