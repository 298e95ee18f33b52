import { type Relation, type View, byColumn, columns, list, one, orderBy } from "../../platform/view/view.ts";
import { type Condition, permission } from "../../platform/policy.ts";
import { accountOf, milestonesOf, receiptsOf, tileOf, updatesOf } from "../accounts/account.view.ts";
import { buurtdealOf } from "../buurtdeals/buurtdeal.view.ts";
import { draagvlakOf, endedRounds, ownSupport } from "../draagvlak/draagvlak.view.ts";
import { objectionsForViewer, ownRemoval, supportSigns } from "../draagvlak/draagvlak-removal.view.ts";
import { draftOf } from "../drafting/draft.view.ts";
import { backingsOf, viewerBackers } from "../backing/backing.view.ts";
import { concernsOf } from "../concerns/concern.view.ts";
import { courseOf, namedSupporters, withoutOpinion } from "../draagvlak/course.view.ts";
import { groupView } from "../groups/group.view.ts";
import { personView } from "../members/person.view.ts";
import { listsOf } from "../street/street.view.ts";
import { mergedFrom, mergedInto, mergersOf } from "../merging/merger.view.ts";
import { notesOf } from "../notes/note.view.ts";
import { applicationOf } from "../applications/application.view.ts";
import { mayGivePrivate, mayReadPrivate } from "../applications/application.policy.ts";
import { instalmentsOf } from "../payments/instalment.view.ts";
import { dossierOf } from "../subsidies/dossier.view.ts";
import { themeOf } from "../themes/wijkthema.view.ts";
import { talkOf } from "../threads/comment.view.ts";
import { followingOf } from "../threads/following.view.ts";
import { wijkOf } from "../wijken/wijk.view.ts";
import { keptVersions, versionNumbered } from "../versions/version.view.ts";
import { insider, mayAct, mayDraft, mayPay, maySign, signsFor } from "./initiative.policy.ts";

export const initiativeView: View = {
  type: "Initiative",
  fields: {
    ...columns("id", "title", "goal", "forWhom", "place", "planning", "ownEffort", "upkeep", "costCents", "incomeCents", "demoAmounts", "source"),
    ...columns("stage", "version", "template", "participationLevel", "createdAt", "updatedAt", "stageSince", "rich"),
    // A draft may have more income than costs; then nothing is asked.
    askedCents: (row) => `greatest(${row}.asked_cents, 0)`,
    draft: draftOf(),
    costs: lines("COST"),
    income: lines("INCOME"),
    wijk: wijkOf(),
    theme: themeOf(),
    group: byColumn(() => groupView, "groups", "group_id"),
    author: byColumn(() => personView, "persons", "author_id"),
    history: list({ view: () => stageChangeView, from: (row) => `stage_changes ${row}`, where: ofInitiative, order: orderBy("asc", ["id", "bigint"]) }),
    versions: keptVersions(insider),
    versionNumbered: versionNumbered(insider),
    draagvlak: draagvlakOf(),
    endedRounds: endedRounds(),
    supportCourse: courseOf(),
    namedSupporters: namedSupporters(),
    withoutOpinion,
    backings: backingsOf(),
    viewerBackers: viewerBackers(),
    concerns: concernsOf(),
    supportLists: listsOf(),
    viewerCanEnterVoices: permission(mayAct("enterVoices")),
    viewerCanConfirmVoices: permission(mayAct("confirmVoices")),
    viewerCanSettleVoices: permission(mayAct("settleVoices")),
    viewerCanRaiseConcern: permission(mayAct("raiseConcern")),
    viewerCanAnswerConcern: permission(mayAct("answerConcern")),
    application: applicationOf(),
    dossier: dossierOf(),
    buurtdeal: buurtdealOf(),
    instalments: instalmentsOf(),
    milestones: milestonesOf(),
    receipts: receiptsOf(),
    tile: tileOf(),
    account: accountOf(),
    updates: updatesOf(),
    ...talkOf("initiative_id"),
    ...followingOf("initiative_id"),
    notes: notesOf(),
    mergers: mergersOf(),
    mergedInto: mergedInto(),
    mergedFrom: mergedFrom(),
    commentCount: (row) => `(select c.comments from initiative_counters c where c.initiative_id = ${row}.id)`,
    viewerSupports: (row, scope) => `exists (select from supports s where s.initiative_id = ${row}.id and s.person_id = ${scope.viewer})`,
    viewerSupport: ownSupport(),
    viewerRemoval: ownRemoval(),
    supportSigns: supportSigns(),
    objections: objectionsForViewer(),
    viewerCanEdit: permission(mayAct("edit")),
    viewerCanKeepVersion: permission(mayAct("keepVersion")),
    viewerCanDraft: permission(mayDraft),
    viewerCanNote: permission(mayAct("note")),
    viewerCanSettle: permission(mayAct("settle")),
    viewerCanOpenForDraagvlak: permission(mayAct("openForDraagvlak")),
    viewerCanSupport: permission(mayAct("support")),
    viewerCanAmend: permission(mayAct("amend")),
    viewerCanExtendDraagvlak: permission(mayAct("extendDraagvlak")),
    viewerCanPrepare: permission(mayAct("prepare")),
    viewerCanGivePrivate: permission(mayGivePrivate),
    viewerCanReveal: permission(mayReadPrivate),
    viewerCanComplete: permission(mayAct("complete")),
    viewerCanAnswerCriteria: permission(mayAct("answerCriteria")),
    viewerCanHandIn: permission(mayAct("handIn")),
    viewerCanWithdraw: permission(mayAct("withdraw")),
    viewerCanMerge: permission(mayAct("merge")),
    viewerCanTakeUp: permission(mayAct("takeUp")),
    viewerCanDecide: permission(mayAct("decide")),
    viewerCanAskCompletion: permission(mayAct("askCompletion")),
    viewerCanExtendClock: permission(mayAct("extendClock")),
    viewerCanRecordStep: permission(mayAct("recordStep")),
    viewerCanObject: permission(mayAct("object")),
    viewerCanSettleObjection: permission(mayAct("settleObjection")),
    viewerCanReplaceDecision: permission(mayAct("replaceDecision")),
    viewerCanReopen: permission(mayAct("reopen")),
    viewerCanDraftBuurtdeal: permission(mayAct("draftBuurtdeal")),
    viewerCanSignBuurtdeal: permission(maySign),
    viewerSignsFor: signsFor,
    viewerCanRemarkOnDeal: permission(mayAct("remarkOnDeal")),
    viewerCanInviteMaintainer: permission(mayAct("inviteMaintainer")),
    viewerCanSchedulePayment: permission(mayAct("schedulePayment")),
    viewerCanPay: permission(mayPay),
    viewerCanPlanMilestones: permission(mayAct("planMilestones")),
    viewerCanEnterReceipt: permission(mayAct("enterReceipt")),
    viewerCanPostUpdate: permission(mayAct("postUpdate")),
    viewerCanRealise: permission(mayAct("realise")),
    viewerCanAccount: permission(mayAct("account")),
    viewerCanSettleAccount: permission(mayAct("settleAccount")),
    viewerCanRecordReturn: permission(mayAct("recordReturn")),
    viewerCanComment: permission(mayAct("comment")),
    viewerCanModerate: permission(mayAct("moderate")),
  },
};

export const lineView: View = { type: "BudgetLine", fields: columns("id", "kind", "description", "cents") };
const stageChangeView: View = { type: "StageChange", fields: columns("stage", "at", "note") };

function lines(kind: "COST" | "INCOME"): Relation {
  return list({
    view: () => lineView,
    from: (row) => `budget_lines ${row}`,
    where: (row, initiative) => [`${row}.initiative_id = ${initiative}.id`, `${row}.kind = '${kind}'`],
    order: orderBy("asc", ["position", "int"]),
  });
}

function ofInitiative(row: string, initiative: string): string[] {
  return [`${row}.initiative_id = ${initiative}.id`];
}

/** The initiative of an id that an outcome hands over, if the viewer may read it. */
export function givenInitiative(visible: Condition): Relation {
  return one({
    view: () => initiativeView,
    from: (row) => `initiatives ${row}`,
    where: (row, _parent, scope) => [`${row}.id = ${scope.given("id", "uuid")}`, visible(row, scope)],
  });
}
