import type { GraphQLSchema } from "graphql";
import { activityEventView, calendarEventView } from "./features/activities/activity.live.ts";
import { activityChangedView, activityPostedView } from "./features/activities/activity.view.ts";
import { privateRevealedView } from "./features/applications/application.view.ts";
import { forwardingChangedView } from "./features/cases/forwarding.view.ts";
import { moneyEventView } from "./features/budgets/budget.live.ts";
import { moneyChangedView } from "./features/budgets/proposal.view.ts";
import { maintainerInvitedView } from "./features/buurtdeals/buurtdeal.payloads.ts";
import { draftMergedView } from "./features/drafting/draft.payloads.ts";
import { importedView, personalCalendarView, previewedView, sourceChangedView } from "./features/feeds/feed.view.ts";
import { groupEventView } from "./features/groups/group.live.ts";
import { groupChangedView } from "./features/groups/group.view.ts";
import { invitationMadeView } from "./features/groups/invitation.view.ts";
import { initiativeEventView } from "./features/initiatives/initiative.live.ts";
import { initiativeChangedView } from "./features/initiatives/initiative.payloads.ts";
import { viewerEventView } from "./features/members/viewer.live.ts";
import { viewerChangedView } from "./features/members/viewer.view.ts";
import { mandatesChangedView, standInChangedView } from "./features/mandates/mandate.view.ts";
import { measureChangedView } from "./features/measures/measure.view.ts";
import { mergerChangedView } from "./features/merging/merger.view.ts";
import { newsletterEventView } from "./features/newsletters/newsletter.live.ts";
import { newsletterChangedView } from "./features/newsletters/newsletter.view.ts";
import { noteChangedView, stalePassageView } from "./features/notes/note.view.ts";
import { organisationChangedView } from "./features/organisations/organisation.mutations.ts";
import { deadLettersRetriedView } from "./features/post/dead-letter.view.ts";
import { paymentDeskChangedView } from "./features/payments/payment.view.ts";
import { accountErasedView } from "./features/privacy/privacy.payloads.ts";
import { reconciliationTakenView } from "./features/reconciliation/reconciliation.view.ts";
import { doorEntryChangedView, doorListView, placesChangedView, registrationChangedView } from "./features/registrations/registration.view.ts";
import { casesSettledView } from "./features/reports/case.view.ts";
import { reportSentView, wordsChangedView } from "./features/reports/own-report.view.ts";
import { queueEventView } from "./features/reports/queue.live.ts";
import { deskCodeView, paperCardView, residenceDeskChangedView } from "./features/residence/letter.view.ts";
import { roleChangedView } from "./features/roles/granted-role.view.ts";
import { themeEventView } from "./features/themes/wijkthema.live.ts";
import { signedUpView, stallOpenedView, supportListChangedView } from "./features/street/street.view.ts";
import { commentPostedView } from "./features/threads/comment.view.ts";
import { commentTranslationView, talkChangedView } from "./features/threads/talk.payloads.ts";
import { wijkEventView } from "./features/wijken/wijk.live.ts";
import { refusalView } from "./platform/graphql/refusal.type.ts";
import type { Expression, Relation, View } from "./platform/view/view.ts";

// What mutations and events answer with.
const views: readonly View[] = [
  refusalView,
  initiativeChangedView,
  draftMergedView,
  noteChangedView,
  stalePassageView,
  mergerChangedView,
  groupChangedView,
  invitationMadeView,
  commentPostedView,
  talkChangedView,
  commentTranslationView,
  activityPostedView,
  activityChangedView,
  organisationChangedView,
  viewerChangedView,
  accountErasedView,
  roleChangedView,
  mandatesChangedView,
  measureChangedView,
  standInChangedView,
  reconciliationTakenView,
  deadLettersRetriedView,
  residenceDeskChangedView,
  deskCodeView,
  paperCardView,
  registrationChangedView,
  doorListView,
  doorEntryChangedView,
  placesChangedView,
  privateRevealedView,
  forwardingChangedView,
  maintainerInvitedView,
  paymentDeskChangedView,
  supportListChangedView,
  stallOpenedView,
  signedUpView,
  moneyChangedView,
  moneyEventView,
  sourceChangedView,
  previewedView,
  importedView,
  personalCalendarView,
  reportSentView,
  casesSettledView,
  wordsChangedView,
  queueEventView,
  newsletterChangedView,
  newsletterEventView,
  initiativeEventView,
  groupEventView,
  wijkEventView,
  themeEventView,
  activityEventView,
  calendarEventView,
  viewerEventView,
];

/** The views an operation begins with: those above, and Query's, whose fields say themselves how they are read. */
export async function rootViews(schema: GraphQLSchema): Promise<Map<string, View>> {
  const fields: Record<string, Expression | Relation> = {};
  for (const [name, field] of Object.entries(schema.getQueryType()?.getFields() ?? {})) {
    fields[name] = (await field.resolve?.(undefined, {}, undefined, undefined as never)) as Expression | Relation;
  }
  return new Map([...views, { type: "Query", fields }].map((view) => [view.type, view]));
}
