/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Session {\n    me {\n      id\n      name\n      locale\n      unreadNotices\n      wijk { id name }\n      roles { kind wijk { id } organisation { id } }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  subscription SessionLive {\n    viewerChanged {\n      sequence\n      resync\n      viewer { id unreadNotices }\n    }\n  }\n": typeof types.SessionLiveDocument,
    "\n  mutation AccountForInitiative($input: AccountInput!) {\n    accountFor(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AccountForInitiativeDocument,
    "\n  mutation DelayMilestone($milestoneId: ID!, $plannedOn: String!, $reason: String!) {\n    delayMilestone(milestoneId: $milestoneId, plannedOn: $plannedOn, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.DelayMilestoneDocument,
    "\n  mutation AddMilestone($id: ID!, $title: String!, $plannedOn: String!) {\n    addMilestone(id: $id, title: $title, plannedOn: $plannedOn) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AddMilestoneDocument,
    "\n  mutation ReachMilestone($milestoneId: ID!) {\n    reachMilestone(milestoneId: $milestoneId) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ReachMilestoneDocument,
    "\n  mutation RealiseInitiative($id: ID!, $buurtId: ID) {\n    realise(id: $id, buurtId: $buurtId) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RealiseInitiativeDocument,
    "\n  query ReceiptsOf($id: ID!) {\n    initiative(id: $id) { id ...Doing_initiative }\n  }\n": typeof types.ReceiptsOfDocument,
    "\n  mutation RemoveReceipt($receiptId: ID!) {\n    removeReceipt(receiptId: $receiptId) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RemoveReceiptDocument,
    "\n  mutation RecordReturn($id: ID!) {\n    recordReturn(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RecordReturnDocument,
    "\n  mutation SettleAccount($input: SettleInput!) {\n    settleAccount(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SettleAccountDocument,
    "\n  fragment Doing_initiative on Initiative {\n    id\n    title\n    stage\n    wijk { id name buurten { id name } }\n    costs { id description cents }\n    dossier { decision { grantedCents } }\n    tile { year buurt { id name } }\n    milestones { id title firstOn plannedOn delayReason reachedAt }\n    updates { id text createdAt author { id name } pictures { id width height alt } }\n    receipts { id what cents spentOn kept line { id } }\n    account { spentCents returnedCents results accountedAt settledCents settledAt reason toReturnCents returnBy returnedAt }\n    viewerCanPlanMilestones { allowed reason }\n    viewerCanPostUpdate { allowed reason }\n    viewerCanRealise { allowed reason }\n    viewerCanEnterReceipt { allowed reason }\n    viewerCanAccount { allowed reason }\n    viewerCanSettleAccount { allowed reason }\n    viewerCanRecordReturn { allowed reason }\n  }\n": typeof types.Doing_InitiativeFragmentDoc,
    "\n  fragment ActivityItem_activity on Activity {\n    id\n    title\n    place\n    startsAt\n    endsAt\n    price\n    priceCents\n    kind\n    state\n    movedFrom\n    isFull\n    wijk { id name }\n    organisation { id name }\n    group { id name }\n  }\n": typeof types.ActivityItem_ActivityFragmentDoc,
    "\n  query ComingDates($recurrence: RecurrencePreviewInput!) {\n    recurrencePreview(recurrence: $recurrence) { starts count }\n  }\n": typeof types.ComingDatesDocument,
    "\n  mutation TakeTrust($id: ID!, $reason: String!) {\n    takeTrust(id: $id, reason: $reason) {\n      ... on OrganisationChanged { organisation { id trustReason viewerCanTakeTrust { allowed } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.TakeTrustDocument,
    "\n  fragment Application_initiative on Initiative {\n    id\n    title\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    stage\n    version\n    costCents\n    incomeCents\n    askedCents\n    costs { id description cents }\n    income { id description cents }\n    group { id name }\n    dossier { reference handedInAt completions { number parts reason answerBy answeredAt } }\n    application {\n      id\n      route\n      number\n      contactConfirmedAt\n      viewerGavePrivateAt\n      hash\n      parts { part number said savedAt }\n      replies { criterion agrees answer answeredAt }\n      rule { id demands source }\n      amendments { id part before after versionBefore versionAfter at }\n    }\n    viewerCanPrepare { allowed reason }\n    viewerCanGivePrivate { allowed reason }\n    viewerCanReveal { allowed reason }\n    viewerCanAnswerCriteria { allowed reason }\n    viewerCanComplete { allowed reason }\n    viewerCanHandIn { allowed reason }\n    viewerCanDraft { allowed reason }\n  }\n": typeof types.Application_InitiativeFragmentDoc,
    "\n  mutation SaveApplication($input: ApplicationInput!) {\n    saveApplication(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SaveApplicationDocument,
    "\n  mutation SavePrivate($id: ID!, $input: PrivateInput!) {\n    savePrivate(id: $id, input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SavePrivateDocument,
    "\n  mutation RevealPrivate($id: ID!) {\n    revealPrivate(id: $id) {\n      ... on PrivateRevealed { name iban holder address postcode town phone email }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RevealPrivateDocument,
    "\n  mutation AnswerCriterion($input: AnswerCriterionInput!) {\n    answerCriterion(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AnswerCriterionDocument,
    "\n  mutation ConfirmContact($id: ID!) {\n    confirmContact(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ConfirmContactDocument,
    "\n  mutation CompleteDossier($input: CompleteInput!) {\n    completeDossier(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.CompleteDossierDocument,
    "\n  mutation HandInInitiative($input: HandInInput!) {\n    handIn(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.HandInInitiativeDocument,
    "\n  fragment DealCard_initiative on Initiative {\n    id\n    buurtdeal { complete }\n  }\n": typeof types.DealCard_InitiativeFragmentDoc,
    "\n  mutation DraftBuurtdeal($input: DraftBuurtdealInput!) {\n    draftBuurtdeal(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.DraftBuurtdealDocument,
    "\n  mutation InviteMaintainer($id: ID!, $name: String!) {\n    inviteMaintainer(id: $id, name: $name) {\n      ... on MaintainerInvited { key initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.InviteMaintainerDocument,
    "\n  mutation WithdrawMaintainer($maintainerId: ID!) {\n    withdrawMaintainer(maintainerId: $maintainerId) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.WithdrawMaintainerDocument,
    "\n  mutation RemarkOnDeal($id: ID!, $text: String!) {\n    remarkOnDeal(id: $id, text: $text) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RemarkOnDealDocument,
    "\n  mutation SignBuurtdeal($id: ID!, $party: DealParty!, $version: Int!) {\n    signBuurtdeal(id: $id, party: $party, version: $version) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SignBuurtdealDocument,
    "\n  mutation SignAsMaintainer($key: String!, $version: Int!) {\n    signAsMaintainer(key: $key, version: $version) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SignAsMaintainerDocument,
    "\n  fragment Deal_initiative on Initiative {\n    id\n    title\n    stage\n    ownEffort\n    upkeep\n    group { id name }\n    viewerSignsFor\n    viewerCanDraftBuurtdeal { allowed reason }\n    viewerCanSignBuurtdeal { allowed reason }\n    viewerCanRemarkOnDeal { allowed reason }\n    viewerCanInviteMaintainer { allowed reason }\n    buurtdeal {\n      initiatorsDo\n      municipalityDoes\n      upkeepUntil\n      version\n      inForce\n      complete\n      maintainerCount\n      duties { party what firstOn everyMonths untilOn }\n      signatures { party at person { id name } }\n      versions { number hash draftedAt signedAt }\n      maintainers { id name accepted signed }\n      remarks { id version text createdAt author { id name } }\n    }\n  }\n": typeof types.Deal_InitiativeFragmentDoc,
    "\n  fragment People_wijk on Wijk {\n    id\n    contacts { id name task walkIn area }\n  }\n": typeof types.People_WijkFragmentDoc,
    "\n  mutation AskCompletion($id: ID!, $parts: [AskablePart!]!, $reason: String!) {\n    askCompletion(id: $id, parts: $parts, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AskCompletionDocument,
    "\n  fragment ClockCard_initiative on Initiative {\n    id\n    stage\n    dossier {\n      handedInAt\n      decisionDueAt\n      clockStoppedAt\n      hands\n      handsGiven { role }\n      clock { kind at reason days }\n      completions { number parts reason answerBy answeredAt missed }\n    }\n  }\n": typeof types.ClockCard_InitiativeFragmentDoc,
    "\n  fragment DecidingActs_initiative on Initiative {\n    id\n    askedCents\n    viewerCanAskCompletion { allowed reason }\n    viewerCanExtendClock { allowed reason }\n    viewerCanRecordStep { allowed reason }\n    viewerCanObject { allowed reason }\n    viewerCanSettleObjection { allowed reason }\n    viewerCanReplaceDecision { allowed }\n    viewerCanReopen { allowed reason }\n    dossier { viewerSteps decision { grantedCents } }\n  }\n": typeof types.DecidingActs_InitiativeFragmentDoc,
    "\n  mutation ExtendClock($id: ID!, $reason: String!) {\n    extendClock(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ExtendClockDocument,
    "\n  mutation ObjectToDecision($id: ID!, $reason: String!) {\n    objectToDecision(id: $id, text: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ObjectToDecisionDocument,
    "\n  mutation ReopenDossier($id: ID!, $reason: String!) {\n    reopenDossier(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ReopenDossierDocument,
    "\n  fragment ObjectionsCard_initiative on Initiative {\n    id\n    dossier {\n      decision { conditions }\n      objections { id text madeAt decideBy outcome answer decidedAt }\n      pastDecisions { id outcome grantedCents reasons decidedAt note }\n    }\n  }\n": typeof types.ObjectionsCard_InitiativeFragmentDoc,
    "\n  mutation SettleObjection($input: SettleObjectionInput!) {\n    settleObjection(input: $input) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SettleObjectionDocument,
    "\n  mutation RecordStep($id: ID!, $key: String!, $positive: Boolean!, $words: String!) {\n    recordStep(id: $id, key: $key, positive: $positive, words: $words) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RecordStepDocument,
    "\n  fragment StepsCard_initiative on Initiative {\n    id\n    dossier { steps { key role source positive words at } }\n  }\n": typeof types.StepsCard_InitiativeFragmentDoc,
    "\n  fragment DeskItem_initiative on Initiative {\n    id\n    title\n    goal\n    stage\n    stageSince\n    askedCents\n    wijk { id name }\n    group { id name }\n    draagvlak { supporters }\n    dossier { handedInAt decisionDueAt decision { outcome } }\n  }\n": typeof types.DeskItem_InitiativeFragmentDoc,
    "\n  fragment NotArrived_forwarding on Forwarding {\n    id\n    title\n    state\n    problem\n  }\n": typeof types.NotArrived_ForwardingFragmentDoc,
    "\n  fragment StewardsWanted_group on Group {\n    id\n    name\n    stewardWantedSince\n  }\n": typeof types.StewardsWanted_GroupFragmentDoc,
    "\n  fragment DecideForm_initiative on Initiative {\n    id\n    dossier {\n      askedCents\n      hands\n      handsGiven { role outcome grantedCents reasons at }\n      completions { missed }\n    }\n  }\n": typeof types.DecideForm_InitiativeFragmentDoc,
    "\n  mutation DecideInitiative($input: DecideInput!) {\n    decide(input: $input) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.DecideInitiativeDocument,
    "\n  fragment DecisionCard_initiative on Initiative {\n    id\n    dossier { decision { outcome grantedCents reasons whatNow decidedAt objectionUntil } }\n  }\n": typeof types.DecisionCard_InitiativeFragmentDoc,
    "\n  fragment DossierCard_initiative on Initiative {\n    id\n    version\n    group { id name }\n    dossier {\n      reference\n      handedInAt\n      decisionDueAt\n      supporters\n      askedCents\n      hash\n      instrument\n      forwardedAt\n      hands\n      handsGiven { role outcome grantedCents reasons at }\n      criteria { id met answer }\n      decision { outcome }\n    }\n  }\n": typeof types.DossierCard_InitiativeFragmentDoc,
    "\n  mutation TakeUpInitiative($id: ID!) {\n    takeUp(id: $id) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.TakeUpInitiativeDocument,
    "\n  fragment AmendForm_initiative on Initiative {\n    id\n    version\n  }\n": typeof types.AmendForm_InitiativeFragmentDoc,
    "\n  mutation AmendInitiative($id: ID!, $version: Int!) {\n    amendInitiative(id: $id, version: $version) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AmendInitiativeDocument,
    "\n  query AllBuurten {\n    wijken { id name buurten { id name } }\n  }\n": typeof types.AllBuurtenDocument,
    "\n  mutation DecideObjection($id: ID!, $removalId: ID!, $restore: Boolean!, $answer: String!) {\n    decideObjection(id: $id, removalId: $removalId, restore: $restore, answer: $answer) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.DecideObjectionDocument,
    "\n  mutation ExtendDraagvlak($id: ID!, $reason: String!) {\n    extendDraagvlak(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ExtendDraagvlakDocument,
    "\n  fragment OpenForDraagvlakForm_initiative on Initiative {\n    id\n    version\n    title\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    wijk { id }\n    costs { id kind description cents }\n    income { id kind description cents }\n  }\n": typeof types.OpenForDraagvlakForm_InitiativeFragmentDoc,
    "\n  mutation OpenForDraagvlak($id: ID!, $version: Int!, $scale: Scale!, $buurten: [ID!]!) {\n    openForDraagvlak(id: $id, version: $version, scale: $scale, buurten: $buurten) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.OpenForDraagvlakDocument,
    "\n  mutation RemoveSupport($id: ID!, $traceId: ID!, $reason: String!) {\n    removeSupport(id: $id, traceId: $traceId, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RemoveSupportDocument,
    "\n  query RemovedSupport($id: ID!) {\n    initiative(id: $id) { id viewerRemoval { id reason objection answer } }\n  }\n": typeof types.RemovedSupportDocument,
    "\n  mutation ObjectToRemoval($id: ID!, $text: String!) {\n    objectToRemoval(id: $id, text: $text) {\n      ... on InitiativeChanged { initiative { id viewerRemoval { id reason objection answer } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ObjectToRemovalDocument,
    "\n  query SupportWatch($id: ID!) {\n    initiative(id: $id) {\n      id\n      supportSigns { id kind votes from until supports { id at } }\n      objections { id reason removedAt objection }\n    }\n  }\n": typeof types.SupportWatchDocument,
    "\n  fragment DraagvlakCard_initiative on Initiative {\n    id\n    version\n    viewerSupports\n    viewerSupport { version confirmed shown }\n    viewerCanSupport { allowed reason }\n    stage\n    wijk { id name }\n    draagvlak {\n      supporters\n      confirmed\n      counted\n      proven\n      threshold\n      reached\n      buurtenNeeded\n      buurtenReached\n      mostBuurtPercent\n      largestBuurtPercent\n      withinBuurtShare\n      mostStreetPercent\n      withinStreetShare\n      organisationsNeeded\n      organisations\n      lowestGrade\n      scale\n      source\n      openedAt\n      closesAt\n      over\n      extensionReason\n      viewerCounts\n      buurten { buurt { id name } supporters }\n    }\n  }\n": typeof types.DraagvlakCard_InitiativeFragmentDoc,
    "\n  mutation SupportInitiative($id: ID!, $version: Int) {\n    supportInitiative(id: $id, version: $version) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SupportInitiativeDocument,
    "\n  mutation ShowSupport($id: ID!, $shown: Boolean!) {\n    showSupport(id: $id, shown: $shown) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ShowSupportDocument,
    "\n  mutation WithdrawSupport($id: ID!) {\n    withdrawSupport(id: $id) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.WithdrawSupportDocument,
    "\n  fragment StartForm_group on Group {\n    id\n    theme { id }\n    wijk { id themes { id title } }\n  }\n": typeof types.StartForm_GroupFragmentDoc,
    "\n  mutation StartInitiative($input: StartInitiativeInput!) {\n    startInitiative(input: $input) {\n      ... on InitiativeChanged { initiative { id title group { id viewerCanStartInitiative { allowed reason } } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.StartInitiativeDocument,
    "\n  mutation MergeDraft($id: ID!, $update: String!, $vector: String!) {\n    mergeDraft(id: $id, update: $update, vector: $vector) {\n      ... on DraftMerged { update }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.MergeDraftDocument,
    "\n  query WhoDrafts {\n    me { id }\n  }\n": typeof types.WhoDraftsDocument,
    "\n  mutation PreviewActivities($input: ActivityFileInput!) {\n    previewActivities(input: $input) { ... on ActivitiesPreviewed { rows { number title place startsAt endsAt fault } } ... on Refusal { reason } }\n  }\n": typeof types.PreviewActivitiesDocument,
    "\n  mutation ImportActivities($input: ActivityFileInput!) {\n    importActivities(input: $input) { ... on ActivitiesImported { posted } ... on Refusal { reason } }\n  }\n": typeof types.ImportActivitiesDocument,
    "\n  mutation ReadFeed($id: ID!) {\n    readFeed(id: $id) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n": typeof types.ReadFeedDocument,
    "\n  mutation PauseFeed($id: ID!, $paused: Boolean!) {\n    pauseFeed(id: $id, paused: $paused) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n": typeof types.PauseFeedDocument,
    "\n  mutation FollowFeed($input: FollowFeedInput!) {\n    followFeed(input: $input) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n": typeof types.FollowFeedDocument,
    "\n  mutation SettleLookalike($id: ID!, $same: Boolean!) {\n    settleLookalike(id: $id, same: $same) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n": typeof types.SettleLookalikeDocument,
    "\n  mutation RenewPersonalCalendar {\n    renewPersonalCalendar { ... on PersonalCalendar { path } ... on Refusal { reason } }\n  }\n": typeof types.RenewPersonalCalendarDocument,
    "\n  mutation EndPersonalCalendar {\n    endPersonalCalendar { ... on ViewerChanged { viewer { id personalCalendarSince } } ... on Refusal { reason } }\n  }\n": typeof types.EndPersonalCalendarDocument,
    "\n  mutation StopFeed($id: ID!, $cancels: Boolean!) {\n    stopFeed(id: $id, cancels: $cancels) { ... on AgendaSourceChanged { source { id feeds { id } } } ... on Refusal { reason } }\n  }\n": typeof types.StopFeedDocument,
    "\n  fragment Lookalikes_feed on Feed {\n    id\n    lookalikes { id title place startsAt twin { id title place startsAt } }\n  }\n": typeof types.Lookalikes_FeedFragmentDoc,
    "\n  fragment FeedItem_feed on Feed {\n    id\n    address\n    state\n    fault\n    failures\n    readAt\n    nextAt\n    coming\n    wijk { id name }\n    unfit { title when fault }\n    ...Lookalikes_feed\n  }\n": typeof types.FeedItem_FeedFragmentDoc,
    "\n  query MyFollows {\n    me { id follows { since wijk { id } theme { id } group { id } initiative { id } organisation { id } } }\n  }\n": typeof types.MyFollowsDocument,
    "\n  mutation FollowThing($what: FollowInput!, $on: Boolean!) {\n    follow(what: $what, on: $on) {\n      ... on ViewerChanged { viewer { id follows { since wijk { id } theme { id } group { id } initiative { id } organisation { id } } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.FollowThingDocument,
    "\n  query GroupsToMergeWith {\n    groups(first: 50) { nodes { id name visibility state } }\n    me { id groups { id name visibility state } }\n  }\n": typeof types.GroupsToMergeWithDocument,
    "\n  mutation AskMerge($id: ID!, $into: ID) {\n    askMerge(id: $id, into: $into) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AskMergeDocument,
    "\n  mutation AnswerSteward($groupId: ID!, $accept: Boolean!) {\n    answerSteward(groupId: $groupId, accept: $accept) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AnswerStewardDocument,
    "\n  mutation MakeChoice($decisionId: ID!, $choice: GroupChoice!, $reason: String!) {\n    makeChoice(decisionId: $decisionId, choice: $choice, reason: $reason) {\n      ... on GroupChanged { group { id ...Decisions_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.MakeChoiceDocument,
    "\n  fragment Decisions_group on Group {\n    id\n    viewerCanPropose { allowed }\n    decisions { id closed ...ProposalCard_decision }\n  }\n": typeof types.Decisions_GroupFragmentDoc,
    "\n  fragment FileItem_file on GroupFile {\n    id\n    name\n    kind\n    bytes\n    addedBy { id name }\n    addedAt\n    viewerCanRemove { allowed }\n  }\n": typeof types.FileItem_FileFragmentDoc,
    "\n  mutation RemoveGroupFile($id: ID!) {\n    removeGroupFile(id: $id) {\n      ... on GroupChanged { group { id files { id ...FileItem_file } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RemoveGroupFileDocument,
    "\n  fragment Files_group on Group {\n    id\n    viewerCanPropose { allowed }\n    files { id ...FileItem_file }\n  }\n": typeof types.Files_GroupFragmentDoc,
    "\n  query GroupFiles($id: ID!) { group(id: $id) { id ...Files_group } }\n": typeof types.GroupFilesDocument,
    "\n  fragment GroupNotices_group on Group {\n    id\n    state\n    stewardWantedSince\n    viewerMembership { id askedAsSteward }\n    viewerCanAskSteward { allowed }\n    viewerCanLead { allowed }\n    mergeRequests { id name }\n  }\n": typeof types.GroupNotices_GroupFragmentDoc,
    "\n  fragment GroupPlans_group on Group {\n    id\n    viewerCanStartInitiative { allowed }\n    initiatives(first: 50) { nodes { id title stage stageSince askedCents } }\n  }\n": typeof types.GroupPlans_GroupFragmentDoc,
    "\n  fragment Invitations_group on Group {\n    id\n    viewerCanLead { allowed }\n    invitations { id madeAt expiresAt uses mostUses }\n  }\n": typeof types.Invitations_GroupFragmentDoc,
    "\n  mutation InviteToGroup($groupId: ID!, $days: Int!, $mostUses: Int!) {\n    inviteToGroup(groupId: $groupId, days: $days, mostUses: $mostUses) {\n      ... on InvitationMade { token group { id ...Invitations_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.InviteToGroupDocument,
    "\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(id: $id) {\n      ... on GroupChanged { group { id ...Invitations_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  fragment JoinGroup_group on Group {\n    id\n    state\n    joining\n    viewerMembership { id state role }\n    viewerCanJoin { allowed reason }\n  }\n": typeof types.JoinGroup_GroupFragmentDoc,
    "\n  mutation JoinGroup($id: ID!) {\n    joinGroup(id: $id) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.JoinGroupDocument,
    "\n  fragment LeaveGroup_group on Group {\n    id\n    joining\n    stewardWantedSince\n    viewerMembership { id state }\n    viewerCanLeave { allowed reason }\n    viewerCanWantSteward { allowed }\n  }\n": typeof types.LeaveGroup_GroupFragmentDoc,
    "\n  mutation LeaveGroup($id: ID!) {\n    leaveGroup(id: $id) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.LeaveGroupDocument,
    "\n  mutation WantSteward($groupId: ID!) {\n    wantSteward(groupId: $groupId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.WantStewardDocument,
    "\n  fragment ManageGroup_group on Group {\n    id\n    state\n    visibility\n    mergeAskedInto { id name }\n    viewerMembership { id state }\n    viewerCanLead { allowed }\n    ...LeaveGroup_group\n  }\n": typeof types.ManageGroup_GroupFragmentDoc,
    "\n  mutation EndGroup($id: ID!) {\n    endGroup(id: $id) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.EndGroupDocument,
    "\n  mutation PauseGroup($id: ID!, $on: Boolean!) {\n    pauseGroup(id: $id, on: $on) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.PauseGroupDocument,
    "\n  mutation AskSteward($groupId: ID!, $personId: ID!) {\n    askSteward(groupId: $groupId, personId: $personId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AskStewardDocument,
    "\n  mutation EndSteward($groupId: ID!, $personId: ID!) {\n    endSteward(groupId: $groupId, personId: $personId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.EndStewardDocument,
    "\n  fragment Members_group on Group {\n    id\n    memberCount\n    stewards { id name }\n    members { id role since askedAsSteward person { id name } }\n    viewerMembership { id state shown }\n    viewerCanAskSteward { allowed }\n    viewerCanLead { allowed }\n  }\n": typeof types.Members_GroupFragmentDoc,
    "\n  mutation AnswerMerge($id: ID!, $from: ID!, $accept: Boolean!) {\n    answerMerge(id: $id, from: $from, accept: $accept) {\n      ... on GroupChanged { group { id ...GroupState_group ...GroupPlans_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AnswerMergeDocument,
    "\n  fragment ProposalCard_decision on GroupDecision {\n    id\n    proposal\n    proposedBy { id name }\n    anonymous\n    closesAt\n    closed\n    agree\n    abstain\n    object\n    choices { id choice reason person { name } }\n    viewerChoice\n    viewerCanChoose { allowed }\n  }\n": typeof types.ProposalCard_DecisionFragmentDoc,
    "\n  mutation ProposeDecision($input: ProposeDecisionInput!) {\n    proposeDecision(input: $input) {\n      ... on GroupChanged { group { id ...Decisions_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ProposeDecisionDocument,
    "\n  fragment Requests_group on Group {\n    id\n    requests { id since person { id name } }\n    viewerCanLead { allowed }\n  }\n": typeof types.Requests_GroupFragmentDoc,
    "\n  mutation AdmitMember($groupId: ID!, $personId: ID!) {\n    admitMember(groupId: $groupId, personId: $personId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AdmitMemberDocument,
    "\n  mutation ShowName($groupId: ID!, $on: Boolean!) {\n    showName(groupId: $groupId, on: $on) {\n      ... on GroupChanged { group { id ...Members_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ShowNameDocument,
    "\n  fragment GroupState_group on Group {\n    id\n    state\n    memberCount\n    viewerCanStartInitiative { allowed reason }\n    ...GroupNotices_group\n    ...Decisions_group\n    ...Files_group\n    ...Invitations_group\n    ...JoinGroup_group\n    ...Members_group\n    ...Requests_group\n    ...ManageGroup_group\n    ...GroupThread_group\n  }\n": typeof types.GroupState_GroupFragmentDoc,
    "\n  fragment GroupCard_group on Group {\n    id\n    name\n    about\n    memberCount\n    visibility\n    state\n    wijk { id name }\n    theme { id title }\n    stewards { id name }\n  }\n": typeof types.GroupCard_GroupFragmentDoc,
    "\n  fragment GroupItem_group on Group {\n    id\n    name\n    memberCount\n    visibility\n    state\n    theme { id title }\n  }\n": typeof types.GroupItem_GroupFragmentDoc,
    "\n  fragment AccountCard_initiative on Initiative {\n    id\n    account { spentCents results }\n  }\n": typeof types.AccountCard_InitiativeFragmentDoc,
    "\n  fragment MoneyCard_initiative on Initiative {\n    id\n    costs { id description cents }\n    income { id description cents }\n    costCents\n    incomeCents\n    askedCents\n    demoAmounts\n  }\n": typeof types.MoneyCard_InitiativeFragmentDoc,
    "\n  fragment PlanText_initiative on Initiative {\n    id\n    stage\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    rich\n    source\n  }\n": typeof types.PlanText_InitiativeFragmentDoc,
    "\n  fragment SayCard_initiative on Initiative {\n    id\n    participationLevel\n  }\n": typeof types.SayCard_InitiativeFragmentDoc,
    "\n  fragment UpdatesCard_initiative on Initiative {\n    id\n    updates { id text createdAt author { id name } }\n  }\n": typeof types.UpdatesCard_InitiativeFragmentDoc,
    "\n  mutation WithdrawInitiative($id: ID!, $reason: String!) {\n    withdrawInitiative(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.WithdrawInitiativeDocument,
    "\n  fragment InitiativeState_initiative on Initiative {\n    id\n    title\n    stage\n    version\n    ...WayCard_initiative\n    ...DraagvlakCard_initiative\n    ...DossierCard_initiative\n    ...DecisionCard_initiative\n    ...DealCard_initiative\n    ...UpdatesCard_initiative\n    ...AccountCard_initiative\n    ...InitiativeActs_initiative\n  }\n": typeof types.InitiativeState_InitiativeFragmentDoc,
    "\n  query AlikePlans($wijkId: ID!, $title: String!, $goal: String!, $except: ID) {\n    alikeInitiatives(wijkId: $wijkId, title: $title, goal: $goal, except: $except) { id title ...InitiativeCard_initiative }\n  }\n": typeof types.AlikePlansDocument,
    "\n  fragment InitiativeCard_initiative on Initiative {\n    id\n    title\n    stage\n    stageSince\n    askedCents\n    wijk { id name }\n    theme { id title }\n    group { id name }\n    draagvlak { counted threshold reached buurtenNeeded buurtenReached }\n  }\n": typeof types.InitiativeCard_InitiativeFragmentDoc,
    "\n  mutation AnswerMerger($id: ID!, $agree: Boolean!, $answer: String!) {\n    answerMerger(id: $id, agree: $agree, answer: $answer) {\n      ... on MergerChanged { merger { id ...MergerView_merger } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AnswerMergerDocument,
    "\n  fragment BothPlans_merger on Merger {\n    id\n    staysId\n    asking { id title goal forWhom place planning ownEffort upkeep askedCents groupName }\n    asked { id title goal forWhom place planning ownEffort upkeep askedCents groupName }\n  }\n": typeof types.BothPlans_MergerFragmentDoc,
    "\n  query FindPlans($text: String!, $id: ID!) {\n    searchInitiatives(text: $text, first: 20) { id title stage wijk { id name } }\n    initiative(id: $id) { id title stage wijk { id name } }\n  }\n": typeof types.FindPlansDocument,
    "\n  fragment MergeForm_initiative on Initiative {\n    id\n    title\n    stage\n  }\n": typeof types.MergeForm_InitiativeFragmentDoc,
    "\n  mutation AskToMerge($input: AskToMergeInput!) {\n    askToMerge(input: $input) {\n      ... on MergerChanged { merger { id } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AskToMergeDocument,
    "\n  fragment MergerView_merger on Merger {\n    id\n    state\n    reason\n    answer\n    askedBy { id name }\n    answeredBy { id name }\n    viewerCanAnswer { allowed }\n    viewerCanTakeBack { allowed }\n    ...BothPlans_merger\n  }\n": typeof types.MergerView_MergerFragmentDoc,
    "\n  mutation TakeBackMerger($id: ID!) {\n    takeBackMerger(id: $id) {\n      ... on MergerChanged { merger { id ...MergerView_merger } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.TakeBackMergerDocument,
    "\n  fragment TogetherNotice_initiative on Initiative {\n    id\n    mergedInto { id title }\n    mergedFrom { id title }\n    mergers { id state asking { id title } asked { id title } }\n  }\n": typeof types.TogetherNotice_InitiativeFragmentDoc,
    "\n  mutation DecideMeasureObjection($id: ID!, $upheld: Boolean!, $answer: String!) {\n    decideMeasureObjection(id: $id, upheld: $upheld, answer: $answer) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.DecideMeasureObjectionDocument,
    "\n  mutation TakeMeasure($input: TakeMeasureInput!) {\n    takeMeasure(input: $input) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.TakeMeasureDocument,
    "\n  mutation ObjectToMeasure($id: ID!, $text: String!) {\n    objectToMeasure(id: $id, text: $text) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ObjectToMeasureDocument,
    "\n  query WaitingObjections {\n    waitingObjections { id kind subjectKind title wijk { id name } objection { id text answerBy } }\n  }\n": typeof types.WaitingObjectionsDocument,
    "\n  query QueueCases($queue: ID!, $after: String) {\n    moderationCases(queue: $queue, first: 20, after: $after) {\n      nodes { id subject { id kind title text } ...CaseItem_case }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.QueueCasesDocument,
    "\n  subscription QueueLive($id: ID!, $since: Int) {\n    queueChanged(id: $id, since: $since) { sequence resync queue { id openCases lastReportAt } }\n  }\n": typeof types.QueueLiveDocument,
    "\n  query SettledCases($queue: ID) {\n    settledCases(queue: $queue, first: 20) { nodes { id settledAt actedOn subject { id kind title text } settledBy { id name } viewerCanReopen { allowed } } }\n  }\n": typeof types.SettledCasesDocument,
    "\n  mutation UndoMeasure($id: ID!) {\n    undoMeasure(id: $id) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.UndoMeasureDocument,
    "query WatchedWords { watchedWords { id word } }": typeof types.WatchedWordsDocument,
    "mutation WatchWord($word: String!) { watchWord(word: $word) { ... on WordsChanged { words { id word } } ... on Refusal { reason } } }": typeof types.WatchWordDocument,
    "mutation UnwatchWord($id: ID!) { unwatchWord(id: $id) { ... on WordsChanged { words { id word } } ... on Refusal { reason } } }": typeof types.UnwatchWordDocument,
    "\n  fragment CaseItem_case on ModerationCase {\n    id\n    kind\n    subjectId\n    openedAt\n    reportCount\n    danger\n    unlawful\n    subject { id kind title text initiativeId groupId themeId activityId author { id name } }\n    reports { reason words unlawful ground byAccount reportedAt }\n    signals { kind times word }\n    thread { id text reported createdAt author { id name } }\n    history { number text }\n    viewerCanSettle { allowed }\n  }\n": typeof types.CaseItem_CaseFragmentDoc,
    "\n  fragment Measure_measure on Measure {\n    id kind subjectKind title wijk { id name } everywhere facts { name text } words automated law rule { id number version title text } takenAt until objectUntil undoneAt viewerIsMeasured\n    objection { id text madeAt answerBy outcome answer decidedAt }\n    viewerCanObject { allowed reason } viewerCanDecide { allowed reason } viewerCanUndo { allowed reason }\n  }\n": typeof types.Measure_MeasureFragmentDoc,
    "\n  query MeasuresOf($kind: SubjectKind!, $id: ID!) {\n    moderatedThing(kind: $kind, id: $id) { kind subjectId mark measures }\n  }\n": typeof types.MeasuresOfDocument,
    "\n  mutation ReportContent($input: ReportInput!) {\n    reportContent(input: $input) {\n      ... on ReportSent { report { id state } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ReportContentDocument,
    "\n  mutation SettleCases($ids: [ID!]!) {\n    settleCases(ids: $ids) {\n      ... on CasesSettled { cases { id settledAt } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SettleCasesDocument,
    "\n  mutation ReopenCase($id: ID!) {\n    reopenCase(id: $id) {\n      ... on CasesSettled { cases { id settledAt } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ReopenCaseDocument,
    "\n  mutation DropNewsletter($id: ID!) {\n    dropNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }\n  }\n": typeof types.DropNewsletterDocument,
    "\n  fragment NewsletterBody_newsletter on Newsletter {\n    id\n    words\n    sections { kind gone items { id title text at place outcome cents supporters needed } }\n  }\n": typeof types.NewsletterBody_NewsletterFragmentDoc,
    "\n  fragment NewsletterForm_newsletter on Newsletter {\n    id\n    kind\n    version\n    title\n    words\n    chosen\n  }\n": typeof types.NewsletterForm_NewsletterFragmentDoc,
    "\n  mutation ChangeNewsletter($input: ChangeNewsletterInput!) {\n    changeNewsletter(input: $input) {\n      ... on NewsletterChanged { newsletter { id ...EditView_newsletter } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ChangeNewsletterDocument,
    "\n  fragment Progress_newsletter on Newsletter {\n    id\n    state\n    sentAt\n    reach\n    posted\n    viewerCanStop { allowed }\n    viewerCanGoOn { allowed }\n  }\n": typeof types.Progress_NewsletterFragmentDoc,
    "\n  mutation StopNewsletter($id: ID!) {\n    stopNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id ...Progress_newsletter } } ... on Refusal { reason } }\n  }\n": typeof types.StopNewsletterDocument,
    "\n  mutation GoOnWithNewsletter($id: ID!) {\n    goOnWithNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id ...Progress_newsletter } } ... on Refusal { reason } }\n  }\n": typeof types.GoOnWithNewsletterDocument,
    "\n  fragment SendPanel_newsletter on Newsletter {\n    id\n    kind\n    version\n    reach\n    viewerCanSend { allowed }\n  }\n": typeof types.SendPanel_NewsletterFragmentDoc,
    "\n  mutation TestNewsletter($id: ID!) {\n    testNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }\n  }\n": typeof types.TestNewsletterDocument,
    "\n  mutation SendNewsletter($id: ID!, $version: Int!) {\n    sendNewsletter(id: $id, version: $version) {\n      ... on NewsletterChanged { newsletter { id ...EditView_newsletter } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SendNewsletterDocument,
    "\n  mutation StartNewsletter($input: StartNewsletterInput!) {\n    startNewsletter(input: $input) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }\n  }\n": typeof types.StartNewsletterDocument,
    "\n  mutation AnswerDraftNote($id: ID!, $text: String!) {\n    answerDraftNote(id: $id, text: $text) {\n      ... on DraftNoteChanged { note { id ...NoteItem_note } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AnswerDraftNoteDocument,
    "\n  fragment DecideSuggestion_note on DraftNote {\n    id\n    author { id name }\n  }\n": typeof types.DecideSuggestion_NoteFragmentDoc,
    "\n  mutation DecideSuggestion($id: ID!, $accept: Boolean!) {\n    decideSuggestion(id: $id, accept: $accept) {\n      __typename\n      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }\n      ... on StalePassage { stands note { id ...NoteItem_note } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.DecideSuggestionDocument,
    "\n  fragment DraftNotes_initiative on Initiative {\n    id\n    viewerCanNote { allowed reason }\n    viewerCanSettle { allowed }\n    notes { id kind part anchorFrom anchorTo quote state ...NoteItem_note }\n  }\n": typeof types.DraftNotes_InitiativeFragmentDoc,
    "\n  fragment NoteAnswers_note on DraftNote {\n    id\n    author { id name }\n    answers { id text createdAt author { id name } }\n  }\n": typeof types.NoteAnswers_NoteFragmentDoc,
    "\n  mutation AddDraftNote($input: AddDraftNoteInput!) {\n    addDraftNote(input: $input) {\n      ... on DraftNoteChanged { note { id } initiative { id ...DraftNotes_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AddDraftNoteDocument,
    "\n  fragment NoteItem_note on DraftNote {\n    id\n    kind\n    quote\n    text\n    state\n    createdAt\n    author { id name }\n    settledBy { id name }\n    ...NoteTools_note\n    ...DecideSuggestion_note\n    ...NoteAnswers_note\n  }\n": typeof types.NoteItem_NoteFragmentDoc,
    "\n  fragment NoteTools_note on DraftNote {\n    id\n    kind\n    text\n    state\n    author { id name }\n  }\n": typeof types.NoteTools_NoteFragmentDoc,
    "\n  mutation CloseDraftNote($id: ID!, $done: Boolean!) {\n    closeDraftNote(id: $id, done: $done) {\n      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.CloseDraftNoteDocument,
    "\n  mutation RemoveDraftNote($id: ID!) {\n    removeDraftNote(id: $id) {\n      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RemoveDraftNoteDocument,
    "\n  fragment NoticeItem_notice on Notice { id kind text createdAt readAt measureId reportId initiative { id title } group { id name } theme { id title } activity { id title } }\n": typeof types.NoticeItem_NoticeFragmentDoc,
    "\n  fragment WayCard_initiative on Initiative {\n    id\n    stage\n    stageSince\n    history { stage at note }\n    draagvlak { reached }\n    dossier { handedInAt decisionDueAt clockStoppedAt hands handsGiven { role } }\n    buurtdeal { signatures { party } }\n    account { accountedAt }\n  }\n": typeof types.WayCard_InitiativeFragmentDoc,
    "\n  fragment PaymentDesk_desk on PaymentDesk {\n    id\n    wijk { id name }\n    waiting\n    waitingCents\n    runs { id state payments cents madeAt viewerMade }\n    returning { id title account { toReturnCents returnBy } }\n  }\n": typeof types.PaymentDesk_DeskFragmentDoc,
    "\n  mutation MakePaymentRun($wijkId: ID!) {\n    makePaymentRun(wijkId: $wijkId) {\n      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.MakePaymentRunDocument,
    "\n  fragment Payments_initiative on Initiative {\n    id\n    stage\n    dossier { decision { grantedCents } }\n    account { settledCents }\n    instalments { id number what cents dueOn state approvedAt }\n    viewerCanSchedulePayment { allowed reason }\n    viewerCanPay { allowed reason }\n  }\n": typeof types.Payments_InitiativeFragmentDoc,
    "\n  mutation ApproveInstalment($instalmentId: ID!) {\n    approveInstalment(instalmentId: $instalmentId) {\n      ... on InitiativeChanged { initiative { id ...Payments_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ApproveInstalmentDocument,
    "\n  mutation PayInitiative($id: ID!) {\n    pay(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Payments_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.PayInitiativeDocument,
    "\n  mutation MarkRunSent($runId: ID!) {\n    markRunSent(runId: $runId) {\n      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.MarkRunSentDocument,
    "\n  mutation SettleRun($runId: ID!, $outcome: RunOutcome!) {\n    settleRun(runId: $runId, outcome: $outcome) {\n      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SettleRunDocument,
    "\n  mutation ScheduleInstalments($id: ID!, $instalments: [InstalmentInput!]!) {\n    scheduleInstalments(id: $id, instalments: $instalments) {\n      ... on InitiativeChanged { initiative { id ...Payments_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ScheduleInstalmentsDocument,
    "\n  fragment ComingRegistrations_viewer on Viewer {\n    id\n    registrations { id state party activity { id title startsAt place } }\n  }\n": typeof types.ComingRegistrations_ViewerFragmentDoc,
    "\n  fragment DoorEntry_entry on DoorEntry {\n    id\n    name\n    state\n    party\n    byOrganiser\n    came\n    answers { id question answer }\n  }\n": typeof types.DoorEntry_EntryFragmentDoc,
    "\n  mutation OpenDoorList($activityId: ID!) {\n    openDoorList(activityId: $activityId) {\n      ... on DoorList { activity { id ...PlacesCard_activity } entries { id state ...DoorEntry_entry } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.OpenDoorListDocument,
    "\n  mutation RegisterSomebody($input: RegisterSomebodyInput!) {\n    registerSomebody(input: $input) {\n      ... on DoorEntryChanged { entry { id state ...DoorEntry_entry } activity { id ...PlacesCard_activity } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RegisterSomebodyDocument,
    "\n  mutation MarkCame($id: ID!, $came: Boolean) {\n    markCame(id: $id, came: $came) { ... on DoorEntryChanged { entry { id ...DoorEntry_entry } } ... on Refusal { reason } }\n  }\n": typeof types.MarkCameDocument,
    "\n  mutation SetQuestions($activityId: ID!, $questions: [QuestionInput!]!, $ofSeries: Boolean!) {\n    setQuestions(activityId: $activityId, questions: $questions, ofSeries: $ofSeries) { ... on PlacesChanged { activity { id registrationQuestions { id question choices required } ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n": typeof types.SetQuestionsDocument,
    "\n  fragment OwnRegistration_registration on Registration {\n    id\n    state\n    party\n    acceptBy\n    ahead\n    viewerCanAccept { allowed reason }\n  }\n": typeof types.OwnRegistration_RegistrationFragmentDoc,
    "\n  fragment PlacesCard_activity on Activity {\n    id\n    registrationWanted\n    places { id capacity taken waiting }\n    registrationQuestions { id question choices required }\n    viewerRegistration { id ...OwnRegistration_registration }\n    viewerCanRegister { allowed reason }\n    viewerCanKeepDoor { allowed }\n  }\n": typeof types.PlacesCard_ActivityFragmentDoc,
    "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n": typeof types.RegisterDocument,
    "\n  mutation AcceptPlace($id: ID, $key: String) {\n    acceptPlace(id: $id, key: $key) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n": typeof types.AcceptPlaceDocument,
    "\n  mutation CancelRegistration($id: ID, $key: String) {\n    cancelRegistration(id: $id, key: $key) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n": typeof types.CancelRegistrationDocument,
    "\n  mutation ChangeParty($id: ID, $key: String, $party: Int!) {\n    changeParty(id: $id, key: $key, party: $party) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n": typeof types.ChangePartyDocument,
    "\n  mutation ForgetMailTrouble {\n    forgetMailTrouble {\n      ... on ViewerChanged { viewer { id mailTrouble } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ForgetMailTroubleDocument,
    "\n  query PushSwitch { me { id sessions { id isCurrent pushedSince } } }\n": typeof types.PushSwitchDocument,
    "\n  mutation StartPushes($endpoint: String!) {\n    startPushes(endpoint: $endpoint) {\n      ... on ViewerChanged { viewer { id sessions { id isCurrent pushedSince } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.StartPushesDocument,
    "\n  mutation EndPushes {\n    endPushes {\n      ... on ViewerChanged { viewer { id sessions { id isCurrent pushedSince } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.EndPushesDocument,
    "\n  mutation KeepPaperMark($initials: String!, $birthYear: String!) {\n    keepPaperMark(initials: $initials, birthYear: $birthYear) {\n      ... on ViewerChanged { viewer { id } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.KeepPaperMarkDocument,
    "\n  fragment ResidenceDesk_desk on ResidenceDesk {\n    id\n    waiting\n    viewerProvesHere\n    wijk { id name buurten { id name } }\n    batches { id letters madeAt sentAt }\n  }\n": typeof types.ResidenceDesk_DeskFragmentDoc,
    "\n  mutation MakeLetters($wijkId: ID!) {\n    makeLetters(wijkId: $wijkId) {\n      ... on ResidenceDeskChanged { desk { id ...ResidenceDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.MakeLettersDocument,
    "\n  mutation MarkLettersSent($batchId: ID!) {\n    markLettersSent(batchId: $batchId) {\n      ... on ResidenceDeskChanged { desk { id ...ResidenceDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.MarkLettersSentDocument,
    "\n  mutation ProveAtDesk($code: String!, $buurtId: ID!) {\n    proveAtDesk(code: $code, buurtId: $buurtId) {\n      ... on ResidenceDeskChanged { desk { id } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ProveAtDeskDocument,
    "\n  mutation OpenPaperAccount($name: String!, $buurtId: ID!) {\n    openPaperAccount(name: $name, buurtId: $buurtId) {\n      ... on PaperCard { card code expiresAt }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.OpenPaperAccountDocument,
    "\n  mutation RenewPaperCode($card: String!) {\n    renewPaperCode(card: $card) {\n      ... on PaperCard { card code expiresAt }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RenewPaperCodeDocument,
    "\n  fragment Residence_viewer on Viewer {\n    id\n    grade\n    residenceSince\n    wijk { id name }\n    buurt { id name }\n    letter { askedAt printed expiresAt attemptsLeft }\n  }\n": typeof types.Residence_ViewerFragmentDoc,
    "\n  mutation DeclareResidence($postcode: String!, $houseNumber: String!) {\n    declareResidence(postcode: $postcode, houseNumber: $houseNumber) {\n      ... on ViewerChanged { viewer { id ...Residence_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.DeclareResidenceDocument,
    "\n  mutation RequestLetter($postcode: String!, $houseNumber: String!) {\n    requestLetter(postcode: $postcode, houseNumber: $houseNumber) {\n      ... on ViewerChanged { viewer { id ...Residence_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RequestLetterDocument,
    "\n  mutation ProveByLetter($code: String!) {\n    proveByLetter(code: $code) {\n      ... on ViewerChanged { viewer { id ...Residence_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ProveByLetterDocument,
    "\n  mutation ShowDeskCode {\n    showDeskCode {\n      ... on DeskCode { code expiresAt }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ShowDeskCodeDocument,
    "\n  fragment Backings_initiative on Initiative {\n    id\n    stage\n    backings { at organisation { id name } }\n    viewerBackers { backs organisation { id name } }\n  }\n": typeof types.Backings_InitiativeFragmentDoc,
    "\n  mutation BackInitiative($id: ID!, $organisationId: ID!) {\n    backInitiative(id: $id, organisationId: $organisationId) {\n      ... on InitiativeChanged { initiative { id ...Backings_initiative ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.BackInitiativeDocument,
    "\n  mutation TakeBackBacking($id: ID!, $organisationId: ID!) {\n    takeBackBacking(id: $id, organisationId: $organisationId) {\n      ... on InitiativeChanged { initiative { id ...Backings_initiative ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.TakeBackBackingDocument,
    "\n  fragment BuurtenMap_initiative on Initiative {\n    id\n    draagvlak { buurtenReached buurten { buurt { id name } supporters } }\n  }\n": typeof types.BuurtenMap_InitiativeFragmentDoc,
    "\n  fragment Course_initiative on Initiative {\n    id\n    withoutOpinion\n    supportCourse { day supporters }\n    namedSupporters { name }\n    draagvlak { supporters threshold }\n  }\n": typeof types.Course_InitiativeFragmentDoc,
    "\n  mutation HideConcern($id: ID!, $rule: Int!, $reason: String!) {\n    hideConcern(id: $id, rule: $rule, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.HideConcernDocument,
    "\n  fragment WaitingRows_list on SupportList {\n    id\n    code\n    readRows { row state why }\n    initiative { id title }\n  }\n": typeof types.WaitingRows_ListFragmentDoc,
    "\n  fragment Concerns_initiative on Initiative {\n    id\n    viewerCanRaiseConcern { allowed reason }\n    viewerCanAnswerConcern { allowed reason }\n    viewerCanModerate { allowed reason }\n    concerns { id text createdAt answer answeredAt hidden hiddenReason viewerRaised author { id name } }\n  }\n": typeof types.Concerns_InitiativeFragmentDoc,
    "\n  mutation RaiseConcern($initiativeId: ID!, $text: String!, $byName: Boolean!) {\n    raiseConcern(initiativeId: $initiativeId, text: $text, byName: $byName) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RaiseConcernDocument,
    "\n  mutation AnswerConcern($id: ID!, $text: String!) {\n    answerConcern(id: $id, text: $text) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AnswerConcernDocument,
    "\n  mutation TakeBackConcern($id: ID!) {\n    takeBackConcern(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.TakeBackConcernDocument,
    "\n  fragment Lists_initiative on Initiative {\n    id\n    stage\n    viewerCanEnterVoices { allowed reason }\n    viewerCanConfirmVoices { allowed reason }\n    supportLists { id ...ListItem_list }\n  }\n": typeof types.Lists_InitiativeFragmentDoc,
    "\n  fragment ListItem_list on SupportList {\n    id\n    code\n    kind\n    version\n    isOld\n    rows\n    largePrint\n    madeAt\n    openUntil\n    viewerMade\n    readRows { row state why enteredAt viewerEntered }\n  }\n": typeof types.ListItem_ListFragmentDoc,
    "\n  mutation MakeSupportList($initiativeId: ID!, $sheets: Int!, $largePrint: Boolean!) {\n    makeSupportList(initiativeId: $initiativeId, sheets: $sheets, largePrint: $largePrint) {\n      ... on SupportListChanged { list { id initiative { id ...Lists_initiative } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.MakeSupportListDocument,
    "\n  mutation OpenStall($initiativeId: ID!) {\n    openStall(initiativeId: $initiativeId) {\n      ... on OpenedStall { code key openUntil }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.OpenStallDocument,
    "\n  mutation ConfirmStall($code: String!, $signedUp: Int!) {\n    confirmStall(code: $code, signedUp: $signedUp) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ConfirmStallDocument,
    "\n  mutation EnterListRow($code: String!, $row: Int!, $neighbour: NeighbourInput!) {\n    enterListRow(code: $code, row: $row, neighbour: $neighbour) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.EnterListRowDocument,
    "\n  mutation ConfirmListRow($code: String!, $row: Int!, $neighbour: NeighbourInput!) {\n    confirmListRow(code: $code, row: $row, neighbour: $neighbour) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ConfirmListRowDocument,
    "\n  mutation SettleListRow($code: String!, $row: Int!, $counts: Boolean!) {\n    settleListRow(code: $code, row: $row, counts: $counts) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SettleListRowDocument,
    "\n  mutation SignUpAtStall($key: String!, $neighbour: NeighbourInput!) {\n    signUpAtStall(key: $key, neighbour: $neighbour) {\n      ... on SignedUp { thanks }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SignUpAtStallDocument,
    "\n  fragment ThemeCard_theme on Wijkthema {\n    id\n    title\n    about\n    domain\n    participationLevel\n  }\n": typeof types.ThemeCard_ThemeFragmentDoc,
    "\n  fragment SmallThermometer_thermometer on Wijkthermometer {\n    id\n    wijk { id name }\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n  }\n": typeof types.SmallThermometer_ThermometerFragmentDoc,
    "\n  fragment Thermometer_thermometer on Wijkthermometer {\n    id\n    year\n    wijk { id name }\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n    entries { initiative { id } askedCents reservedCents committedCents paidCents }\n  }\n": typeof types.Thermometer_ThermometerFragmentDoc,
    "\n  fragment ActivityThread_activity on Activity {\n    id\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerReactions { commentId kind }\n    viewerFollows\n    viewerUnread\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n  }\n": typeof types.ActivityThread_ActivityFragmentDoc,
    "\n  query OlderActivityComments($id: ID!, $after: String) {\n    activity(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": typeof types.OlderActivityCommentsDocument,
    "\n  fragment CommentBody_comment on Comment {\n    id\n    text\n    locale\n    hidden\n    hiddenReason\n    removed\n    pinned\n    asMunicipality\n    onBehalfOf { id name }\n    createdAt\n    editedAt\n    author { id name }\n    mentions { number personId name }\n    pictures { id width height alt }\n    ...CommentTools_comment\n    ...Reactions_comment\n  }\n": typeof types.CommentBody_CommentFragmentDoc,
    "\n  query CommentHistory($id: ID!) {\n    comment(id: $id) { id history { number text writtenAt } }\n  }\n": typeof types.CommentHistoryDocument,
    "\n  fragment CommentItem_comment on Comment {\n    id\n    pinned\n    ...CommentBody_comment\n    author { id name }\n    replies { id author { id name } ...CommentBody_comment }\n  }\n": typeof types.CommentItem_CommentFragmentDoc,
    "\n  fragment CommentTools_comment on Comment {\n    id\n    pinned\n    isAnswer\n    author { id name }\n  }\n": typeof types.CommentTools_CommentFragmentDoc,
    "\n  mutation PinComment($id: ID!, $on: Boolean!) {\n    pinComment(id: $id, on: $on) {\n      ... on CommentPosted { comment { id pinned } initiative { id pinnedComment { id pinned ...CommentItem_comment } } group { id pinnedComment { id pinned ...CommentItem_comment } } theme { id pinnedComment { id pinned ...CommentItem_comment } } activity { id pinnedComment { id pinned ...CommentItem_comment } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.PinCommentDocument,
    "\n  mutation EditComment($id: ID!, $text: String!, $mentions: [ID!]) {\n    editComment(id: $id, text: $text, mentions: $mentions) {\n      ... on CommentPosted { comment { id ...CommentBody_comment } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.EditCommentDocument,
    "\n  mutation FollowTalk($talk: TalkInput!, $on: Boolean!) {\n    followTalk(talk: $talk, on: $on) {\n      ... on TalkChanged { initiative { id viewerFollows viewerUnread } theme { id viewerFollows viewerUnread } activity { id viewerFollows viewerUnread } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.FollowTalkDocument,
    "\n  fragment GroupThread_group on Group {\n    id\n    name\n    visibility\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerUnread\n    viewerReactions { commentId kind }\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n    viewerCanCommentForGroup { allowed }\n  }\n": typeof types.GroupThread_GroupFragmentDoc,
    "\n  query OlderGroupComments($id: ID!, $after: String) {\n    group(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": typeof types.OlderGroupCommentsDocument,
    "\n  mutation HideComment($id: ID!, $rule: Int!, $reason: String!) {\n    hideComment(id: $id, rule: $rule, reason: $reason) {\n      ... on CommentPosted { comment { id ...CommentItem_comment } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.HideCommentDocument,
    "\n  fragment InitiativeThread_initiative on Initiative {\n    id\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerReactions { commentId kind }\n    viewerFollows\n    viewerUnread\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n  }\n": typeof types.InitiativeThread_InitiativeFragmentDoc,
    "\n  query OlderInitiativeComments($id: ID!, $after: String) {\n    initiative(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": typeof types.OlderInitiativeCommentsDocument,
    "\n  query Mentionable($text: String!, $initiativeId: ID, $groupId: ID, $themeId: ID, $activityId: ID) {\n    mentionable(text: $text, initiativeId: $initiativeId, groupId: $groupId, themeId: $themeId, activityId: $activityId) { id name }\n  }\n": typeof types.MentionableDocument,
    "\n  fragment Reactions_comment on Comment {\n    id\n    reactions { kind count }\n  }\n": typeof types.Reactions_CommentFragmentDoc,
    "\n  mutation ReactToComment($id: ID!, $kind: ReactionKind!, $on: Boolean!) {\n    reactToComment(id: $id, kind: $kind, on: $on) {\n      ... on CommentPosted { comment { id ...Reactions_comment } initiative { id viewerReactions { commentId kind } } group { id viewerReactions { commentId kind } } theme { id viewerReactions { commentId kind } } activity { id viewerReactions { commentId kind } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ReactToCommentDocument,
    "\n  query ReadComment($id: ID!) {\n    comment(id: $id) {\n      id\n      text\n      author { id name }\n      mentions { number personId name }\n      pictures { id width height alt }\n      replies { id text author { id name } mentions { number personId name } }\n    }\n  }\n": typeof types.ReadCommentDocument,
    "\n  mutation RemoveComment($id: ID!) {\n    removeComment(id: $id) {\n      ... on CommentPosted { comment { id ...CommentBody_comment } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RemoveCommentDocument,
    "\n  fragment ThemeThread_theme on Wijkthema {\n    id\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerReactions { commentId kind }\n    viewerFollows\n    viewerUnread\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n  }\n": typeof types.ThemeThread_ThemeFragmentDoc,
    "\n  query OlderThemeComments($id: ID!, $after: String) {\n    theme(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": typeof types.OlderThemeCommentsDocument,
    "\n  mutation TranslateComment($id: ID!, $to: Locale!) {\n    translateComment(id: $id, to: $to) {\n      ... on CommentTranslation { text locale }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.TranslateCommentDocument,
    "\n  mutation PostToInitiative($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        initiative { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.PostToInitiativeDocument,
    "\n  mutation PostToGroup($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        group { id commentCount comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.PostToGroupDocument,
    "\n  mutation PostToTheme($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        theme { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.PostToThemeDocument,
    "\n  mutation PostToActivity($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        activity { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.PostToActivityDocument,
    "\n  mutation ReadGroup($id: ID!) {\n    readGroup(id: $id) {\n      ... on GroupChanged { group { id viewerUnread } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ReadGroupDocument,
    "\n  mutation ReadTalk($talk: TalkInput!) {\n    readTalk(talk: $talk) {\n      ... on TalkChanged { initiative { id viewerUnread } theme { id viewerUnread } activity { id viewerUnread } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ReadTalkDocument,
    "\n  query SpeaksFor($id: ID!) {\n    initiative(id: $id) { id group { id name viewerCanSpeakForGroup { allowed } } }\n  }\n": typeof types.SpeaksForDocument,
    "\n  fragment Comparison_version on PlanVersion {\n    id\n    number\n    title\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    lines { kind description cents }\n  }\n": typeof types.Comparison_VersionFragmentDoc,
    "\n  mutation NameVersion($id: ID!, $name: String!) {\n    nameVersion(id: $id, name: $name) {\n      ... on InitiativeChanged { initiative { id ...VersionList_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.NameVersionDocument,
    "\n  mutation RestoreVersion($id: ID!, $number: Int!) {\n    restoreVersion(id: $id, number: $number) {\n      ... on InitiativeChanged { initiative { id ...VersionList_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RestoreVersionDocument,
    "\n  fragment VersionList_initiative on Initiative {\n    id\n    version\n    viewerCanKeepVersion { allowed }\n    versions {\n      id\n      number\n      hash\n      moments { id kind name restored at by { id name } }\n    }\n  }\n": typeof types.VersionList_InitiativeFragmentDoc,
    "\n  query RuleTitles($locale: Locale!) {\n    houseRules(locale: $locale) { number rules { id number title } }\n  }\n": typeof types.RuleTitlesDocument,
    "\n  query StillSignedIn {\n    me { id }\n  }\n": typeof types.StillSignedInDocument,
    "\n  query ChangeOrganisationPage($id: ID!) {\n    organisation(id: $id) { id name contact walkInHours viewerCanPostActivity { allowed reason } }\n  }\n": typeof types.ChangeOrganisationPageDocument,
    "\n  mutation ChangeOrganisation($id: ID!, $contact: String!, $walkInHours: String!) {\n    changeOrganisation(id: $id, contact: $contact, walkInHours: $walkInHours) {\n      ... on OrganisationChanged { organisation { id contact walkInHours } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ChangeOrganisationDocument,
    "\n  query FindWijk($postcode: String!) {\n    wijkOfPostcode(postcode: $postcode) { id }\n  }\n": typeof types.FindWijkDocument,
    "\n  query Groups($wijkId: ID, $after: String) {\n    wijken { id name }\n    groups(wijkId: $wijkId, first: 12, after: $after) {\n      nodes { id ...GroupCard_group }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.GroupsDocument,
    "\n  query Home($from: DateTime!, $until: DateTime!) {\n    wijken { id name thermometer { id ...SmallThermometer_thermometer } }\n    thermometer { id year ...Thermometer_thermometer }\n    initiatives(first: 4) { nodes { id ...InitiativeCard_initiative } }\n    activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }\n  }\n": typeof types.HomeDocument,
    "\n  query Initiatives($wijkId: ID, $themeId: ID, $stages: [Stage!], $after: String) {\n    wijken { id name themes { id title } }\n    initiatives(wijkId: $wijkId, themeId: $themeId, stages: $stages, first: 12, after: $after) {\n      nodes { id ...InitiativeCard_initiative }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.InitiativesDocument,
    "\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      kind\n      about\n      website\n      contact\n      walkInHours\n      trustReason\n      viewerCanPostActivity { allowed }\n      viewerCanTakeTrust { allowed }\n      awaiting { id stateReason ...ActivityItem_activity }\n      activities(first: 20) { id ...ActivityItem_activity }\n    }\n  }\n": typeof types.OrganisationPageDocument,
    "\n  query Organisations {\n    organisations { id name kind about }\n  }\n": typeof types.OrganisationsDocument,
    "\n  query Search($text: String!) {\n    searchInitiatives(text: $text, first: 20) { id ...InitiativeCard_initiative }\n  }\n": typeof types.SearchDocument,
    "\n  query StartGroupPage {\n    wijken { id name themes { id title } }\n  }\n": typeof types.StartGroupPageDocument,
    "\n  mutation StartGroup($input: StartGroupInput!) {\n    startGroup(input: $input) {\n      ... on GroupChanged { group { id } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.StartGroupDocument,
    "\n  query AuditLogPage($wijkId: ID, $act: AuditedAct, $subject: ID, $from: DateTime, $until: DateTime, $after: String) {\n    wijken { id name }\n    auditLog(wijkId: $wijkId, act: $act, subject: $subject, from: $from, until: $until, first: 30, after: $after) {\n      nodes { id ...LogEntry_entry }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.AuditLogPageDocument,
    "\n  mutation EndRole($id: ID!, $reason: EndReason!) {\n    endRole(id: $id, reason: $reason) {\n      ... on RoleChanged { role { id ...RoleItem_role } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.EndRoleDocument,
    "\n  fragment ForwardingActs_forwarding on Forwarding {\n    id\n    title\n    viewerCanRetry { allowed }\n    viewerCanTake { allowed }\n  }\n": typeof types.ForwardingActs_ForwardingFragmentDoc,
    "\n  mutation RetryForwarding($id: ID!) {\n    retryForwarding(id: $id) {\n      ... on ForwardingChanged { forwarding { id ...ForwardingItem_forwarding } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RetryForwardingDocument,
    "\n  mutation TakeDossier($id: ID!) {\n    takeDossier(id: $id) {\n      ... on ForwardingChanged { forwarding { id ...ForwardingItem_forwarding } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.TakeDossierDocument,
    "\n  fragment ForwardingItem_forwarding on Forwarding {\n    id\n    reference\n    title\n    system\n    state\n    since\n    attempts\n    nextAttemptAt\n    problem\n    detail\n    caseDue\n    wijk { id name }\n    steps { step part at }\n    ...ForwardingActs_forwarding\n  }\n": typeof types.ForwardingItem_ForwardingFragmentDoc,
    "\n  query ForwardingPage($state: ForwardingState, $after: String) {\n    forwardings(state: $state, first: 20, after: $after) {\n      nodes { id ...ForwardingItem_forwarding }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ForwardingPageDocument,
    "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      ... on RoleChanged { role { id person { id name } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.GrantRoleDocument,
    "\n  fragment LogEntry_entry on AuditEntry {\n    id\n    at\n    act\n    outcome\n    pseudonym\n    actor { id name }\n    subject\n    person { id name }\n    initiative { id title }\n    group { id name }\n    onBehalfOfGroup { id name }\n    onBehalfOfOrganisation { id name }\n    wijk { id name }\n    rule\n    facts { name value }\n  }\n": typeof types.LogEntry_EntryFragmentDoc,
    "\n  query RecountCard {\n    reconciliation { at differences { check where stored counted } }\n  }\n": typeof types.RecountCardDocument,
    "\n  mutation Reconcile {\n    reconcile {\n      ... on ReconciliationTaken { reconciliation { at differences { check where stored counted } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ReconcileDocument,
    "\n  mutation RetryDeadLetters($kind: DeadLetterKind!) {\n    retryDeadLetters(kind: $kind) {\n      ... on DeadLettersRetried { retried left { kind count } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RetryDeadLettersDocument,
    "\n  fragment RoleItem_role on GrantedRole {\n    id\n    kind\n    email\n    beginsAt\n    endsAt\n    person { id name }\n    wijk { id name }\n    organisation { id name }\n    grantedBy { id name }\n    viewerCanEnd { allowed }\n  }\n": typeof types.RoleItem_RoleFragmentDoc,
    "\n  query RolesPage($wijkId: ID, $kind: RoleKind, $after: String) {\n    wijken { id name }\n    grantableRoles { kind wijk { id name } organisation { id name } }\n    roles(wijkId: $wijkId, kind: $kind, first: 30, after: $after) {\n      nodes { id ...RoleItem_role }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.RolesPageDocument,
    "\n  fragment StuckItem_letter on DeadLetter { id kind about givenUpAt attempts fault detail }\n": typeof types.StuckItem_LetterFragmentDoc,
    "\n  mutation RetryDeadLetter($id: ID!) {\n    retryDeadLetter(id: $id) {\n      ... on DeadLettersRetried { retried left { kind count } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RetryDeadLetterDocument,
    "\n  query StuckPage($kind: DeadLetterKind, $after: String) {\n    deadLetterCounts { kind count }\n    deadLetters(kind: $kind, first: 20, after: $after) {\n      nodes { id ...StuckItem_letter }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.StuckPageDocument,
    "\n  fragment ActivityFacts_activity on Activity {\n    id place startsAt endsAt movedFrom state stateReason price priceCents forWhom wheelchair indoors contact languages ageFrom ageTo worksState noticed kind\n    wijk { id name }\n    buurt { id name }\n    organisation { id name }\n    group { id name }\n    initiative { id title }\n    theme { id title }\n    series { id coming { id startsAt cancelled } }\n  }\n": typeof types.ActivityFacts_ActivityFragmentDoc,
    "\n  query ActivityPage($id: ID!) {\n    activity(id: $id) { id title about kind source pictures { id width height alt } ...ActivityFacts_activity ...ActivityTools_activity ...PlacesCard_activity ...ActivityThread_activity }\n  }\n": typeof types.ActivityPageDocument,
    "\n  subscription ActivityPageLive($id: ID!) {\n    activityChanged(id: $id) {\n      sequence\n      resync\n      activity { id title about pictures { id width height alt } ...ActivityFacts_activity ...ActivityTools_activity ...PlacesCard_activity ...ActivityThread_activity }\n    }\n  }\n": typeof types.ActivityPageLiveDocument,
    "\n  fragment ActivityTools_activity on Activity {\n    id\n    series { id }\n    viewerCanChange { allowed }\n    viewerCanApprove { allowed }\n  }\n": typeof types.ActivityTools_ActivityFragmentDoc,
    "\n  query Agenda($wijkId: ID, $buurtId: ID, $themeId: ID, $dayPart: DayPart, $free: Boolean, $accessible: Boolean, $language: SpokenLanguage, $age: Int, $from: DateTime!, $second: DateTime!, $third: DateTime!, $until: DateTime!) {\n    wijken { id name }\n    begin: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $from, until: $second, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }\n    middle: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $second, until: $third, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }\n    end: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $third, until: $until, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }\n  }\n": typeof types.AgendaDocument,
    "\n  subscription AgendaLive($wijkId: ID) {\n    calendarChanged(wijkId: $wijkId) { sequence resync }\n  }\n": typeof types.AgendaLiveDocument,
    "\n  query AwaitingActivities {\n    awaitingActivities { id about ...ActivityItem_activity }\n  }\n": typeof types.AwaitingActivitiesDocument,
    "\n  mutation CancelActivity($id: ID!, $reason: String!, $scope: ChangeScope!) {\n    cancelActivity(id: $id, reason: $reason, scope: $scope) {\n      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.CancelActivityDocument,
    "\n  query EditActivity($id: ID!) {\n    wijken { id name buurten { id name } themes { id title } }\n    activity(id: $id) {\n      id title about forWhom place wheelchair indoors startsAt endsAt price priceCents registrationWanted capacity contact languages ageFrom ageTo kind worksState noticed sequence state stateReason\n      wijk { id }\n      buurt { id }\n      theme { id }\n      series { id rule notOnHolidays notInSchoolHolidays exceptDays extraStarts }\n      pictures { id width height alt }\n      viewerCanChange { allowed reason }\n    }\n  }\n": typeof types.EditActivityDocument,
    "\n  mutation ChangeActivity($id: ID!, $sequence: Int!, $scope: ChangeScope!, $input: ActivityInput!) {\n    changeActivity(id: $id, sequence: $sequence, scope: $scope, input: $input) {\n      ... on ActivityChanged { activity { id sequence } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ChangeActivityDocument,
    "\n  mutation ApproveActivity($id: ID!) {\n    approveActivity(id: $id) {\n      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ApproveActivityDocument,
    "\n  mutation ReturnActivity($id: ID!, $reason: String!) {\n    returnActivity(id: $id, reason: $reason) {\n      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ReturnActivityDocument,
    "\n  query AgendaThemes {\n    wijken { id name buurten { id name } themes { id title } }\n  }\n": typeof types.AgendaThemesDocument,
    "\n  query PostActivityPage($initiativeId: ID!) {\n    wijken { id name buurten { id name } themes { id title } }\n    organisations { id name trust viewerCanPostActivity { allowed } }\n    me { id groups { id name wijk { id } viewerCanLead { allowed } } roles { kind } }\n    initiative(id: $initiativeId) { id title wijk { id } }\n  }\n": typeof types.PostActivityPageDocument,
    "\n  mutation PostActivity($input: PostActivityInput!) {\n    postActivity(input: $input) {\n      ... on ActivityPosted { activity { id ...ActivityItem_activity } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.PostActivityDocument,
    "\n  query ApplicationPage($id: ID!) {\n    initiative(id: $id) { id application { id } ...Application_initiative }\n  }\n": typeof types.ApplicationPageDocument,
    "\n  subscription ApplicationPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...Application_initiative }\n    }\n  }\n": typeof types.ApplicationPageLiveDocument,
    "\n  fragment DealView_initiative on Initiative {\n    id\n    title\n    ...Deal_initiative\n    ...Payments_initiative\n  }\n": typeof types.DealView_InitiativeFragmentDoc,
    "\n  query DealPage($id: ID!) {\n    initiative(id: $id) { id ...DealView_initiative }\n  }\n": typeof types.DealPageDocument,
    "\n  subscription DealPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...DealView_initiative }\n    }\n  }\n": typeof types.DealPageLiveDocument,
    "\n  query DecisionPage($id: ID!) {\n    initiative(id: $id) { id ...DecisionView_initiative }\n    latePenalties { fromDay untilDay centsADay source }\n  }\n": typeof types.DecisionPageDocument,
    "\n  subscription DecisionPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...DecisionView_initiative }\n    }\n  }\n": typeof types.DecisionPageLiveDocument,
    "\n  fragment DecisionView_initiative on Initiative {\n    id\n    title\n    stage\n    viewerCanDecide { reason }\n    dossier {\n      reference\n      instrument\n      hands\n      handsGiven { role outcome grantedCents reasons at }\n      decision { outcome }\n      viewerStandIns { id name }\n    }\n    ...ClockCard_initiative\n    ...StepsCard_initiative\n    ...DecisionCard_initiative\n    ...ObjectionsCard_initiative\n    ...DecidingActs_initiative\n  }\n": typeof types.DecisionView_InitiativeFragmentDoc,
    "\n  mutation LayDownMandates($input: LayDownMandatesInput!) {\n    layDownMandates(input: $input) {\n      ... on MandatesChanged { mandates { id } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.LayDownMandatesDocument,
    "\n  query MandatesPage {\n    mandates { id route validFrom validUntil aboveCents upToCents hands instrument source }\n    standIns { id ...StandIns_standIn }\n  }\n": typeof types.MandatesPageDocument,
    "\n  query WhoDecides {\n    regisseurs: roles(kind: WIJKREGISSEUR, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n    wijkwethouders: roles(kind: WIJKWETHOUDER, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n    managers: roles(kind: CLUSTERTEAM_MANAGER, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n    wethouders: roles(kind: WETHOUDER, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n  }\n": typeof types.WhoDecidesDocument,
    "\n  mutation LayDownStandIn($input: LayDownStandInInput!) {\n    layDownStandIn(input: $input) {\n      ... on StandInChanged { standIn { id ...StandIns_standIn } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.LayDownStandInDocument,
    "\n  fragment StandIns_standIn on StandIn {\n    id\n    covers\n    beginsAt\n    endsAt\n    source\n    person { id name }\n    standIn { id name }\n    viewerCanEnd { allowed }\n  }\n": typeof types.StandIns_StandInFragmentDoc,
    "\n  mutation EndStandIn($id: ID!) {\n    endStandIn(id: $id) {\n      ... on StandInChanged { standIn { id ...StandIns_standIn } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.EndStandInDocument,
    "\n  fragment Brief_initiative on Initiative {\n    id\n    costCents\n    incomeCents\n    askedCents\n    dossier { criteria { id met answer } }\n  }\n": typeof types.Brief_InitiativeFragmentDoc,
    "\n  query DeskPage($after: String) {\n    desk(first: 20, after: $after) {\n      nodes { id title ...DeskItem_initiative ...Brief_initiative ...InitiativeActs_initiative }\n      pageInfo { hasNextPage endCursor }\n    }\n    listsWaiting { id ...WaitingRows_list }\n    groupsWithoutSteward { id ...StewardsWanted_group }\n    residenceDesks { id ...ResidenceDesk_desk }\n    failed: forwardings(state: FAILED, first: 5) { nodes { id ...NotArrived_forwarding } }\n    atDesk: forwardings(state: AT_DESK, first: 5) { nodes { id ...NotArrived_forwarding } }\n  }\n": typeof types.DeskPageDocument,
    "\n  query DoingPage($id: ID!) {\n    initiative(id: $id) { id ...Doing_initiative }\n  }\n": typeof types.DoingPageDocument,
    "\n  subscription DoingPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...Doing_initiative }\n    }\n  }\n": typeof types.DoingPageLiveDocument,
    "\n  mutation PostUpdate($id: ID!, $text: String!, $pictures: [UpdatePictureInput!]) {\n    postUpdate(id: $id, text: $text, pictures: $pictures) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.PostUpdateDocument,
    "\n  query AgendaSource($organisationId: ID!) {\n    wijken { id name }\n    agendaSource(organisationId: $organisationId) { id organisation { id name } feeds { id ...FeedItem_feed } }\n  }\n": typeof types.AgendaSourceDocument,
    "\n  query FollowAgenda($organisationId: ID!, $groupId: ID!) {\n    wijken { id name buurten { id name } }\n    organisation(id: $organisationId) { id name }\n    group(id: $groupId) { id name }\n    me { id personalCalendarSince }\n  }\n": typeof types.FollowAgendaDocument,
    "\n  query ChangeGroupPage($id: ID!) {\n    wijken { id name themes { id title } }\n    group(id: $id) {\n      id name about visibility joining wholeTown\n      wijk { id }\n      otherWijken { id }\n      theme { id }\n      otherThemes { id }\n      viewerCanLead { allowed }\n    }\n  }\n": typeof types.ChangeGroupPageDocument,
    "\n  mutation ChangeGroup($id: ID!, $input: ChangeGroupInput!) {\n    changeGroup(id: $id, input: $input) {\n      ... on GroupChanged { group { id ...GroupView_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ChangeGroupDocument,
    "\n  query GroupActivities($id: ID!) {\n    group(id: $id) { id viewerCanLead { allowed } activities(first: 10) { id ...ActivityItem_activity } }\n  }\n": typeof types.GroupActivitiesDocument,
    "\n  query GroupPage($id: ID!) {\n    group(id: $id) { id ...GroupView_group }\n  }\n": typeof types.GroupPageDocument,
    "\n  subscription GroupPageLive($id: ID!) {\n    groupChanged(id: $id) {\n      sequence\n      resync\n      group { id ...GroupView_group }\n    }\n  }\n": typeof types.GroupPageLiveDocument,
    "\n  query GroupSearch($id: ID!, $text: String!, $after: String) {\n    group(id: $id) {\n      id\n      name\n      search(text: $text, first: 20, after: $after) { nodes { id title stage createdAt excerpt author { id name } } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": typeof types.GroupSearchDocument,
    "\n  fragment GroupView_group on Group {\n    id\n    name\n    about\n    visibility\n    joining\n    createdAt\n    wholeTown\n    wijk { id name }\n    otherWijken { id name }\n    theme { id title }\n    otherThemes { id title }\n    mergedInto { id name }\n    decisions { id }\n    viewerCanPropose { allowed }\n    ...GroupState_group\n    ...GroupPlans_group\n  }\n": typeof types.GroupView_GroupFragmentDoc,
    "\n  query Invited($token: String!) {\n    invitedGroup(token: $token) {\n      id name about memberCount\n      wijk { id name }\n      viewerMembership { id state }\n    }\n  }\n": typeof types.InvitedDocument,
    "\n  mutation AcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  query Poster($token: String!) {\n    invitedGroup(token: $token) { id name about wijk { id name } }\n  }\n": typeof types.PosterDocument,
    "\n  fragment CarriedBy_initiative on Initiative {\n    id\n    createdAt\n    author { id name }\n    group { id name }\n  }\n": typeof types.CarriedBy_InitiativeFragmentDoc,
    "\n  fragment InitiativeActs_initiative on Initiative {\n    id\n    stage\n    viewerCanDraft { allowed reason }\n    viewerCanOpenForDraagvlak { allowed reason }\n    viewerCanAmend { allowed reason }\n    viewerCanExtendDraagvlak { allowed reason }\n    viewerCanHandIn { allowed reason }\n    viewerCanPrepare { allowed reason }\n    viewerCanWithdraw { allowed reason }\n    viewerCanMerge { allowed reason }\n    viewerCanTakeUp { allowed reason }\n    viewerCanDecide { allowed reason }\n    viewerCanDraftBuurtdeal { allowed reason }\n    viewerCanSignBuurtdeal { allowed reason }\n    viewerCanPay { allowed reason }\n    viewerCanPostUpdate { allowed reason }\n    viewerCanSettleAccount { allowed reason }\n    viewerCanRecordReturn { allowed reason }\n    buurtdeal { complete }\n    ...MergeForm_initiative\n    ...OpenForDraagvlakForm_initiative\n    ...AmendForm_initiative\n    ...DecideForm_initiative\n  }\n": typeof types.InitiativeActs_InitiativeFragmentDoc,
    "\n  fragment InitiativeEdit_initiative on Initiative {\n    id\n    title\n    goal\n    stage\n    template\n    wijk { id }\n    group { id name }\n    viewerCanDraft { allowed reason }\n    ...PlanText_initiative\n    ...DraftNotes_initiative\n  }\n": typeof types.InitiativeEdit_InitiativeFragmentDoc,
    "\n  query InitiativeEdit($id: ID!) {\n    initiative(id: $id) { id ...InitiativeEdit_initiative }\n  }\n": typeof types.InitiativeEditDocument,
    "\n  subscription InitiativeEditLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...InitiativeEdit_initiative }\n    }\n  }\n": typeof types.InitiativeEditLiveDocument,
    "\n  query InitiativeNew($id: ID!) {\n    group(id: $id) {\n      id\n      name\n      viewerCanStartInitiative { allowed reason }\n      ...StartForm_group\n    }\n  }\n": typeof types.InitiativeNewDocument,
    "\n  query InitiativePage($id: ID!) {\n    initiative(id: $id) { id ...InitiativeView_initiative }\n  }\n": typeof types.InitiativePageDocument,
    "\n  subscription InitiativePageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...InitiativeView_initiative }\n    }\n  }\n": typeof types.InitiativePageLiveDocument,
    "\n  query InitiativeVersions($id: ID!, $older: Int!, $newer: Int!) {\n    initiative(id: $id) {\n      id\n      title\n      viewerCanKeepVersion { allowed }\n      versions { id number }\n      older: versionNumbered(number: $older) { id number ...Comparison_version }\n      newer: versionNumbered(number: $newer) { id number ...Comparison_version }\n      ...VersionList_initiative\n    }\n  }\n": typeof types.InitiativeVersionsDocument,
    "\n  subscription InitiativeVersionsLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id title viewerCanKeepVersion { allowed } versions { id number } ...VersionList_initiative }\n    }\n  }\n": typeof types.InitiativeVersionsLiveDocument,
    "\n  fragment InitiativeView_initiative on Initiative {\n    id\n    title\n    stage\n    goal\n    theme { id title }\n    history { stage at }\n    ...InitiativeState_initiative\n    ...TogetherNotice_initiative\n    ...WhereItBelongs_initiative\n    ...CarriedBy_initiative\n    ...PlanText_initiative\n    ...MoneyCard_initiative\n    ...SayCard_initiative\n    ...InitiativeThread_initiative\n  }\n": typeof types.InitiativeView_InitiativeFragmentDoc,
    "\n  query MergerPage($id: ID!) {\n    merger(id: $id) { id asking { id title } asked { id title } ...MergerView_merger }\n  }\n": typeof types.MergerPageDocument,
    "\n  fragment WhereItBelongs_initiative on Initiative {\n    id\n    wijk { id name }\n    group { id name }\n  }\n": typeof types.WhereItBelongs_InitiativeFragmentDoc,
    "\n  fragment Follows_viewer on Viewer {\n    id\n    follows { since wijk { id name } theme { id title } group { id name } initiative { id title } organisation { id name } }\n    talks { since initiative { id title } theme { id title } activity { id title } }\n  }\n": typeof types.Follows_ViewerFragmentDoc,
    "\n  query MessageSettings {\n    me { id ...Preferences_viewer ...QuietHours_viewer ...Follows_viewer }\n  }\n": typeof types.MessageSettingsDocument,
    "\n  mutation SetNoticePreference($preference: NoticePreferenceInput!) {\n    setNoticePreference(preference: $preference) {\n      ... on ViewerChanged { viewer { id ...Preferences_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SetNoticePreferenceDocument,
    "\n  fragment Preferences_viewer on Viewer {\n    id\n    noticePreferences { of email push }\n    roles { kind }\n  }\n": typeof types.Preferences_ViewerFragmentDoc,
    "\n  fragment QuietHours_viewer on Viewer {\n    id\n    quietHours { from until }\n  }\n": typeof types.QuietHours_ViewerFragmentDoc,
    "\n  mutation SetQuietHours($hours: QuietHoursInput) {\n    setQuietHours(hours: $hours) {\n      ... on ViewerChanged { viewer { id ...QuietHours_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SetQuietHoursDocument,
    "\n  mutation StopFollowing($what: FollowInput!) {\n    follow(what: $what, on: false) {\n      ... on ViewerChanged { viewer { id ...Follows_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.StopFollowingDocument,
    "\n  mutation StopTalk($talk: TalkInput!) {\n    followTalk(talk: $talk, on: false) {\n      ... on TalkChanged { initiative { id viewerFollows } theme { id viewerFollows } activity { id viewerFollows } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.StopTalkDocument,
    "\n  mutation AnswerApplication($id: ID!, $accept: Boolean!) {\n    answerApplication(id: $id, accept: $accept) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AnswerApplicationDocument,
    "\n  mutation AskEmailChange($email: String!) {\n    askEmailChange(email: $email) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AskEmailChangeDocument,
    "\n  mutation ChangeEmail($code: String!) {\n    changeEmail(code: $code) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ChangeEmailDocument,
    "\n  mutation AskErasure {\n    askErasure {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AskErasureDocument,
    "\n  mutation EraseAccount($code: String!) {\n    eraseAccount(code: $code) {\n      ... on AccountErased { erasedAt }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.EraseAccountDocument,
    "\n  mutation AskExport {\n    askExport {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AskExportDocument,
    "\n  fragment FollowedTalks_viewer on Viewer {\n    id\n    talks { since unread initiative { id title } theme { id title } activity { id title } }\n  }\n": typeof types.FollowedTalks_ViewerFragmentDoc,
    "\n  mutation OfferApplication($id: ID!, $personId: ID!) {\n    offerApplication(id: $id, personId: $personId) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.OfferApplicationDocument,
    "\n  query Mine {\n    me {\n      id\n      name\n      groups { id viewerUnread ...GroupItem_group }\n      ...ComingRegistrations_viewer\n      ...FollowedTalks_viewer\n      ...Notices_viewer\n      ...OwnData_viewer\n      ...Profile_viewer\n      ...Residence_viewer\n      ...Roles_viewer\n      ...Sessions_viewer\n    }\n  }\n": typeof types.MineDocument,
    "\n  fragment Notices_viewer on Viewer {\n    id\n    unreadNotices\n    notices(first: 5) { id kind text createdAt readAt measureId initiative { id title } group { id name } theme { id title } activity { id title } }\n  }\n": typeof types.Notices_ViewerFragmentDoc,
    "\n  mutation ReadNotices {\n    readNotices {\n      ... on ViewerChanged { viewer { id ...Notices_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ReadNoticesDocument,
    "\n  subscription OwnDataLive {\n    viewerChanged {\n      sequence\n      resync\n      viewer { id ...OwnData_viewer }\n    }\n  }\n": typeof types.OwnDataLiveDocument,
    "\n  fragment Profile_viewer on Viewer {\n    id\n    name\n    locale\n  }\n": typeof types.Profile_ViewerFragmentDoc,
    "\n  mutation UpdateProfile($name: String!, $locale: Locale!) {\n    updateProfile(name: $name, locale: $locale) {\n      ... on ViewerChanged { viewer { id ...Profile_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  fragment Roles_viewer on Viewer {\n    id\n    roles { kind wijk { id name } organisation { id name } }\n  }\n": typeof types.Roles_ViewerFragmentDoc,
    "\n  fragment Sessions_viewer on Viewer {\n    id\n    sessions { id way browser system createdAt seenAt isCurrent }\n  }\n": typeof types.Sessions_ViewerFragmentDoc,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      ... on ViewerChanged { viewer { id ...Sessions_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      ... on ViewerChanged { viewer { id ...Sessions_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  fragment OwnData_viewer on Viewer {\n    id\n    email\n    ownData {\n      confirmsByMail\n      viewerCanErase { allowed reason }\n      export { id state done total expiresAt bytes }\n      openDossiers { id title group { id members { id person { id name } } } }\n      askedDossiers { id title }\n      groupsLedAlone { id name }\n    }\n  }\n": typeof types.OwnData_ViewerFragmentDoc,
    "\n  query HouseRules($locale: Locale!) {\n    houseRules(locale: $locale) { number }\n    houseRuleVersions(locale: $locale) { number fromDay source rules { id number title text } }\n  }\n": typeof types.HouseRulesDocument,
    "\n  query MeasureOverview {\n    measureCounts { id quarter kind ground taken undone }\n  }\n": typeof types.MeasureOverviewDocument,
    "\n  query MeasurePage($id: ID!) {\n    measure(id: $id) { id ...Measure_measure }\n  }\n": typeof types.MeasurePageDocument,
    "\n  fragment Bands_thermometer on Wijkthermometer {\n    id\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n    entries { initiative { id title demoAmounts } askedCents reservedCents committedCents paidCents }\n  }\n": typeof types.Bands_ThermometerFragmentDoc,
    "\n  fragment Bookings_booking on Booking {\n    id\n    kind\n    from\n    to\n    cents\n    note\n    bookedAt\n    wijk { id name }\n    initiative { id title }\n  }\n": typeof types.Bookings_BookingFragmentDoc,
    "\n  query MoneyDecisions {\n    moneyProposals { id ...Proposal_proposal }\n    viewerCanProposeMoney { allowed }\n    wijken { id name thermometer { id year viewerCanTakeUpOverrun { allowed } consultations { id ...Overrun_consultation } } }\n  }\n": typeof types.MoneyDecisionsDocument,
    "\n  mutation RecordExpense($input: ExpenseInput!) {\n    recordExpense(input: $input) {\n      ... on MoneyChanged { thermometer { id freeCents } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.RecordExpenseDocument,
    "\n  fragment Expenses_thermometer on Wijkthermometer {\n    id\n    expenses { id what receipt cents spentOn corrected }\n  }\n": typeof types.Expenses_ThermometerFragmentDoc,
    "\n  mutation CorrectBooking($id: ID!) {\n    correctBooking(id: $id) {\n      ... on MoneyChanged { thermometer { id freeCents } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.CorrectBookingDocument,
    "\n  query HandgeldPage($wijkId: ID!) {\n    wijken { id name }\n    thermometer(wijkId: $wijkId, pot: HANDGELD) {\n      id\n      allottedCents\n      freeCents\n      source\n      viewerCanSpend { allowed }\n      ...Expenses_thermometer\n    }\n  }\n": typeof types.HandgeldPageDocument,
    "\n  query MoneyPage($wijkId: ID, $year: Int, $day: String, $after: String) {\n    budgetYears\n    moneyCheck { at wrong }\n    wijken { id name thermometer(year: $year, day: $day) { id ...SmallThermometer_thermometer } }\n    handgeld: thermometer(wijkId: $wijkId, year: $year, day: $day, pot: HANDGELD) { id ...OtherPots_thermometer }\n    wijkkans: thermometer(year: $year, day: $day, pot: WIJKKANS) { id ...OtherPots_thermometer }\n    thermometer(wijkId: $wijkId, year: $year, day: $day) {\n      id\n      year\n      ...MoneyView_thermometer\n      bookings(first: 20, after: $after) {\n        nodes { id ...Bookings_booking }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.MoneyPageDocument,
    "\n  subscription MoneyPageLive($wijkId: ID, $year: Int) {\n    moneyMoved(wijkId: $wijkId) {\n      sequence\n      resync\n      thermometer(wijkId: $wijkId, year: $year) {\n        id\n        year\n        ...MoneyView_thermometer\n        bookings(first: 20) {\n          nodes { id ...Bookings_booking }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n": typeof types.MoneyPageLiveDocument,
    "\n  fragment MoneyView_thermometer on Wijkthermometer {\n    id\n    year\n    askedCents\n    freeCents\n    source\n    closedAt\n    wijk { id }\n    ...Thermometer_thermometer\n    ...Overruns_thermometer\n    ...Bands_thermometer\n    ...Themes_thermometer\n  }\n": typeof types.MoneyView_ThermometerFragmentDoc,
    "\n  fragment OtherPots_thermometer on Wijkthermometer {\n    id\n    pot\n    wijk { id name }\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n    source\n  }\n": typeof types.OtherPots_ThermometerFragmentDoc,
    "\n  fragment Overrun_consultation on OverrunConsultation {\n    id\n    cents\n    words\n    askedAt\n    agreed\n    answer\n    askedBy { id name }\n    answeredBy { id name }\n    viewerCanAnswer { allowed }\n  }\n": typeof types.Overrun_ConsultationFragmentDoc,
    "\n  mutation AnswerOverrun($id: ID!, $agreed: Boolean!, $words: String!) {\n    answerOverrun(id: $id, agreed: $agreed, words: $words) {\n      ... on MoneyChanged { thermometer { id overrunCents consultations { id ...Overrun_consultation } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.AnswerOverrunDocument,
    "\n  fragment Overruns_thermometer on Wijkthermometer {\n    id\n    overrunCents\n    consultations { id cents words agreed answer askedBy { id name } answeredBy { id name } }\n  }\n": typeof types.Overruns_ThermometerFragmentDoc,
    "\n  fragment Proposal_proposal on MoneyProposal {\n    id\n    kind\n    year\n    source\n    proposedAt\n    accepted\n    decidedAt\n    proposedBy { id name }\n    decidedBy { id name }\n    lines { kind pot cents reason wijk { id name } toWijk { id name } }\n    viewerCanDecide { allowed }\n  }\n": typeof types.Proposal_ProposalFragmentDoc,
    "\n  mutation DecideProposal($id: ID!, $accepted: Boolean!) {\n    decideProposal(id: $id, accepted: $accepted) {\n      ... on MoneyChanged { proposal { id ...Proposal_proposal } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.DecideProposalDocument,
    "\n  mutation ProposeMoney($input: ProposalInput!) {\n    proposeMoney(input: $input) {\n      ... on MoneyChanged { proposal { id ...Proposal_proposal } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ProposeMoneyDocument,
    "\n  mutation TakeUpOverrun($input: OverrunInput!) {\n    takeUpOverrun(input: $input) {\n      ... on MoneyChanged { thermometer { id consultations { id ...Overrun_consultation } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.TakeUpOverrunDocument,
    "\n  fragment Themes_thermometer on Wijkthermometer {\n    id\n    allottedCents\n    freeCents\n    themes { theme { id title wijk { id name } } initiatives askedCents reservedCents committedCents paidCents }\n  }\n": typeof types.Themes_ThermometerFragmentDoc,
    "\n  query EditNewsletter($id: ID!) {\n    newsletter(id: $id) { id viewerCanChange { reason } ...EditView_newsletter }\n  }\n": typeof types.EditNewsletterDocument,
    "\n  subscription EditNewsletterLive($id: ID!) {\n    newsletterChanged(id: $id) { sequence resync newsletter { id viewerCanChange { reason } ...EditView_newsletter } }\n  }\n": typeof types.EditNewsletterLiveDocument,
    "\n  fragment EditView_newsletter on Newsletter {\n    id\n    kind\n    state\n    title\n    words\n    sections { kind }\n    wijk { id name }\n    ...NewsletterForm_newsletter\n    ...NewsletterBody_newsletter\n    ...SendPanel_newsletter\n    ...Progress_newsletter\n  }\n": typeof types.EditView_NewsletterFragmentDoc,
    "\n  query NewsletterArchive($wijkId: ID!, $after: String) {\n    wijk(id: $wijkId) { id name }\n    newsletters(wijkId: $wijkId, first: 20, after: $after) {\n      nodes { id title kind sentAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.NewsletterArchiveDocument,
    "\n  query NewsletterDesk {\n    newsletterDesks {\n      id\n      reach\n      wijk { id name }\n      newsletters { id title kind state madeAt sentAt }\n    }\n  }\n": typeof types.NewsletterDeskDocument,
    "\n  query NewsletterPage($id: ID!) {\n    newsletter(id: $id) { id title state sentAt wijk { id name } ...NewsletterBody_newsletter }\n  }\n": typeof types.NewsletterPageDocument,
    "\n  query NoticesPage($of: NoticeGroup, $unread: Boolean, $after: String) {\n    me { id mailTrouble unreadNotices noticeCounts { of all unread } }\n    notices(of: $of, unread: $unread, first: 20, after: $after) {\n      nodes { id ...NoticeItem_notice }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.NoticesPageDocument,
    "\n  subscription NoticesPageLive {\n    viewerChanged { sequence resync viewer { id mailTrouble unreadNotices noticeCounts { of all unread } } }\n  }\n": typeof types.NoticesPageLiveDocument,
    "\n  mutation ReadNoticesOf($of: NoticeGroup, $id: ID) {\n    readNotices(of: $of, id: $id) {\n      ... on ViewerChanged { viewer { id unreadNotices noticeCounts { of all unread } } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ReadNoticesOfDocument,
    "\n  query PaymentsPage {\n    paymentDesks { id ...PaymentDesk_desk }\n  }\n": typeof types.PaymentsPageDocument,
    "\n  query DoorPage($id: ID!) {\n    activity(id: $id) { id title startsAt place places { id capacity taken waiting } registrationQuestions { id question choices required } series { id } viewerCanKeepDoor { allowed } }\n  }\n": typeof types.DoorPageDocument,
    "\n  subscription DoorPageLive($id: ID!) {\n    activityChanged(id: $id) {\n      sequence\n      resync\n      activity { id places { id capacity taken waiting } }\n    }\n  }\n": typeof types.DoorPageLiveDocument,
    "\n  query RegistrationPage($key: String!) {\n    registration(key: $key) { id activity { id title startsAt place } ...OwnRegistration_registration }\n  }\n": typeof types.RegistrationPageDocument,
    "\n  query OwnReport($key: ID!) {\n    report(key: $key) { id reason words state reportedAt settledAt subject { id kind title text author { id name } } }\n  }\n": typeof types.OwnReportDocument,
    "\n  mutation ConfirmReport($key: ID!) {\n    confirmReport(key: $key) {\n      ... on ReportSent { report { id state } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.ConfirmReportDocument,
    "\n  query QueuePage {\n    moderationQueues { id openCases lastReportAt wijk { id name } }\n  }\n": typeof types.QueuePageDocument,
    "\n  query ReportPage($kind: SubjectKind!, $id: ID!) {\n    reportable(kind: $kind, id: $id) { id kind title text viewerReported author { id name } }\n  }\n": typeof types.ReportPageDocument,
    "\n  query SignInPage {\n    wijken { id name }\n  }\n": typeof types.SignInPageDocument,
    "\n  query EnterPage($code: String!) {\n    supportList(code: $code) {\n      id\n      code\n      isOld\n      initiative { id title viewerCanEnterVoices { allowed reason } viewerCanConfirmVoices { allowed reason } }\n      ...ListItem_list\n    }\n  }\n": typeof types.EnterPageDocument,
    "\n  query ListPage($code: String!) {\n    supportList(code: $code) {\n      id\n      code\n      version\n      isOld\n      initiative { id title goal askedCents viewerCanEnterVoices { allowed reason } ...DraagvlakCard_initiative }\n    }\n  }\n": typeof types.ListPageDocument,
    "\n  query StallPage($key: String!) {\n    stall(key: $key) { id isOpen openUntil initiative { id title goal askedCents wijk { id name } } }\n  }\n": typeof types.StallPageDocument,
    "\n  query SupportPage($id: ID!) {\n    initiative(id: $id) { id draagvlak { openedAt } ...SupportView_initiative }\n  }\n": typeof types.SupportPageDocument,
    "\n  subscription SupportPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...SupportView_initiative }\n    }\n  }\n": typeof types.SupportPageLiveDocument,
    "\n  fragment SupportView_initiative on Initiative {\n    id\n    title\n    ...DraagvlakCard_initiative\n    ...BuurtenMap_initiative\n    ...Course_initiative\n    ...Backings_initiative\n    ...Concerns_initiative\n    ...Lists_initiative\n  }\n": typeof types.SupportView_InitiativeFragmentDoc,
    "\n  query ThemePage($id: ID!) {\n    theme(id: $id) { id ...ThemeView_theme }\n  }\n": typeof types.ThemePageDocument,
    "\n  subscription ThemePageLive($id: ID!) {\n    themeChanged(id: $id) {\n      sequence\n      resync\n      theme { id ...ThemeView_theme }\n    }\n  }\n": typeof types.ThemePageLiveDocument,
    "\n  fragment ThemeView_theme on Wijkthema {\n    id\n    title\n    about\n    domain\n    year\n    participationLevel\n    wijk { id name }\n    initiatives(first: 4) { nodes { id ...InitiativeCard_initiative } pageInfo { hasNextPage } }\n    groups(first: 10) { nodes { id ...GroupItem_group } }\n    ...ThemeThread_theme\n  }\n": typeof types.ThemeView_ThemeFragmentDoc,
    "\n  fragment OnTheWay_initiative on Initiative {\n    id\n    title\n    stage\n    stageSince\n    group { id name }\n  }\n": typeof types.OnTheWay_InitiativeFragmentDoc,
    "\n  fragment Outcomes_initiative on Initiative {\n    id\n    title\n    group { id name }\n    tile { year buurt { id name } }\n    account { spentCents results settledCents }\n  }\n": typeof types.Outcomes_InitiativeFragmentDoc,
    "\n  fragment SupportWanted_initiative on Initiative {\n    id\n    title\n    goal\n    stage\n    askedCents\n    history { stage at }\n    group { id name }\n    theme { id title }\n    draagvlak { counted threshold reached buurtenNeeded buurtenReached buurten { buurt { id name } } }\n  }\n": typeof types.SupportWanted_InitiativeFragmentDoc,
    "\n  query WijkPage($id: ID!, $from: DateTime!, $until: DateTime!) {\n    wijk(id: $id) {\n      id\n      ...WijkView_wijk\n      activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }\n    }\n    wijken { id name }\n  }\n": typeof types.WijkPageDocument,
    "\n  subscription WijkPageLive($id: ID!, $from: DateTime!, $until: DateTime!) {\n    wijkChanged(id: $id) {\n      sequence\n      resync\n      wijk {\n      id\n      ...WijkView_wijk\n      activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }\n    }\n    }\n  }\n": typeof types.WijkPageLiveDocument,
    "\n  fragment WijkView_wijk on Wijk {\n    id\n    name\n    inhabitants\n    cluster { id name }\n    contacts { id }\n    ...People_wijk\n    themes { id year ...ThemeCard_theme }\n    thermometer { id year freeCents ...Thermometer_thermometer }\n    gathering: initiatives(stages: [DRAAGVLAK], first: 5) {\n      nodes { id ...SupportWanted_initiative ...InitiativeCard_initiative }\n      pageInfo { hasNextPage }\n    }\n    others: initiatives(stages: [INGEDIEND, IN_BEHANDELING, TOEGEKEND, BUURTDEAL, IN_UITVOERING], first: 6) {\n      nodes { id ...OnTheWay_initiative }\n    }\n    done: initiatives(stages: [GEREALISEERD, VERANTWOORD], first: 6) { nodes { id tile { buurt { id } } ...Outcomes_initiative } }\n    groups(first: 5) { nodes { id ...GroupItem_group } }\n  }\n": typeof types.WijkView_WijkFragmentDoc,
};
const documents: Documents = {
    "\n  query Session {\n    me {\n      id\n      name\n      locale\n      unreadNotices\n      wijk { id name }\n      roles { kind wijk { id } organisation { id } }\n    }\n  }\n": types.SessionDocument,
    "\n  subscription SessionLive {\n    viewerChanged {\n      sequence\n      resync\n      viewer { id unreadNotices }\n    }\n  }\n": types.SessionLiveDocument,
    "\n  mutation AccountForInitiative($input: AccountInput!) {\n    accountFor(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AccountForInitiativeDocument,
    "\n  mutation DelayMilestone($milestoneId: ID!, $plannedOn: String!, $reason: String!) {\n    delayMilestone(milestoneId: $milestoneId, plannedOn: $plannedOn, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.DelayMilestoneDocument,
    "\n  mutation AddMilestone($id: ID!, $title: String!, $plannedOn: String!) {\n    addMilestone(id: $id, title: $title, plannedOn: $plannedOn) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AddMilestoneDocument,
    "\n  mutation ReachMilestone($milestoneId: ID!) {\n    reachMilestone(milestoneId: $milestoneId) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ReachMilestoneDocument,
    "\n  mutation RealiseInitiative($id: ID!, $buurtId: ID) {\n    realise(id: $id, buurtId: $buurtId) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RealiseInitiativeDocument,
    "\n  query ReceiptsOf($id: ID!) {\n    initiative(id: $id) { id ...Doing_initiative }\n  }\n": types.ReceiptsOfDocument,
    "\n  mutation RemoveReceipt($receiptId: ID!) {\n    removeReceipt(receiptId: $receiptId) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RemoveReceiptDocument,
    "\n  mutation RecordReturn($id: ID!) {\n    recordReturn(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RecordReturnDocument,
    "\n  mutation SettleAccount($input: SettleInput!) {\n    settleAccount(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.SettleAccountDocument,
    "\n  fragment Doing_initiative on Initiative {\n    id\n    title\n    stage\n    wijk { id name buurten { id name } }\n    costs { id description cents }\n    dossier { decision { grantedCents } }\n    tile { year buurt { id name } }\n    milestones { id title firstOn plannedOn delayReason reachedAt }\n    updates { id text createdAt author { id name } pictures { id width height alt } }\n    receipts { id what cents spentOn kept line { id } }\n    account { spentCents returnedCents results accountedAt settledCents settledAt reason toReturnCents returnBy returnedAt }\n    viewerCanPlanMilestones { allowed reason }\n    viewerCanPostUpdate { allowed reason }\n    viewerCanRealise { allowed reason }\n    viewerCanEnterReceipt { allowed reason }\n    viewerCanAccount { allowed reason }\n    viewerCanSettleAccount { allowed reason }\n    viewerCanRecordReturn { allowed reason }\n  }\n": types.Doing_InitiativeFragmentDoc,
    "\n  fragment ActivityItem_activity on Activity {\n    id\n    title\n    place\n    startsAt\n    endsAt\n    price\n    priceCents\n    kind\n    state\n    movedFrom\n    isFull\n    wijk { id name }\n    organisation { id name }\n    group { id name }\n  }\n": types.ActivityItem_ActivityFragmentDoc,
    "\n  query ComingDates($recurrence: RecurrencePreviewInput!) {\n    recurrencePreview(recurrence: $recurrence) { starts count }\n  }\n": types.ComingDatesDocument,
    "\n  mutation TakeTrust($id: ID!, $reason: String!) {\n    takeTrust(id: $id, reason: $reason) {\n      ... on OrganisationChanged { organisation { id trustReason viewerCanTakeTrust { allowed } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.TakeTrustDocument,
    "\n  fragment Application_initiative on Initiative {\n    id\n    title\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    stage\n    version\n    costCents\n    incomeCents\n    askedCents\n    costs { id description cents }\n    income { id description cents }\n    group { id name }\n    dossier { reference handedInAt completions { number parts reason answerBy answeredAt } }\n    application {\n      id\n      route\n      number\n      contactConfirmedAt\n      viewerGavePrivateAt\n      hash\n      parts { part number said savedAt }\n      replies { criterion agrees answer answeredAt }\n      rule { id demands source }\n      amendments { id part before after versionBefore versionAfter at }\n    }\n    viewerCanPrepare { allowed reason }\n    viewerCanGivePrivate { allowed reason }\n    viewerCanReveal { allowed reason }\n    viewerCanAnswerCriteria { allowed reason }\n    viewerCanComplete { allowed reason }\n    viewerCanHandIn { allowed reason }\n    viewerCanDraft { allowed reason }\n  }\n": types.Application_InitiativeFragmentDoc,
    "\n  mutation SaveApplication($input: ApplicationInput!) {\n    saveApplication(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.SaveApplicationDocument,
    "\n  mutation SavePrivate($id: ID!, $input: PrivateInput!) {\n    savePrivate(id: $id, input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.SavePrivateDocument,
    "\n  mutation RevealPrivate($id: ID!) {\n    revealPrivate(id: $id) {\n      ... on PrivateRevealed { name iban holder address postcode town phone email }\n      ... on Refusal { reason }\n    }\n  }\n": types.RevealPrivateDocument,
    "\n  mutation AnswerCriterion($input: AnswerCriterionInput!) {\n    answerCriterion(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AnswerCriterionDocument,
    "\n  mutation ConfirmContact($id: ID!) {\n    confirmContact(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ConfirmContactDocument,
    "\n  mutation CompleteDossier($input: CompleteInput!) {\n    completeDossier(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.CompleteDossierDocument,
    "\n  mutation HandInInitiative($input: HandInInput!) {\n    handIn(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.HandInInitiativeDocument,
    "\n  fragment DealCard_initiative on Initiative {\n    id\n    buurtdeal { complete }\n  }\n": types.DealCard_InitiativeFragmentDoc,
    "\n  mutation DraftBuurtdeal($input: DraftBuurtdealInput!) {\n    draftBuurtdeal(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.DraftBuurtdealDocument,
    "\n  mutation InviteMaintainer($id: ID!, $name: String!) {\n    inviteMaintainer(id: $id, name: $name) {\n      ... on MaintainerInvited { key initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.InviteMaintainerDocument,
    "\n  mutation WithdrawMaintainer($maintainerId: ID!) {\n    withdrawMaintainer(maintainerId: $maintainerId) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.WithdrawMaintainerDocument,
    "\n  mutation RemarkOnDeal($id: ID!, $text: String!) {\n    remarkOnDeal(id: $id, text: $text) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RemarkOnDealDocument,
    "\n  mutation SignBuurtdeal($id: ID!, $party: DealParty!, $version: Int!) {\n    signBuurtdeal(id: $id, party: $party, version: $version) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.SignBuurtdealDocument,
    "\n  mutation SignAsMaintainer($key: String!, $version: Int!) {\n    signAsMaintainer(key: $key, version: $version) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.SignAsMaintainerDocument,
    "\n  fragment Deal_initiative on Initiative {\n    id\n    title\n    stage\n    ownEffort\n    upkeep\n    group { id name }\n    viewerSignsFor\n    viewerCanDraftBuurtdeal { allowed reason }\n    viewerCanSignBuurtdeal { allowed reason }\n    viewerCanRemarkOnDeal { allowed reason }\n    viewerCanInviteMaintainer { allowed reason }\n    buurtdeal {\n      initiatorsDo\n      municipalityDoes\n      upkeepUntil\n      version\n      inForce\n      complete\n      maintainerCount\n      duties { party what firstOn everyMonths untilOn }\n      signatures { party at person { id name } }\n      versions { number hash draftedAt signedAt }\n      maintainers { id name accepted signed }\n      remarks { id version text createdAt author { id name } }\n    }\n  }\n": types.Deal_InitiativeFragmentDoc,
    "\n  fragment People_wijk on Wijk {\n    id\n    contacts { id name task walkIn area }\n  }\n": types.People_WijkFragmentDoc,
    "\n  mutation AskCompletion($id: ID!, $parts: [AskablePart!]!, $reason: String!) {\n    askCompletion(id: $id, parts: $parts, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AskCompletionDocument,
    "\n  fragment ClockCard_initiative on Initiative {\n    id\n    stage\n    dossier {\n      handedInAt\n      decisionDueAt\n      clockStoppedAt\n      hands\n      handsGiven { role }\n      clock { kind at reason days }\n      completions { number parts reason answerBy answeredAt missed }\n    }\n  }\n": types.ClockCard_InitiativeFragmentDoc,
    "\n  fragment DecidingActs_initiative on Initiative {\n    id\n    askedCents\n    viewerCanAskCompletion { allowed reason }\n    viewerCanExtendClock { allowed reason }\n    viewerCanRecordStep { allowed reason }\n    viewerCanObject { allowed reason }\n    viewerCanSettleObjection { allowed reason }\n    viewerCanReplaceDecision { allowed }\n    viewerCanReopen { allowed reason }\n    dossier { viewerSteps decision { grantedCents } }\n  }\n": types.DecidingActs_InitiativeFragmentDoc,
    "\n  mutation ExtendClock($id: ID!, $reason: String!) {\n    extendClock(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ExtendClockDocument,
    "\n  mutation ObjectToDecision($id: ID!, $reason: String!) {\n    objectToDecision(id: $id, text: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ObjectToDecisionDocument,
    "\n  mutation ReopenDossier($id: ID!, $reason: String!) {\n    reopenDossier(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ReopenDossierDocument,
    "\n  fragment ObjectionsCard_initiative on Initiative {\n    id\n    dossier {\n      decision { conditions }\n      objections { id text madeAt decideBy outcome answer decidedAt }\n      pastDecisions { id outcome grantedCents reasons decidedAt note }\n    }\n  }\n": types.ObjectionsCard_InitiativeFragmentDoc,
    "\n  mutation SettleObjection($input: SettleObjectionInput!) {\n    settleObjection(input: $input) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.SettleObjectionDocument,
    "\n  mutation RecordStep($id: ID!, $key: String!, $positive: Boolean!, $words: String!) {\n    recordStep(id: $id, key: $key, positive: $positive, words: $words) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RecordStepDocument,
    "\n  fragment StepsCard_initiative on Initiative {\n    id\n    dossier { steps { key role source positive words at } }\n  }\n": types.StepsCard_InitiativeFragmentDoc,
    "\n  fragment DeskItem_initiative on Initiative {\n    id\n    title\n    goal\n    stage\n    stageSince\n    askedCents\n    wijk { id name }\n    group { id name }\n    draagvlak { supporters }\n    dossier { handedInAt decisionDueAt decision { outcome } }\n  }\n": types.DeskItem_InitiativeFragmentDoc,
    "\n  fragment NotArrived_forwarding on Forwarding {\n    id\n    title\n    state\n    problem\n  }\n": types.NotArrived_ForwardingFragmentDoc,
    "\n  fragment StewardsWanted_group on Group {\n    id\n    name\n    stewardWantedSince\n  }\n": types.StewardsWanted_GroupFragmentDoc,
    "\n  fragment DecideForm_initiative on Initiative {\n    id\n    dossier {\n      askedCents\n      hands\n      handsGiven { role outcome grantedCents reasons at }\n      completions { missed }\n    }\n  }\n": types.DecideForm_InitiativeFragmentDoc,
    "\n  mutation DecideInitiative($input: DecideInput!) {\n    decide(input: $input) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.DecideInitiativeDocument,
    "\n  fragment DecisionCard_initiative on Initiative {\n    id\n    dossier { decision { outcome grantedCents reasons whatNow decidedAt objectionUntil } }\n  }\n": types.DecisionCard_InitiativeFragmentDoc,
    "\n  fragment DossierCard_initiative on Initiative {\n    id\n    version\n    group { id name }\n    dossier {\n      reference\n      handedInAt\n      decisionDueAt\n      supporters\n      askedCents\n      hash\n      instrument\n      forwardedAt\n      hands\n      handsGiven { role outcome grantedCents reasons at }\n      criteria { id met answer }\n      decision { outcome }\n    }\n  }\n": types.DossierCard_InitiativeFragmentDoc,
    "\n  mutation TakeUpInitiative($id: ID!) {\n    takeUp(id: $id) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.TakeUpInitiativeDocument,
    "\n  fragment AmendForm_initiative on Initiative {\n    id\n    version\n  }\n": types.AmendForm_InitiativeFragmentDoc,
    "\n  mutation AmendInitiative($id: ID!, $version: Int!) {\n    amendInitiative(id: $id, version: $version) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AmendInitiativeDocument,
    "\n  query AllBuurten {\n    wijken { id name buurten { id name } }\n  }\n": types.AllBuurtenDocument,
    "\n  mutation DecideObjection($id: ID!, $removalId: ID!, $restore: Boolean!, $answer: String!) {\n    decideObjection(id: $id, removalId: $removalId, restore: $restore, answer: $answer) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.DecideObjectionDocument,
    "\n  mutation ExtendDraagvlak($id: ID!, $reason: String!) {\n    extendDraagvlak(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ExtendDraagvlakDocument,
    "\n  fragment OpenForDraagvlakForm_initiative on Initiative {\n    id\n    version\n    title\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    wijk { id }\n    costs { id kind description cents }\n    income { id kind description cents }\n  }\n": types.OpenForDraagvlakForm_InitiativeFragmentDoc,
    "\n  mutation OpenForDraagvlak($id: ID!, $version: Int!, $scale: Scale!, $buurten: [ID!]!) {\n    openForDraagvlak(id: $id, version: $version, scale: $scale, buurten: $buurten) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.OpenForDraagvlakDocument,
    "\n  mutation RemoveSupport($id: ID!, $traceId: ID!, $reason: String!) {\n    removeSupport(id: $id, traceId: $traceId, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RemoveSupportDocument,
    "\n  query RemovedSupport($id: ID!) {\n    initiative(id: $id) { id viewerRemoval { id reason objection answer } }\n  }\n": types.RemovedSupportDocument,
    "\n  mutation ObjectToRemoval($id: ID!, $text: String!) {\n    objectToRemoval(id: $id, text: $text) {\n      ... on InitiativeChanged { initiative { id viewerRemoval { id reason objection answer } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ObjectToRemovalDocument,
    "\n  query SupportWatch($id: ID!) {\n    initiative(id: $id) {\n      id\n      supportSigns { id kind votes from until supports { id at } }\n      objections { id reason removedAt objection }\n    }\n  }\n": types.SupportWatchDocument,
    "\n  fragment DraagvlakCard_initiative on Initiative {\n    id\n    version\n    viewerSupports\n    viewerSupport { version confirmed shown }\n    viewerCanSupport { allowed reason }\n    stage\n    wijk { id name }\n    draagvlak {\n      supporters\n      confirmed\n      counted\n      proven\n      threshold\n      reached\n      buurtenNeeded\n      buurtenReached\n      mostBuurtPercent\n      largestBuurtPercent\n      withinBuurtShare\n      mostStreetPercent\n      withinStreetShare\n      organisationsNeeded\n      organisations\n      lowestGrade\n      scale\n      source\n      openedAt\n      closesAt\n      over\n      extensionReason\n      viewerCounts\n      buurten { buurt { id name } supporters }\n    }\n  }\n": types.DraagvlakCard_InitiativeFragmentDoc,
    "\n  mutation SupportInitiative($id: ID!, $version: Int) {\n    supportInitiative(id: $id, version: $version) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.SupportInitiativeDocument,
    "\n  mutation ShowSupport($id: ID!, $shown: Boolean!) {\n    showSupport(id: $id, shown: $shown) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ShowSupportDocument,
    "\n  mutation WithdrawSupport($id: ID!) {\n    withdrawSupport(id: $id) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.WithdrawSupportDocument,
    "\n  fragment StartForm_group on Group {\n    id\n    theme { id }\n    wijk { id themes { id title } }\n  }\n": types.StartForm_GroupFragmentDoc,
    "\n  mutation StartInitiative($input: StartInitiativeInput!) {\n    startInitiative(input: $input) {\n      ... on InitiativeChanged { initiative { id title group { id viewerCanStartInitiative { allowed reason } } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.StartInitiativeDocument,
    "\n  mutation MergeDraft($id: ID!, $update: String!, $vector: String!) {\n    mergeDraft(id: $id, update: $update, vector: $vector) {\n      ... on DraftMerged { update }\n      ... on Refusal { reason }\n    }\n  }\n": types.MergeDraftDocument,
    "\n  query WhoDrafts {\n    me { id }\n  }\n": types.WhoDraftsDocument,
    "\n  mutation PreviewActivities($input: ActivityFileInput!) {\n    previewActivities(input: $input) { ... on ActivitiesPreviewed { rows { number title place startsAt endsAt fault } } ... on Refusal { reason } }\n  }\n": types.PreviewActivitiesDocument,
    "\n  mutation ImportActivities($input: ActivityFileInput!) {\n    importActivities(input: $input) { ... on ActivitiesImported { posted } ... on Refusal { reason } }\n  }\n": types.ImportActivitiesDocument,
    "\n  mutation ReadFeed($id: ID!) {\n    readFeed(id: $id) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n": types.ReadFeedDocument,
    "\n  mutation PauseFeed($id: ID!, $paused: Boolean!) {\n    pauseFeed(id: $id, paused: $paused) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n": types.PauseFeedDocument,
    "\n  mutation FollowFeed($input: FollowFeedInput!) {\n    followFeed(input: $input) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n": types.FollowFeedDocument,
    "\n  mutation SettleLookalike($id: ID!, $same: Boolean!) {\n    settleLookalike(id: $id, same: $same) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n": types.SettleLookalikeDocument,
    "\n  mutation RenewPersonalCalendar {\n    renewPersonalCalendar { ... on PersonalCalendar { path } ... on Refusal { reason } }\n  }\n": types.RenewPersonalCalendarDocument,
    "\n  mutation EndPersonalCalendar {\n    endPersonalCalendar { ... on ViewerChanged { viewer { id personalCalendarSince } } ... on Refusal { reason } }\n  }\n": types.EndPersonalCalendarDocument,
    "\n  mutation StopFeed($id: ID!, $cancels: Boolean!) {\n    stopFeed(id: $id, cancels: $cancels) { ... on AgendaSourceChanged { source { id feeds { id } } } ... on Refusal { reason } }\n  }\n": types.StopFeedDocument,
    "\n  fragment Lookalikes_feed on Feed {\n    id\n    lookalikes { id title place startsAt twin { id title place startsAt } }\n  }\n": types.Lookalikes_FeedFragmentDoc,
    "\n  fragment FeedItem_feed on Feed {\n    id\n    address\n    state\n    fault\n    failures\n    readAt\n    nextAt\n    coming\n    wijk { id name }\n    unfit { title when fault }\n    ...Lookalikes_feed\n  }\n": types.FeedItem_FeedFragmentDoc,
    "\n  query MyFollows {\n    me { id follows { since wijk { id } theme { id } group { id } initiative { id } organisation { id } } }\n  }\n": types.MyFollowsDocument,
    "\n  mutation FollowThing($what: FollowInput!, $on: Boolean!) {\n    follow(what: $what, on: $on) {\n      ... on ViewerChanged { viewer { id follows { since wijk { id } theme { id } group { id } initiative { id } organisation { id } } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.FollowThingDocument,
    "\n  query GroupsToMergeWith {\n    groups(first: 50) { nodes { id name visibility state } }\n    me { id groups { id name visibility state } }\n  }\n": types.GroupsToMergeWithDocument,
    "\n  mutation AskMerge($id: ID!, $into: ID) {\n    askMerge(id: $id, into: $into) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AskMergeDocument,
    "\n  mutation AnswerSteward($groupId: ID!, $accept: Boolean!) {\n    answerSteward(groupId: $groupId, accept: $accept) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AnswerStewardDocument,
    "\n  mutation MakeChoice($decisionId: ID!, $choice: GroupChoice!, $reason: String!) {\n    makeChoice(decisionId: $decisionId, choice: $choice, reason: $reason) {\n      ... on GroupChanged { group { id ...Decisions_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.MakeChoiceDocument,
    "\n  fragment Decisions_group on Group {\n    id\n    viewerCanPropose { allowed }\n    decisions { id closed ...ProposalCard_decision }\n  }\n": types.Decisions_GroupFragmentDoc,
    "\n  fragment FileItem_file on GroupFile {\n    id\n    name\n    kind\n    bytes\n    addedBy { id name }\n    addedAt\n    viewerCanRemove { allowed }\n  }\n": types.FileItem_FileFragmentDoc,
    "\n  mutation RemoveGroupFile($id: ID!) {\n    removeGroupFile(id: $id) {\n      ... on GroupChanged { group { id files { id ...FileItem_file } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RemoveGroupFileDocument,
    "\n  fragment Files_group on Group {\n    id\n    viewerCanPropose { allowed }\n    files { id ...FileItem_file }\n  }\n": types.Files_GroupFragmentDoc,
    "\n  query GroupFiles($id: ID!) { group(id: $id) { id ...Files_group } }\n": types.GroupFilesDocument,
    "\n  fragment GroupNotices_group on Group {\n    id\n    state\n    stewardWantedSince\n    viewerMembership { id askedAsSteward }\n    viewerCanAskSteward { allowed }\n    viewerCanLead { allowed }\n    mergeRequests { id name }\n  }\n": types.GroupNotices_GroupFragmentDoc,
    "\n  fragment GroupPlans_group on Group {\n    id\n    viewerCanStartInitiative { allowed }\n    initiatives(first: 50) { nodes { id title stage stageSince askedCents } }\n  }\n": types.GroupPlans_GroupFragmentDoc,
    "\n  fragment Invitations_group on Group {\n    id\n    viewerCanLead { allowed }\n    invitations { id madeAt expiresAt uses mostUses }\n  }\n": types.Invitations_GroupFragmentDoc,
    "\n  mutation InviteToGroup($groupId: ID!, $days: Int!, $mostUses: Int!) {\n    inviteToGroup(groupId: $groupId, days: $days, mostUses: $mostUses) {\n      ... on InvitationMade { token group { id ...Invitations_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.InviteToGroupDocument,
    "\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(id: $id) {\n      ... on GroupChanged { group { id ...Invitations_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RevokeInvitationDocument,
    "\n  fragment JoinGroup_group on Group {\n    id\n    state\n    joining\n    viewerMembership { id state role }\n    viewerCanJoin { allowed reason }\n  }\n": types.JoinGroup_GroupFragmentDoc,
    "\n  mutation JoinGroup($id: ID!) {\n    joinGroup(id: $id) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.JoinGroupDocument,
    "\n  fragment LeaveGroup_group on Group {\n    id\n    joining\n    stewardWantedSince\n    viewerMembership { id state }\n    viewerCanLeave { allowed reason }\n    viewerCanWantSteward { allowed }\n  }\n": types.LeaveGroup_GroupFragmentDoc,
    "\n  mutation LeaveGroup($id: ID!) {\n    leaveGroup(id: $id) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.LeaveGroupDocument,
    "\n  mutation WantSteward($groupId: ID!) {\n    wantSteward(groupId: $groupId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.WantStewardDocument,
    "\n  fragment ManageGroup_group on Group {\n    id\n    state\n    visibility\n    mergeAskedInto { id name }\n    viewerMembership { id state }\n    viewerCanLead { allowed }\n    ...LeaveGroup_group\n  }\n": types.ManageGroup_GroupFragmentDoc,
    "\n  mutation EndGroup($id: ID!) {\n    endGroup(id: $id) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.EndGroupDocument,
    "\n  mutation PauseGroup($id: ID!, $on: Boolean!) {\n    pauseGroup(id: $id, on: $on) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.PauseGroupDocument,
    "\n  mutation AskSteward($groupId: ID!, $personId: ID!) {\n    askSteward(groupId: $groupId, personId: $personId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AskStewardDocument,
    "\n  mutation EndSteward($groupId: ID!, $personId: ID!) {\n    endSteward(groupId: $groupId, personId: $personId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.EndStewardDocument,
    "\n  fragment Members_group on Group {\n    id\n    memberCount\n    stewards { id name }\n    members { id role since askedAsSteward person { id name } }\n    viewerMembership { id state shown }\n    viewerCanAskSteward { allowed }\n    viewerCanLead { allowed }\n  }\n": types.Members_GroupFragmentDoc,
    "\n  mutation AnswerMerge($id: ID!, $from: ID!, $accept: Boolean!) {\n    answerMerge(id: $id, from: $from, accept: $accept) {\n      ... on GroupChanged { group { id ...GroupState_group ...GroupPlans_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AnswerMergeDocument,
    "\n  fragment ProposalCard_decision on GroupDecision {\n    id\n    proposal\n    proposedBy { id name }\n    anonymous\n    closesAt\n    closed\n    agree\n    abstain\n    object\n    choices { id choice reason person { name } }\n    viewerChoice\n    viewerCanChoose { allowed }\n  }\n": types.ProposalCard_DecisionFragmentDoc,
    "\n  mutation ProposeDecision($input: ProposeDecisionInput!) {\n    proposeDecision(input: $input) {\n      ... on GroupChanged { group { id ...Decisions_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ProposeDecisionDocument,
    "\n  fragment Requests_group on Group {\n    id\n    requests { id since person { id name } }\n    viewerCanLead { allowed }\n  }\n": types.Requests_GroupFragmentDoc,
    "\n  mutation AdmitMember($groupId: ID!, $personId: ID!) {\n    admitMember(groupId: $groupId, personId: $personId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AdmitMemberDocument,
    "\n  mutation ShowName($groupId: ID!, $on: Boolean!) {\n    showName(groupId: $groupId, on: $on) {\n      ... on GroupChanged { group { id ...Members_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ShowNameDocument,
    "\n  fragment GroupState_group on Group {\n    id\n    state\n    memberCount\n    viewerCanStartInitiative { allowed reason }\n    ...GroupNotices_group\n    ...Decisions_group\n    ...Files_group\n    ...Invitations_group\n    ...JoinGroup_group\n    ...Members_group\n    ...Requests_group\n    ...ManageGroup_group\n    ...GroupThread_group\n  }\n": types.GroupState_GroupFragmentDoc,
    "\n  fragment GroupCard_group on Group {\n    id\n    name\n    about\n    memberCount\n    visibility\n    state\n    wijk { id name }\n    theme { id title }\n    stewards { id name }\n  }\n": types.GroupCard_GroupFragmentDoc,
    "\n  fragment GroupItem_group on Group {\n    id\n    name\n    memberCount\n    visibility\n    state\n    theme { id title }\n  }\n": types.GroupItem_GroupFragmentDoc,
    "\n  fragment AccountCard_initiative on Initiative {\n    id\n    account { spentCents results }\n  }\n": types.AccountCard_InitiativeFragmentDoc,
    "\n  fragment MoneyCard_initiative on Initiative {\n    id\n    costs { id description cents }\n    income { id description cents }\n    costCents\n    incomeCents\n    askedCents\n    demoAmounts\n  }\n": types.MoneyCard_InitiativeFragmentDoc,
    "\n  fragment PlanText_initiative on Initiative {\n    id\n    stage\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    rich\n    source\n  }\n": types.PlanText_InitiativeFragmentDoc,
    "\n  fragment SayCard_initiative on Initiative {\n    id\n    participationLevel\n  }\n": types.SayCard_InitiativeFragmentDoc,
    "\n  fragment UpdatesCard_initiative on Initiative {\n    id\n    updates { id text createdAt author { id name } }\n  }\n": types.UpdatesCard_InitiativeFragmentDoc,
    "\n  mutation WithdrawInitiative($id: ID!, $reason: String!) {\n    withdrawInitiative(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.WithdrawInitiativeDocument,
    "\n  fragment InitiativeState_initiative on Initiative {\n    id\n    title\n    stage\n    version\n    ...WayCard_initiative\n    ...DraagvlakCard_initiative\n    ...DossierCard_initiative\n    ...DecisionCard_initiative\n    ...DealCard_initiative\n    ...UpdatesCard_initiative\n    ...AccountCard_initiative\n    ...InitiativeActs_initiative\n  }\n": types.InitiativeState_InitiativeFragmentDoc,
    "\n  query AlikePlans($wijkId: ID!, $title: String!, $goal: String!, $except: ID) {\n    alikeInitiatives(wijkId: $wijkId, title: $title, goal: $goal, except: $except) { id title ...InitiativeCard_initiative }\n  }\n": types.AlikePlansDocument,
    "\n  fragment InitiativeCard_initiative on Initiative {\n    id\n    title\n    stage\n    stageSince\n    askedCents\n    wijk { id name }\n    theme { id title }\n    group { id name }\n    draagvlak { counted threshold reached buurtenNeeded buurtenReached }\n  }\n": types.InitiativeCard_InitiativeFragmentDoc,
    "\n  mutation AnswerMerger($id: ID!, $agree: Boolean!, $answer: String!) {\n    answerMerger(id: $id, agree: $agree, answer: $answer) {\n      ... on MergerChanged { merger { id ...MergerView_merger } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AnswerMergerDocument,
    "\n  fragment BothPlans_merger on Merger {\n    id\n    staysId\n    asking { id title goal forWhom place planning ownEffort upkeep askedCents groupName }\n    asked { id title goal forWhom place planning ownEffort upkeep askedCents groupName }\n  }\n": types.BothPlans_MergerFragmentDoc,
    "\n  query FindPlans($text: String!, $id: ID!) {\n    searchInitiatives(text: $text, first: 20) { id title stage wijk { id name } }\n    initiative(id: $id) { id title stage wijk { id name } }\n  }\n": types.FindPlansDocument,
    "\n  fragment MergeForm_initiative on Initiative {\n    id\n    title\n    stage\n  }\n": types.MergeForm_InitiativeFragmentDoc,
    "\n  mutation AskToMerge($input: AskToMergeInput!) {\n    askToMerge(input: $input) {\n      ... on MergerChanged { merger { id } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AskToMergeDocument,
    "\n  fragment MergerView_merger on Merger {\n    id\n    state\n    reason\n    answer\n    askedBy { id name }\n    answeredBy { id name }\n    viewerCanAnswer { allowed }\n    viewerCanTakeBack { allowed }\n    ...BothPlans_merger\n  }\n": types.MergerView_MergerFragmentDoc,
    "\n  mutation TakeBackMerger($id: ID!) {\n    takeBackMerger(id: $id) {\n      ... on MergerChanged { merger { id ...MergerView_merger } }\n      ... on Refusal { reason }\n    }\n  }\n": types.TakeBackMergerDocument,
    "\n  fragment TogetherNotice_initiative on Initiative {\n    id\n    mergedInto { id title }\n    mergedFrom { id title }\n    mergers { id state asking { id title } asked { id title } }\n  }\n": types.TogetherNotice_InitiativeFragmentDoc,
    "\n  mutation DecideMeasureObjection($id: ID!, $upheld: Boolean!, $answer: String!) {\n    decideMeasureObjection(id: $id, upheld: $upheld, answer: $answer) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n": types.DecideMeasureObjectionDocument,
    "\n  mutation TakeMeasure($input: TakeMeasureInput!) {\n    takeMeasure(input: $input) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n": types.TakeMeasureDocument,
    "\n  mutation ObjectToMeasure($id: ID!, $text: String!) {\n    objectToMeasure(id: $id, text: $text) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ObjectToMeasureDocument,
    "\n  query WaitingObjections {\n    waitingObjections { id kind subjectKind title wijk { id name } objection { id text answerBy } }\n  }\n": types.WaitingObjectionsDocument,
    "\n  query QueueCases($queue: ID!, $after: String) {\n    moderationCases(queue: $queue, first: 20, after: $after) {\n      nodes { id subject { id kind title text } ...CaseItem_case }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.QueueCasesDocument,
    "\n  subscription QueueLive($id: ID!, $since: Int) {\n    queueChanged(id: $id, since: $since) { sequence resync queue { id openCases lastReportAt } }\n  }\n": types.QueueLiveDocument,
    "\n  query SettledCases($queue: ID) {\n    settledCases(queue: $queue, first: 20) { nodes { id settledAt actedOn subject { id kind title text } settledBy { id name } viewerCanReopen { allowed } } }\n  }\n": types.SettledCasesDocument,
    "\n  mutation UndoMeasure($id: ID!) {\n    undoMeasure(id: $id) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n": types.UndoMeasureDocument,
    "query WatchedWords { watchedWords { id word } }": types.WatchedWordsDocument,
    "mutation WatchWord($word: String!) { watchWord(word: $word) { ... on WordsChanged { words { id word } } ... on Refusal { reason } } }": types.WatchWordDocument,
    "mutation UnwatchWord($id: ID!) { unwatchWord(id: $id) { ... on WordsChanged { words { id word } } ... on Refusal { reason } } }": types.UnwatchWordDocument,
    "\n  fragment CaseItem_case on ModerationCase {\n    id\n    kind\n    subjectId\n    openedAt\n    reportCount\n    danger\n    unlawful\n    subject { id kind title text initiativeId groupId themeId activityId author { id name } }\n    reports { reason words unlawful ground byAccount reportedAt }\n    signals { kind times word }\n    thread { id text reported createdAt author { id name } }\n    history { number text }\n    viewerCanSettle { allowed }\n  }\n": types.CaseItem_CaseFragmentDoc,
    "\n  fragment Measure_measure on Measure {\n    id kind subjectKind title wijk { id name } everywhere facts { name text } words automated law rule { id number version title text } takenAt until objectUntil undoneAt viewerIsMeasured\n    objection { id text madeAt answerBy outcome answer decidedAt }\n    viewerCanObject { allowed reason } viewerCanDecide { allowed reason } viewerCanUndo { allowed reason }\n  }\n": types.Measure_MeasureFragmentDoc,
    "\n  query MeasuresOf($kind: SubjectKind!, $id: ID!) {\n    moderatedThing(kind: $kind, id: $id) { kind subjectId mark measures }\n  }\n": types.MeasuresOfDocument,
    "\n  mutation ReportContent($input: ReportInput!) {\n    reportContent(input: $input) {\n      ... on ReportSent { report { id state } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ReportContentDocument,
    "\n  mutation SettleCases($ids: [ID!]!) {\n    settleCases(ids: $ids) {\n      ... on CasesSettled { cases { id settledAt } }\n      ... on Refusal { reason }\n    }\n  }\n": types.SettleCasesDocument,
    "\n  mutation ReopenCase($id: ID!) {\n    reopenCase(id: $id) {\n      ... on CasesSettled { cases { id settledAt } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ReopenCaseDocument,
    "\n  mutation DropNewsletter($id: ID!) {\n    dropNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }\n  }\n": types.DropNewsletterDocument,
    "\n  fragment NewsletterBody_newsletter on Newsletter {\n    id\n    words\n    sections { kind gone items { id title text at place outcome cents supporters needed } }\n  }\n": types.NewsletterBody_NewsletterFragmentDoc,
    "\n  fragment NewsletterForm_newsletter on Newsletter {\n    id\n    kind\n    version\n    title\n    words\n    chosen\n  }\n": types.NewsletterForm_NewsletterFragmentDoc,
    "\n  mutation ChangeNewsletter($input: ChangeNewsletterInput!) {\n    changeNewsletter(input: $input) {\n      ... on NewsletterChanged { newsletter { id ...EditView_newsletter } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ChangeNewsletterDocument,
    "\n  fragment Progress_newsletter on Newsletter {\n    id\n    state\n    sentAt\n    reach\n    posted\n    viewerCanStop { allowed }\n    viewerCanGoOn { allowed }\n  }\n": types.Progress_NewsletterFragmentDoc,
    "\n  mutation StopNewsletter($id: ID!) {\n    stopNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id ...Progress_newsletter } } ... on Refusal { reason } }\n  }\n": types.StopNewsletterDocument,
    "\n  mutation GoOnWithNewsletter($id: ID!) {\n    goOnWithNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id ...Progress_newsletter } } ... on Refusal { reason } }\n  }\n": types.GoOnWithNewsletterDocument,
    "\n  fragment SendPanel_newsletter on Newsletter {\n    id\n    kind\n    version\n    reach\n    viewerCanSend { allowed }\n  }\n": types.SendPanel_NewsletterFragmentDoc,
    "\n  mutation TestNewsletter($id: ID!) {\n    testNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }\n  }\n": types.TestNewsletterDocument,
    "\n  mutation SendNewsletter($id: ID!, $version: Int!) {\n    sendNewsletter(id: $id, version: $version) {\n      ... on NewsletterChanged { newsletter { id ...EditView_newsletter } }\n      ... on Refusal { reason }\n    }\n  }\n": types.SendNewsletterDocument,
    "\n  mutation StartNewsletter($input: StartNewsletterInput!) {\n    startNewsletter(input: $input) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }\n  }\n": types.StartNewsletterDocument,
    "\n  mutation AnswerDraftNote($id: ID!, $text: String!) {\n    answerDraftNote(id: $id, text: $text) {\n      ... on DraftNoteChanged { note { id ...NoteItem_note } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AnswerDraftNoteDocument,
    "\n  fragment DecideSuggestion_note on DraftNote {\n    id\n    author { id name }\n  }\n": types.DecideSuggestion_NoteFragmentDoc,
    "\n  mutation DecideSuggestion($id: ID!, $accept: Boolean!) {\n    decideSuggestion(id: $id, accept: $accept) {\n      __typename\n      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }\n      ... on StalePassage { stands note { id ...NoteItem_note } }\n      ... on Refusal { reason }\n    }\n  }\n": types.DecideSuggestionDocument,
    "\n  fragment DraftNotes_initiative on Initiative {\n    id\n    viewerCanNote { allowed reason }\n    viewerCanSettle { allowed }\n    notes { id kind part anchorFrom anchorTo quote state ...NoteItem_note }\n  }\n": types.DraftNotes_InitiativeFragmentDoc,
    "\n  fragment NoteAnswers_note on DraftNote {\n    id\n    author { id name }\n    answers { id text createdAt author { id name } }\n  }\n": types.NoteAnswers_NoteFragmentDoc,
    "\n  mutation AddDraftNote($input: AddDraftNoteInput!) {\n    addDraftNote(input: $input) {\n      ... on DraftNoteChanged { note { id } initiative { id ...DraftNotes_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AddDraftNoteDocument,
    "\n  fragment NoteItem_note on DraftNote {\n    id\n    kind\n    quote\n    text\n    state\n    createdAt\n    author { id name }\n    settledBy { id name }\n    ...NoteTools_note\n    ...DecideSuggestion_note\n    ...NoteAnswers_note\n  }\n": types.NoteItem_NoteFragmentDoc,
    "\n  fragment NoteTools_note on DraftNote {\n    id\n    kind\n    text\n    state\n    author { id name }\n  }\n": types.NoteTools_NoteFragmentDoc,
    "\n  mutation CloseDraftNote($id: ID!, $done: Boolean!) {\n    closeDraftNote(id: $id, done: $done) {\n      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.CloseDraftNoteDocument,
    "\n  mutation RemoveDraftNote($id: ID!) {\n    removeDraftNote(id: $id) {\n      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RemoveDraftNoteDocument,
    "\n  fragment NoticeItem_notice on Notice { id kind text createdAt readAt measureId reportId initiative { id title } group { id name } theme { id title } activity { id title } }\n": types.NoticeItem_NoticeFragmentDoc,
    "\n  fragment WayCard_initiative on Initiative {\n    id\n    stage\n    stageSince\n    history { stage at note }\n    draagvlak { reached }\n    dossier { handedInAt decisionDueAt clockStoppedAt hands handsGiven { role } }\n    buurtdeal { signatures { party } }\n    account { accountedAt }\n  }\n": types.WayCard_InitiativeFragmentDoc,
    "\n  fragment PaymentDesk_desk on PaymentDesk {\n    id\n    wijk { id name }\n    waiting\n    waitingCents\n    runs { id state payments cents madeAt viewerMade }\n    returning { id title account { toReturnCents returnBy } }\n  }\n": types.PaymentDesk_DeskFragmentDoc,
    "\n  mutation MakePaymentRun($wijkId: ID!) {\n    makePaymentRun(wijkId: $wijkId) {\n      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n": types.MakePaymentRunDocument,
    "\n  fragment Payments_initiative on Initiative {\n    id\n    stage\n    dossier { decision { grantedCents } }\n    account { settledCents }\n    instalments { id number what cents dueOn state approvedAt }\n    viewerCanSchedulePayment { allowed reason }\n    viewerCanPay { allowed reason }\n  }\n": types.Payments_InitiativeFragmentDoc,
    "\n  mutation ApproveInstalment($instalmentId: ID!) {\n    approveInstalment(instalmentId: $instalmentId) {\n      ... on InitiativeChanged { initiative { id ...Payments_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ApproveInstalmentDocument,
    "\n  mutation PayInitiative($id: ID!) {\n    pay(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Payments_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.PayInitiativeDocument,
    "\n  mutation MarkRunSent($runId: ID!) {\n    markRunSent(runId: $runId) {\n      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n": types.MarkRunSentDocument,
    "\n  mutation SettleRun($runId: ID!, $outcome: RunOutcome!) {\n    settleRun(runId: $runId, outcome: $outcome) {\n      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n": types.SettleRunDocument,
    "\n  mutation ScheduleInstalments($id: ID!, $instalments: [InstalmentInput!]!) {\n    scheduleInstalments(id: $id, instalments: $instalments) {\n      ... on InitiativeChanged { initiative { id ...Payments_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ScheduleInstalmentsDocument,
    "\n  fragment ComingRegistrations_viewer on Viewer {\n    id\n    registrations { id state party activity { id title startsAt place } }\n  }\n": types.ComingRegistrations_ViewerFragmentDoc,
    "\n  fragment DoorEntry_entry on DoorEntry {\n    id\n    name\n    state\n    party\n    byOrganiser\n    came\n    answers { id question answer }\n  }\n": types.DoorEntry_EntryFragmentDoc,
    "\n  mutation OpenDoorList($activityId: ID!) {\n    openDoorList(activityId: $activityId) {\n      ... on DoorList { activity { id ...PlacesCard_activity } entries { id state ...DoorEntry_entry } }\n      ... on Refusal { reason }\n    }\n  }\n": types.OpenDoorListDocument,
    "\n  mutation RegisterSomebody($input: RegisterSomebodyInput!) {\n    registerSomebody(input: $input) {\n      ... on DoorEntryChanged { entry { id state ...DoorEntry_entry } activity { id ...PlacesCard_activity } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RegisterSomebodyDocument,
    "\n  mutation MarkCame($id: ID!, $came: Boolean) {\n    markCame(id: $id, came: $came) { ... on DoorEntryChanged { entry { id ...DoorEntry_entry } } ... on Refusal { reason } }\n  }\n": types.MarkCameDocument,
    "\n  mutation SetQuestions($activityId: ID!, $questions: [QuestionInput!]!, $ofSeries: Boolean!) {\n    setQuestions(activityId: $activityId, questions: $questions, ofSeries: $ofSeries) { ... on PlacesChanged { activity { id registrationQuestions { id question choices required } ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n": types.SetQuestionsDocument,
    "\n  fragment OwnRegistration_registration on Registration {\n    id\n    state\n    party\n    acceptBy\n    ahead\n    viewerCanAccept { allowed reason }\n  }\n": types.OwnRegistration_RegistrationFragmentDoc,
    "\n  fragment PlacesCard_activity on Activity {\n    id\n    registrationWanted\n    places { id capacity taken waiting }\n    registrationQuestions { id question choices required }\n    viewerRegistration { id ...OwnRegistration_registration }\n    viewerCanRegister { allowed reason }\n    viewerCanKeepDoor { allowed }\n  }\n": types.PlacesCard_ActivityFragmentDoc,
    "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n": types.RegisterDocument,
    "\n  mutation AcceptPlace($id: ID, $key: String) {\n    acceptPlace(id: $id, key: $key) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n": types.AcceptPlaceDocument,
    "\n  mutation CancelRegistration($id: ID, $key: String) {\n    cancelRegistration(id: $id, key: $key) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n": types.CancelRegistrationDocument,
    "\n  mutation ChangeParty($id: ID, $key: String, $party: Int!) {\n    changeParty(id: $id, key: $key, party: $party) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n": types.ChangePartyDocument,
    "\n  mutation ForgetMailTrouble {\n    forgetMailTrouble {\n      ... on ViewerChanged { viewer { id mailTrouble } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ForgetMailTroubleDocument,
    "\n  query PushSwitch { me { id sessions { id isCurrent pushedSince } } }\n": types.PushSwitchDocument,
    "\n  mutation StartPushes($endpoint: String!) {\n    startPushes(endpoint: $endpoint) {\n      ... on ViewerChanged { viewer { id sessions { id isCurrent pushedSince } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.StartPushesDocument,
    "\n  mutation EndPushes {\n    endPushes {\n      ... on ViewerChanged { viewer { id sessions { id isCurrent pushedSince } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.EndPushesDocument,
    "\n  mutation KeepPaperMark($initials: String!, $birthYear: String!) {\n    keepPaperMark(initials: $initials, birthYear: $birthYear) {\n      ... on ViewerChanged { viewer { id } }\n      ... on Refusal { reason }\n    }\n  }\n": types.KeepPaperMarkDocument,
    "\n  fragment ResidenceDesk_desk on ResidenceDesk {\n    id\n    waiting\n    viewerProvesHere\n    wijk { id name buurten { id name } }\n    batches { id letters madeAt sentAt }\n  }\n": types.ResidenceDesk_DeskFragmentDoc,
    "\n  mutation MakeLetters($wijkId: ID!) {\n    makeLetters(wijkId: $wijkId) {\n      ... on ResidenceDeskChanged { desk { id ...ResidenceDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n": types.MakeLettersDocument,
    "\n  mutation MarkLettersSent($batchId: ID!) {\n    markLettersSent(batchId: $batchId) {\n      ... on ResidenceDeskChanged { desk { id ...ResidenceDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n": types.MarkLettersSentDocument,
    "\n  mutation ProveAtDesk($code: String!, $buurtId: ID!) {\n    proveAtDesk(code: $code, buurtId: $buurtId) {\n      ... on ResidenceDeskChanged { desk { id } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ProveAtDeskDocument,
    "\n  mutation OpenPaperAccount($name: String!, $buurtId: ID!) {\n    openPaperAccount(name: $name, buurtId: $buurtId) {\n      ... on PaperCard { card code expiresAt }\n      ... on Refusal { reason }\n    }\n  }\n": types.OpenPaperAccountDocument,
    "\n  mutation RenewPaperCode($card: String!) {\n    renewPaperCode(card: $card) {\n      ... on PaperCard { card code expiresAt }\n      ... on Refusal { reason }\n    }\n  }\n": types.RenewPaperCodeDocument,
    "\n  fragment Residence_viewer on Viewer {\n    id\n    grade\n    residenceSince\n    wijk { id name }\n    buurt { id name }\n    letter { askedAt printed expiresAt attemptsLeft }\n  }\n": types.Residence_ViewerFragmentDoc,
    "\n  mutation DeclareResidence($postcode: String!, $houseNumber: String!) {\n    declareResidence(postcode: $postcode, houseNumber: $houseNumber) {\n      ... on ViewerChanged { viewer { id ...Residence_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.DeclareResidenceDocument,
    "\n  mutation RequestLetter($postcode: String!, $houseNumber: String!) {\n    requestLetter(postcode: $postcode, houseNumber: $houseNumber) {\n      ... on ViewerChanged { viewer { id ...Residence_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RequestLetterDocument,
    "\n  mutation ProveByLetter($code: String!) {\n    proveByLetter(code: $code) {\n      ... on ViewerChanged { viewer { id ...Residence_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ProveByLetterDocument,
    "\n  mutation ShowDeskCode {\n    showDeskCode {\n      ... on DeskCode { code expiresAt }\n      ... on Refusal { reason }\n    }\n  }\n": types.ShowDeskCodeDocument,
    "\n  fragment Backings_initiative on Initiative {\n    id\n    stage\n    backings { at organisation { id name } }\n    viewerBackers { backs organisation { id name } }\n  }\n": types.Backings_InitiativeFragmentDoc,
    "\n  mutation BackInitiative($id: ID!, $organisationId: ID!) {\n    backInitiative(id: $id, organisationId: $organisationId) {\n      ... on InitiativeChanged { initiative { id ...Backings_initiative ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.BackInitiativeDocument,
    "\n  mutation TakeBackBacking($id: ID!, $organisationId: ID!) {\n    takeBackBacking(id: $id, organisationId: $organisationId) {\n      ... on InitiativeChanged { initiative { id ...Backings_initiative ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.TakeBackBackingDocument,
    "\n  fragment BuurtenMap_initiative on Initiative {\n    id\n    draagvlak { buurtenReached buurten { buurt { id name } supporters } }\n  }\n": types.BuurtenMap_InitiativeFragmentDoc,
    "\n  fragment Course_initiative on Initiative {\n    id\n    withoutOpinion\n    supportCourse { day supporters }\n    namedSupporters { name }\n    draagvlak { supporters threshold }\n  }\n": types.Course_InitiativeFragmentDoc,
    "\n  mutation HideConcern($id: ID!, $rule: Int!, $reason: String!) {\n    hideConcern(id: $id, rule: $rule, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.HideConcernDocument,
    "\n  fragment WaitingRows_list on SupportList {\n    id\n    code\n    readRows { row state why }\n    initiative { id title }\n  }\n": types.WaitingRows_ListFragmentDoc,
    "\n  fragment Concerns_initiative on Initiative {\n    id\n    viewerCanRaiseConcern { allowed reason }\n    viewerCanAnswerConcern { allowed reason }\n    viewerCanModerate { allowed reason }\n    concerns { id text createdAt answer answeredAt hidden hiddenReason viewerRaised author { id name } }\n  }\n": types.Concerns_InitiativeFragmentDoc,
    "\n  mutation RaiseConcern($initiativeId: ID!, $text: String!, $byName: Boolean!) {\n    raiseConcern(initiativeId: $initiativeId, text: $text, byName: $byName) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RaiseConcernDocument,
    "\n  mutation AnswerConcern($id: ID!, $text: String!) {\n    answerConcern(id: $id, text: $text) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AnswerConcernDocument,
    "\n  mutation TakeBackConcern($id: ID!) {\n    takeBackConcern(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.TakeBackConcernDocument,
    "\n  fragment Lists_initiative on Initiative {\n    id\n    stage\n    viewerCanEnterVoices { allowed reason }\n    viewerCanConfirmVoices { allowed reason }\n    supportLists { id ...ListItem_list }\n  }\n": types.Lists_InitiativeFragmentDoc,
    "\n  fragment ListItem_list on SupportList {\n    id\n    code\n    kind\n    version\n    isOld\n    rows\n    largePrint\n    madeAt\n    openUntil\n    viewerMade\n    readRows { row state why enteredAt viewerEntered }\n  }\n": types.ListItem_ListFragmentDoc,
    "\n  mutation MakeSupportList($initiativeId: ID!, $sheets: Int!, $largePrint: Boolean!) {\n    makeSupportList(initiativeId: $initiativeId, sheets: $sheets, largePrint: $largePrint) {\n      ... on SupportListChanged { list { id initiative { id ...Lists_initiative } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.MakeSupportListDocument,
    "\n  mutation OpenStall($initiativeId: ID!) {\n    openStall(initiativeId: $initiativeId) {\n      ... on OpenedStall { code key openUntil }\n      ... on Refusal { reason }\n    }\n  }\n": types.OpenStallDocument,
    "\n  mutation ConfirmStall($code: String!, $signedUp: Int!) {\n    confirmStall(code: $code, signedUp: $signedUp) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ConfirmStallDocument,
    "\n  mutation EnterListRow($code: String!, $row: Int!, $neighbour: NeighbourInput!) {\n    enterListRow(code: $code, row: $row, neighbour: $neighbour) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n": types.EnterListRowDocument,
    "\n  mutation ConfirmListRow($code: String!, $row: Int!, $neighbour: NeighbourInput!) {\n    confirmListRow(code: $code, row: $row, neighbour: $neighbour) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ConfirmListRowDocument,
    "\n  mutation SettleListRow($code: String!, $row: Int!, $counts: Boolean!) {\n    settleListRow(code: $code, row: $row, counts: $counts) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n": types.SettleListRowDocument,
    "\n  mutation SignUpAtStall($key: String!, $neighbour: NeighbourInput!) {\n    signUpAtStall(key: $key, neighbour: $neighbour) {\n      ... on SignedUp { thanks }\n      ... on Refusal { reason }\n    }\n  }\n": types.SignUpAtStallDocument,
    "\n  fragment ThemeCard_theme on Wijkthema {\n    id\n    title\n    about\n    domain\n    participationLevel\n  }\n": types.ThemeCard_ThemeFragmentDoc,
    "\n  fragment SmallThermometer_thermometer on Wijkthermometer {\n    id\n    wijk { id name }\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n  }\n": types.SmallThermometer_ThermometerFragmentDoc,
    "\n  fragment Thermometer_thermometer on Wijkthermometer {\n    id\n    year\n    wijk { id name }\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n    entries { initiative { id } askedCents reservedCents committedCents paidCents }\n  }\n": types.Thermometer_ThermometerFragmentDoc,
    "\n  fragment ActivityThread_activity on Activity {\n    id\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerReactions { commentId kind }\n    viewerFollows\n    viewerUnread\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n  }\n": types.ActivityThread_ActivityFragmentDoc,
    "\n  query OlderActivityComments($id: ID!, $after: String) {\n    activity(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": types.OlderActivityCommentsDocument,
    "\n  fragment CommentBody_comment on Comment {\n    id\n    text\n    locale\n    hidden\n    hiddenReason\n    removed\n    pinned\n    asMunicipality\n    onBehalfOf { id name }\n    createdAt\n    editedAt\n    author { id name }\n    mentions { number personId name }\n    pictures { id width height alt }\n    ...CommentTools_comment\n    ...Reactions_comment\n  }\n": types.CommentBody_CommentFragmentDoc,
    "\n  query CommentHistory($id: ID!) {\n    comment(id: $id) { id history { number text writtenAt } }\n  }\n": types.CommentHistoryDocument,
    "\n  fragment CommentItem_comment on Comment {\n    id\n    pinned\n    ...CommentBody_comment\n    author { id name }\n    replies { id author { id name } ...CommentBody_comment }\n  }\n": types.CommentItem_CommentFragmentDoc,
    "\n  fragment CommentTools_comment on Comment {\n    id\n    pinned\n    isAnswer\n    author { id name }\n  }\n": types.CommentTools_CommentFragmentDoc,
    "\n  mutation PinComment($id: ID!, $on: Boolean!) {\n    pinComment(id: $id, on: $on) {\n      ... on CommentPosted { comment { id pinned } initiative { id pinnedComment { id pinned ...CommentItem_comment } } group { id pinnedComment { id pinned ...CommentItem_comment } } theme { id pinnedComment { id pinned ...CommentItem_comment } } activity { id pinnedComment { id pinned ...CommentItem_comment } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.PinCommentDocument,
    "\n  mutation EditComment($id: ID!, $text: String!, $mentions: [ID!]) {\n    editComment(id: $id, text: $text, mentions: $mentions) {\n      ... on CommentPosted { comment { id ...CommentBody_comment } }\n      ... on Refusal { reason }\n    }\n  }\n": types.EditCommentDocument,
    "\n  mutation FollowTalk($talk: TalkInput!, $on: Boolean!) {\n    followTalk(talk: $talk, on: $on) {\n      ... on TalkChanged { initiative { id viewerFollows viewerUnread } theme { id viewerFollows viewerUnread } activity { id viewerFollows viewerUnread } }\n      ... on Refusal { reason }\n    }\n  }\n": types.FollowTalkDocument,
    "\n  fragment GroupThread_group on Group {\n    id\n    name\n    visibility\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerUnread\n    viewerReactions { commentId kind }\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n    viewerCanCommentForGroup { allowed }\n  }\n": types.GroupThread_GroupFragmentDoc,
    "\n  query OlderGroupComments($id: ID!, $after: String) {\n    group(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": types.OlderGroupCommentsDocument,
    "\n  mutation HideComment($id: ID!, $rule: Int!, $reason: String!) {\n    hideComment(id: $id, rule: $rule, reason: $reason) {\n      ... on CommentPosted { comment { id ...CommentItem_comment } }\n      ... on Refusal { reason }\n    }\n  }\n": types.HideCommentDocument,
    "\n  fragment InitiativeThread_initiative on Initiative {\n    id\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerReactions { commentId kind }\n    viewerFollows\n    viewerUnread\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n  }\n": types.InitiativeThread_InitiativeFragmentDoc,
    "\n  query OlderInitiativeComments($id: ID!, $after: String) {\n    initiative(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": types.OlderInitiativeCommentsDocument,
    "\n  query Mentionable($text: String!, $initiativeId: ID, $groupId: ID, $themeId: ID, $activityId: ID) {\n    mentionable(text: $text, initiativeId: $initiativeId, groupId: $groupId, themeId: $themeId, activityId: $activityId) { id name }\n  }\n": types.MentionableDocument,
    "\n  fragment Reactions_comment on Comment {\n    id\n    reactions { kind count }\n  }\n": types.Reactions_CommentFragmentDoc,
    "\n  mutation ReactToComment($id: ID!, $kind: ReactionKind!, $on: Boolean!) {\n    reactToComment(id: $id, kind: $kind, on: $on) {\n      ... on CommentPosted { comment { id ...Reactions_comment } initiative { id viewerReactions { commentId kind } } group { id viewerReactions { commentId kind } } theme { id viewerReactions { commentId kind } } activity { id viewerReactions { commentId kind } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ReactToCommentDocument,
    "\n  query ReadComment($id: ID!) {\n    comment(id: $id) {\n      id\n      text\n      author { id name }\n      mentions { number personId name }\n      pictures { id width height alt }\n      replies { id text author { id name } mentions { number personId name } }\n    }\n  }\n": types.ReadCommentDocument,
    "\n  mutation RemoveComment($id: ID!) {\n    removeComment(id: $id) {\n      ... on CommentPosted { comment { id ...CommentBody_comment } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RemoveCommentDocument,
    "\n  fragment ThemeThread_theme on Wijkthema {\n    id\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerReactions { commentId kind }\n    viewerFollows\n    viewerUnread\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n  }\n": types.ThemeThread_ThemeFragmentDoc,
    "\n  query OlderThemeComments($id: ID!, $after: String) {\n    theme(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": types.OlderThemeCommentsDocument,
    "\n  mutation TranslateComment($id: ID!, $to: Locale!) {\n    translateComment(id: $id, to: $to) {\n      ... on CommentTranslation { text locale }\n      ... on Refusal { reason }\n    }\n  }\n": types.TranslateCommentDocument,
    "\n  mutation PostToInitiative($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        initiative { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n": types.PostToInitiativeDocument,
    "\n  mutation PostToGroup($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        group { id commentCount comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n": types.PostToGroupDocument,
    "\n  mutation PostToTheme($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        theme { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n": types.PostToThemeDocument,
    "\n  mutation PostToActivity($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        activity { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n": types.PostToActivityDocument,
    "\n  mutation ReadGroup($id: ID!) {\n    readGroup(id: $id) {\n      ... on GroupChanged { group { id viewerUnread } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ReadGroupDocument,
    "\n  mutation ReadTalk($talk: TalkInput!) {\n    readTalk(talk: $talk) {\n      ... on TalkChanged { initiative { id viewerUnread } theme { id viewerUnread } activity { id viewerUnread } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ReadTalkDocument,
    "\n  query SpeaksFor($id: ID!) {\n    initiative(id: $id) { id group { id name viewerCanSpeakForGroup { allowed } } }\n  }\n": types.SpeaksForDocument,
    "\n  fragment Comparison_version on PlanVersion {\n    id\n    number\n    title\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    lines { kind description cents }\n  }\n": types.Comparison_VersionFragmentDoc,
    "\n  mutation NameVersion($id: ID!, $name: String!) {\n    nameVersion(id: $id, name: $name) {\n      ... on InitiativeChanged { initiative { id ...VersionList_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.NameVersionDocument,
    "\n  mutation RestoreVersion($id: ID!, $number: Int!) {\n    restoreVersion(id: $id, number: $number) {\n      ... on InitiativeChanged { initiative { id ...VersionList_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RestoreVersionDocument,
    "\n  fragment VersionList_initiative on Initiative {\n    id\n    version\n    viewerCanKeepVersion { allowed }\n    versions {\n      id\n      number\n      hash\n      moments { id kind name restored at by { id name } }\n    }\n  }\n": types.VersionList_InitiativeFragmentDoc,
    "\n  query RuleTitles($locale: Locale!) {\n    houseRules(locale: $locale) { number rules { id number title } }\n  }\n": types.RuleTitlesDocument,
    "\n  query StillSignedIn {\n    me { id }\n  }\n": types.StillSignedInDocument,
    "\n  query ChangeOrganisationPage($id: ID!) {\n    organisation(id: $id) { id name contact walkInHours viewerCanPostActivity { allowed reason } }\n  }\n": types.ChangeOrganisationPageDocument,
    "\n  mutation ChangeOrganisation($id: ID!, $contact: String!, $walkInHours: String!) {\n    changeOrganisation(id: $id, contact: $contact, walkInHours: $walkInHours) {\n      ... on OrganisationChanged { organisation { id contact walkInHours } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ChangeOrganisationDocument,
    "\n  query FindWijk($postcode: String!) {\n    wijkOfPostcode(postcode: $postcode) { id }\n  }\n": types.FindWijkDocument,
    "\n  query Groups($wijkId: ID, $after: String) {\n    wijken { id name }\n    groups(wijkId: $wijkId, first: 12, after: $after) {\n      nodes { id ...GroupCard_group }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.GroupsDocument,
    "\n  query Home($from: DateTime!, $until: DateTime!) {\n    wijken { id name thermometer { id ...SmallThermometer_thermometer } }\n    thermometer { id year ...Thermometer_thermometer }\n    initiatives(first: 4) { nodes { id ...InitiativeCard_initiative } }\n    activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }\n  }\n": types.HomeDocument,
    "\n  query Initiatives($wijkId: ID, $themeId: ID, $stages: [Stage!], $after: String) {\n    wijken { id name themes { id title } }\n    initiatives(wijkId: $wijkId, themeId: $themeId, stages: $stages, first: 12, after: $after) {\n      nodes { id ...InitiativeCard_initiative }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.InitiativesDocument,
    "\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      kind\n      about\n      website\n      contact\n      walkInHours\n      trustReason\n      viewerCanPostActivity { allowed }\n      viewerCanTakeTrust { allowed }\n      awaiting { id stateReason ...ActivityItem_activity }\n      activities(first: 20) { id ...ActivityItem_activity }\n    }\n  }\n": types.OrganisationPageDocument,
    "\n  query Organisations {\n    organisations { id name kind about }\n  }\n": types.OrganisationsDocument,
    "\n  query Search($text: String!) {\n    searchInitiatives(text: $text, first: 20) { id ...InitiativeCard_initiative }\n  }\n": types.SearchDocument,
    "\n  query StartGroupPage {\n    wijken { id name themes { id title } }\n  }\n": types.StartGroupPageDocument,
    "\n  mutation StartGroup($input: StartGroupInput!) {\n    startGroup(input: $input) {\n      ... on GroupChanged { group { id } }\n      ... on Refusal { reason }\n    }\n  }\n": types.StartGroupDocument,
    "\n  query AuditLogPage($wijkId: ID, $act: AuditedAct, $subject: ID, $from: DateTime, $until: DateTime, $after: String) {\n    wijken { id name }\n    auditLog(wijkId: $wijkId, act: $act, subject: $subject, from: $from, until: $until, first: 30, after: $after) {\n      nodes { id ...LogEntry_entry }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.AuditLogPageDocument,
    "\n  mutation EndRole($id: ID!, $reason: EndReason!) {\n    endRole(id: $id, reason: $reason) {\n      ... on RoleChanged { role { id ...RoleItem_role } }\n      ... on Refusal { reason }\n    }\n  }\n": types.EndRoleDocument,
    "\n  fragment ForwardingActs_forwarding on Forwarding {\n    id\n    title\n    viewerCanRetry { allowed }\n    viewerCanTake { allowed }\n  }\n": types.ForwardingActs_ForwardingFragmentDoc,
    "\n  mutation RetryForwarding($id: ID!) {\n    retryForwarding(id: $id) {\n      ... on ForwardingChanged { forwarding { id ...ForwardingItem_forwarding } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RetryForwardingDocument,
    "\n  mutation TakeDossier($id: ID!) {\n    takeDossier(id: $id) {\n      ... on ForwardingChanged { forwarding { id ...ForwardingItem_forwarding } }\n      ... on Refusal { reason }\n    }\n  }\n": types.TakeDossierDocument,
    "\n  fragment ForwardingItem_forwarding on Forwarding {\n    id\n    reference\n    title\n    system\n    state\n    since\n    attempts\n    nextAttemptAt\n    problem\n    detail\n    caseDue\n    wijk { id name }\n    steps { step part at }\n    ...ForwardingActs_forwarding\n  }\n": types.ForwardingItem_ForwardingFragmentDoc,
    "\n  query ForwardingPage($state: ForwardingState, $after: String) {\n    forwardings(state: $state, first: 20, after: $after) {\n      nodes { id ...ForwardingItem_forwarding }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ForwardingPageDocument,
    "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      ... on RoleChanged { role { id person { id name } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.GrantRoleDocument,
    "\n  fragment LogEntry_entry on AuditEntry {\n    id\n    at\n    act\n    outcome\n    pseudonym\n    actor { id name }\n    subject\n    person { id name }\n    initiative { id title }\n    group { id name }\n    onBehalfOfGroup { id name }\n    onBehalfOfOrganisation { id name }\n    wijk { id name }\n    rule\n    facts { name value }\n  }\n": types.LogEntry_EntryFragmentDoc,
    "\n  query RecountCard {\n    reconciliation { at differences { check where stored counted } }\n  }\n": types.RecountCardDocument,
    "\n  mutation Reconcile {\n    reconcile {\n      ... on ReconciliationTaken { reconciliation { at differences { check where stored counted } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ReconcileDocument,
    "\n  mutation RetryDeadLetters($kind: DeadLetterKind!) {\n    retryDeadLetters(kind: $kind) {\n      ... on DeadLettersRetried { retried left { kind count } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RetryDeadLettersDocument,
    "\n  fragment RoleItem_role on GrantedRole {\n    id\n    kind\n    email\n    beginsAt\n    endsAt\n    person { id name }\n    wijk { id name }\n    organisation { id name }\n    grantedBy { id name }\n    viewerCanEnd { allowed }\n  }\n": types.RoleItem_RoleFragmentDoc,
    "\n  query RolesPage($wijkId: ID, $kind: RoleKind, $after: String) {\n    wijken { id name }\n    grantableRoles { kind wijk { id name } organisation { id name } }\n    roles(wijkId: $wijkId, kind: $kind, first: 30, after: $after) {\n      nodes { id ...RoleItem_role }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.RolesPageDocument,
    "\n  fragment StuckItem_letter on DeadLetter { id kind about givenUpAt attempts fault detail }\n": types.StuckItem_LetterFragmentDoc,
    "\n  mutation RetryDeadLetter($id: ID!) {\n    retryDeadLetter(id: $id) {\n      ... on DeadLettersRetried { retried left { kind count } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RetryDeadLetterDocument,
    "\n  query StuckPage($kind: DeadLetterKind, $after: String) {\n    deadLetterCounts { kind count }\n    deadLetters(kind: $kind, first: 20, after: $after) {\n      nodes { id ...StuckItem_letter }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.StuckPageDocument,
    "\n  fragment ActivityFacts_activity on Activity {\n    id place startsAt endsAt movedFrom state stateReason price priceCents forWhom wheelchair indoors contact languages ageFrom ageTo worksState noticed kind\n    wijk { id name }\n    buurt { id name }\n    organisation { id name }\n    group { id name }\n    initiative { id title }\n    theme { id title }\n    series { id coming { id startsAt cancelled } }\n  }\n": types.ActivityFacts_ActivityFragmentDoc,
    "\n  query ActivityPage($id: ID!) {\n    activity(id: $id) { id title about kind source pictures { id width height alt } ...ActivityFacts_activity ...ActivityTools_activity ...PlacesCard_activity ...ActivityThread_activity }\n  }\n": types.ActivityPageDocument,
    "\n  subscription ActivityPageLive($id: ID!) {\n    activityChanged(id: $id) {\n      sequence\n      resync\n      activity { id title about pictures { id width height alt } ...ActivityFacts_activity ...ActivityTools_activity ...PlacesCard_activity ...ActivityThread_activity }\n    }\n  }\n": types.ActivityPageLiveDocument,
    "\n  fragment ActivityTools_activity on Activity {\n    id\n    series { id }\n    viewerCanChange { allowed }\n    viewerCanApprove { allowed }\n  }\n": types.ActivityTools_ActivityFragmentDoc,
    "\n  query Agenda($wijkId: ID, $buurtId: ID, $themeId: ID, $dayPart: DayPart, $free: Boolean, $accessible: Boolean, $language: SpokenLanguage, $age: Int, $from: DateTime!, $second: DateTime!, $third: DateTime!, $until: DateTime!) {\n    wijken { id name }\n    begin: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $from, until: $second, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }\n    middle: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $second, until: $third, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }\n    end: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $third, until: $until, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }\n  }\n": types.AgendaDocument,
    "\n  subscription AgendaLive($wijkId: ID) {\n    calendarChanged(wijkId: $wijkId) { sequence resync }\n  }\n": types.AgendaLiveDocument,
    "\n  query AwaitingActivities {\n    awaitingActivities { id about ...ActivityItem_activity }\n  }\n": types.AwaitingActivitiesDocument,
    "\n  mutation CancelActivity($id: ID!, $reason: String!, $scope: ChangeScope!) {\n    cancelActivity(id: $id, reason: $reason, scope: $scope) {\n      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }\n      ... on Refusal { reason }\n    }\n  }\n": types.CancelActivityDocument,
    "\n  query EditActivity($id: ID!) {\n    wijken { id name buurten { id name } themes { id title } }\n    activity(id: $id) {\n      id title about forWhom place wheelchair indoors startsAt endsAt price priceCents registrationWanted capacity contact languages ageFrom ageTo kind worksState noticed sequence state stateReason\n      wijk { id }\n      buurt { id }\n      theme { id }\n      series { id rule notOnHolidays notInSchoolHolidays exceptDays extraStarts }\n      pictures { id width height alt }\n      viewerCanChange { allowed reason }\n    }\n  }\n": types.EditActivityDocument,
    "\n  mutation ChangeActivity($id: ID!, $sequence: Int!, $scope: ChangeScope!, $input: ActivityInput!) {\n    changeActivity(id: $id, sequence: $sequence, scope: $scope, input: $input) {\n      ... on ActivityChanged { activity { id sequence } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ChangeActivityDocument,
    "\n  mutation ApproveActivity($id: ID!) {\n    approveActivity(id: $id) {\n      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ApproveActivityDocument,
    "\n  mutation ReturnActivity($id: ID!, $reason: String!) {\n    returnActivity(id: $id, reason: $reason) {\n      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ReturnActivityDocument,
    "\n  query AgendaThemes {\n    wijken { id name buurten { id name } themes { id title } }\n  }\n": types.AgendaThemesDocument,
    "\n  query PostActivityPage($initiativeId: ID!) {\n    wijken { id name buurten { id name } themes { id title } }\n    organisations { id name trust viewerCanPostActivity { allowed } }\n    me { id groups { id name wijk { id } viewerCanLead { allowed } } roles { kind } }\n    initiative(id: $initiativeId) { id title wijk { id } }\n  }\n": types.PostActivityPageDocument,
    "\n  mutation PostActivity($input: PostActivityInput!) {\n    postActivity(input: $input) {\n      ... on ActivityPosted { activity { id ...ActivityItem_activity } }\n      ... on Refusal { reason }\n    }\n  }\n": types.PostActivityDocument,
    "\n  query ApplicationPage($id: ID!) {\n    initiative(id: $id) { id application { id } ...Application_initiative }\n  }\n": types.ApplicationPageDocument,
    "\n  subscription ApplicationPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...Application_initiative }\n    }\n  }\n": types.ApplicationPageLiveDocument,
    "\n  fragment DealView_initiative on Initiative {\n    id\n    title\n    ...Deal_initiative\n    ...Payments_initiative\n  }\n": types.DealView_InitiativeFragmentDoc,
    "\n  query DealPage($id: ID!) {\n    initiative(id: $id) { id ...DealView_initiative }\n  }\n": types.DealPageDocument,
    "\n  subscription DealPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...DealView_initiative }\n    }\n  }\n": types.DealPageLiveDocument,
    "\n  query DecisionPage($id: ID!) {\n    initiative(id: $id) { id ...DecisionView_initiative }\n    latePenalties { fromDay untilDay centsADay source }\n  }\n": types.DecisionPageDocument,
    "\n  subscription DecisionPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...DecisionView_initiative }\n    }\n  }\n": types.DecisionPageLiveDocument,
    "\n  fragment DecisionView_initiative on Initiative {\n    id\n    title\n    stage\n    viewerCanDecide { reason }\n    dossier {\n      reference\n      instrument\n      hands\n      handsGiven { role outcome grantedCents reasons at }\n      decision { outcome }\n      viewerStandIns { id name }\n    }\n    ...ClockCard_initiative\n    ...StepsCard_initiative\n    ...DecisionCard_initiative\n    ...ObjectionsCard_initiative\n    ...DecidingActs_initiative\n  }\n": types.DecisionView_InitiativeFragmentDoc,
    "\n  mutation LayDownMandates($input: LayDownMandatesInput!) {\n    layDownMandates(input: $input) {\n      ... on MandatesChanged { mandates { id } }\n      ... on Refusal { reason }\n    }\n  }\n": types.LayDownMandatesDocument,
    "\n  query MandatesPage {\n    mandates { id route validFrom validUntil aboveCents upToCents hands instrument source }\n    standIns { id ...StandIns_standIn }\n  }\n": types.MandatesPageDocument,
    "\n  query WhoDecides {\n    regisseurs: roles(kind: WIJKREGISSEUR, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n    wijkwethouders: roles(kind: WIJKWETHOUDER, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n    managers: roles(kind: CLUSTERTEAM_MANAGER, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n    wethouders: roles(kind: WETHOUDER, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n  }\n": types.WhoDecidesDocument,
    "\n  mutation LayDownStandIn($input: LayDownStandInInput!) {\n    layDownStandIn(input: $input) {\n      ... on StandInChanged { standIn { id ...StandIns_standIn } }\n      ... on Refusal { reason }\n    }\n  }\n": types.LayDownStandInDocument,
    "\n  fragment StandIns_standIn on StandIn {\n    id\n    covers\n    beginsAt\n    endsAt\n    source\n    person { id name }\n    standIn { id name }\n    viewerCanEnd { allowed }\n  }\n": types.StandIns_StandInFragmentDoc,
    "\n  mutation EndStandIn($id: ID!) {\n    endStandIn(id: $id) {\n      ... on StandInChanged { standIn { id ...StandIns_standIn } }\n      ... on Refusal { reason }\n    }\n  }\n": types.EndStandInDocument,
    "\n  fragment Brief_initiative on Initiative {\n    id\n    costCents\n    incomeCents\n    askedCents\n    dossier { criteria { id met answer } }\n  }\n": types.Brief_InitiativeFragmentDoc,
    "\n  query DeskPage($after: String) {\n    desk(first: 20, after: $after) {\n      nodes { id title ...DeskItem_initiative ...Brief_initiative ...InitiativeActs_initiative }\n      pageInfo { hasNextPage endCursor }\n    }\n    listsWaiting { id ...WaitingRows_list }\n    groupsWithoutSteward { id ...StewardsWanted_group }\n    residenceDesks { id ...ResidenceDesk_desk }\n    failed: forwardings(state: FAILED, first: 5) { nodes { id ...NotArrived_forwarding } }\n    atDesk: forwardings(state: AT_DESK, first: 5) { nodes { id ...NotArrived_forwarding } }\n  }\n": types.DeskPageDocument,
    "\n  query DoingPage($id: ID!) {\n    initiative(id: $id) { id ...Doing_initiative }\n  }\n": types.DoingPageDocument,
    "\n  subscription DoingPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...Doing_initiative }\n    }\n  }\n": types.DoingPageLiveDocument,
    "\n  mutation PostUpdate($id: ID!, $text: String!, $pictures: [UpdatePictureInput!]) {\n    postUpdate(id: $id, text: $text, pictures: $pictures) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.PostUpdateDocument,
    "\n  query AgendaSource($organisationId: ID!) {\n    wijken { id name }\n    agendaSource(organisationId: $organisationId) { id organisation { id name } feeds { id ...FeedItem_feed } }\n  }\n": types.AgendaSourceDocument,
    "\n  query FollowAgenda($organisationId: ID!, $groupId: ID!) {\n    wijken { id name buurten { id name } }\n    organisation(id: $organisationId) { id name }\n    group(id: $groupId) { id name }\n    me { id personalCalendarSince }\n  }\n": types.FollowAgendaDocument,
    "\n  query ChangeGroupPage($id: ID!) {\n    wijken { id name themes { id title } }\n    group(id: $id) {\n      id name about visibility joining wholeTown\n      wijk { id }\n      otherWijken { id }\n      theme { id }\n      otherThemes { id }\n      viewerCanLead { allowed }\n    }\n  }\n": types.ChangeGroupPageDocument,
    "\n  mutation ChangeGroup($id: ID!, $input: ChangeGroupInput!) {\n    changeGroup(id: $id, input: $input) {\n      ... on GroupChanged { group { id ...GroupView_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ChangeGroupDocument,
    "\n  query GroupActivities($id: ID!) {\n    group(id: $id) { id viewerCanLead { allowed } activities(first: 10) { id ...ActivityItem_activity } }\n  }\n": types.GroupActivitiesDocument,
    "\n  query GroupPage($id: ID!) {\n    group(id: $id) { id ...GroupView_group }\n  }\n": types.GroupPageDocument,
    "\n  subscription GroupPageLive($id: ID!) {\n    groupChanged(id: $id) {\n      sequence\n      resync\n      group { id ...GroupView_group }\n    }\n  }\n": types.GroupPageLiveDocument,
    "\n  query GroupSearch($id: ID!, $text: String!, $after: String) {\n    group(id: $id) {\n      id\n      name\n      search(text: $text, first: 20, after: $after) { nodes { id title stage createdAt excerpt author { id name } } pageInfo { hasNextPage endCursor } }\n    }\n  }\n": types.GroupSearchDocument,
    "\n  fragment GroupView_group on Group {\n    id\n    name\n    about\n    visibility\n    joining\n    createdAt\n    wholeTown\n    wijk { id name }\n    otherWijken { id name }\n    theme { id title }\n    otherThemes { id title }\n    mergedInto { id name }\n    decisions { id }\n    viewerCanPropose { allowed }\n    ...GroupState_group\n    ...GroupPlans_group\n  }\n": types.GroupView_GroupFragmentDoc,
    "\n  query Invited($token: String!) {\n    invitedGroup(token: $token) {\n      id name about memberCount\n      wijk { id name }\n      viewerMembership { id state }\n    }\n  }\n": types.InvitedDocument,
    "\n  mutation AcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  query Poster($token: String!) {\n    invitedGroup(token: $token) { id name about wijk { id name } }\n  }\n": types.PosterDocument,
    "\n  fragment CarriedBy_initiative on Initiative {\n    id\n    createdAt\n    author { id name }\n    group { id name }\n  }\n": types.CarriedBy_InitiativeFragmentDoc,
    "\n  fragment InitiativeActs_initiative on Initiative {\n    id\n    stage\n    viewerCanDraft { allowed reason }\n    viewerCanOpenForDraagvlak { allowed reason }\n    viewerCanAmend { allowed reason }\n    viewerCanExtendDraagvlak { allowed reason }\n    viewerCanHandIn { allowed reason }\n    viewerCanPrepare { allowed reason }\n    viewerCanWithdraw { allowed reason }\n    viewerCanMerge { allowed reason }\n    viewerCanTakeUp { allowed reason }\n    viewerCanDecide { allowed reason }\n    viewerCanDraftBuurtdeal { allowed reason }\n    viewerCanSignBuurtdeal { allowed reason }\n    viewerCanPay { allowed reason }\n    viewerCanPostUpdate { allowed reason }\n    viewerCanSettleAccount { allowed reason }\n    viewerCanRecordReturn { allowed reason }\n    buurtdeal { complete }\n    ...MergeForm_initiative\n    ...OpenForDraagvlakForm_initiative\n    ...AmendForm_initiative\n    ...DecideForm_initiative\n  }\n": types.InitiativeActs_InitiativeFragmentDoc,
    "\n  fragment InitiativeEdit_initiative on Initiative {\n    id\n    title\n    goal\n    stage\n    template\n    wijk { id }\n    group { id name }\n    viewerCanDraft { allowed reason }\n    ...PlanText_initiative\n    ...DraftNotes_initiative\n  }\n": types.InitiativeEdit_InitiativeFragmentDoc,
    "\n  query InitiativeEdit($id: ID!) {\n    initiative(id: $id) { id ...InitiativeEdit_initiative }\n  }\n": types.InitiativeEditDocument,
    "\n  subscription InitiativeEditLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...InitiativeEdit_initiative }\n    }\n  }\n": types.InitiativeEditLiveDocument,
    "\n  query InitiativeNew($id: ID!) {\n    group(id: $id) {\n      id\n      name\n      viewerCanStartInitiative { allowed reason }\n      ...StartForm_group\n    }\n  }\n": types.InitiativeNewDocument,
    "\n  query InitiativePage($id: ID!) {\n    initiative(id: $id) { id ...InitiativeView_initiative }\n  }\n": types.InitiativePageDocument,
    "\n  subscription InitiativePageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...InitiativeView_initiative }\n    }\n  }\n": types.InitiativePageLiveDocument,
    "\n  query InitiativeVersions($id: ID!, $older: Int!, $newer: Int!) {\n    initiative(id: $id) {\n      id\n      title\n      viewerCanKeepVersion { allowed }\n      versions { id number }\n      older: versionNumbered(number: $older) { id number ...Comparison_version }\n      newer: versionNumbered(number: $newer) { id number ...Comparison_version }\n      ...VersionList_initiative\n    }\n  }\n": types.InitiativeVersionsDocument,
    "\n  subscription InitiativeVersionsLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id title viewerCanKeepVersion { allowed } versions { id number } ...VersionList_initiative }\n    }\n  }\n": types.InitiativeVersionsLiveDocument,
    "\n  fragment InitiativeView_initiative on Initiative {\n    id\n    title\n    stage\n    goal\n    theme { id title }\n    history { stage at }\n    ...InitiativeState_initiative\n    ...TogetherNotice_initiative\n    ...WhereItBelongs_initiative\n    ...CarriedBy_initiative\n    ...PlanText_initiative\n    ...MoneyCard_initiative\n    ...SayCard_initiative\n    ...InitiativeThread_initiative\n  }\n": types.InitiativeView_InitiativeFragmentDoc,
    "\n  query MergerPage($id: ID!) {\n    merger(id: $id) { id asking { id title } asked { id title } ...MergerView_merger }\n  }\n": types.MergerPageDocument,
    "\n  fragment WhereItBelongs_initiative on Initiative {\n    id\n    wijk { id name }\n    group { id name }\n  }\n": types.WhereItBelongs_InitiativeFragmentDoc,
    "\n  fragment Follows_viewer on Viewer {\n    id\n    follows { since wijk { id name } theme { id title } group { id name } initiative { id title } organisation { id name } }\n    talks { since initiative { id title } theme { id title } activity { id title } }\n  }\n": types.Follows_ViewerFragmentDoc,
    "\n  query MessageSettings {\n    me { id ...Preferences_viewer ...QuietHours_viewer ...Follows_viewer }\n  }\n": types.MessageSettingsDocument,
    "\n  mutation SetNoticePreference($preference: NoticePreferenceInput!) {\n    setNoticePreference(preference: $preference) {\n      ... on ViewerChanged { viewer { id ...Preferences_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.SetNoticePreferenceDocument,
    "\n  fragment Preferences_viewer on Viewer {\n    id\n    noticePreferences { of email push }\n    roles { kind }\n  }\n": types.Preferences_ViewerFragmentDoc,
    "\n  fragment QuietHours_viewer on Viewer {\n    id\n    quietHours { from until }\n  }\n": types.QuietHours_ViewerFragmentDoc,
    "\n  mutation SetQuietHours($hours: QuietHoursInput) {\n    setQuietHours(hours: $hours) {\n      ... on ViewerChanged { viewer { id ...QuietHours_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.SetQuietHoursDocument,
    "\n  mutation StopFollowing($what: FollowInput!) {\n    follow(what: $what, on: false) {\n      ... on ViewerChanged { viewer { id ...Follows_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.StopFollowingDocument,
    "\n  mutation StopTalk($talk: TalkInput!) {\n    followTalk(talk: $talk, on: false) {\n      ... on TalkChanged { initiative { id viewerFollows } theme { id viewerFollows } activity { id viewerFollows } }\n      ... on Refusal { reason }\n    }\n  }\n": types.StopTalkDocument,
    "\n  mutation AnswerApplication($id: ID!, $accept: Boolean!) {\n    answerApplication(id: $id, accept: $accept) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AnswerApplicationDocument,
    "\n  mutation AskEmailChange($email: String!) {\n    askEmailChange(email: $email) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AskEmailChangeDocument,
    "\n  mutation ChangeEmail($code: String!) {\n    changeEmail(code: $code) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ChangeEmailDocument,
    "\n  mutation AskErasure {\n    askErasure {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AskErasureDocument,
    "\n  mutation EraseAccount($code: String!) {\n    eraseAccount(code: $code) {\n      ... on AccountErased { erasedAt }\n      ... on Refusal { reason }\n    }\n  }\n": types.EraseAccountDocument,
    "\n  mutation AskExport {\n    askExport {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AskExportDocument,
    "\n  fragment FollowedTalks_viewer on Viewer {\n    id\n    talks { since unread initiative { id title } theme { id title } activity { id title } }\n  }\n": types.FollowedTalks_ViewerFragmentDoc,
    "\n  mutation OfferApplication($id: ID!, $personId: ID!) {\n    offerApplication(id: $id, personId: $personId) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.OfferApplicationDocument,
    "\n  query Mine {\n    me {\n      id\n      name\n      groups { id viewerUnread ...GroupItem_group }\n      ...ComingRegistrations_viewer\n      ...FollowedTalks_viewer\n      ...Notices_viewer\n      ...OwnData_viewer\n      ...Profile_viewer\n      ...Residence_viewer\n      ...Roles_viewer\n      ...Sessions_viewer\n    }\n  }\n": types.MineDocument,
    "\n  fragment Notices_viewer on Viewer {\n    id\n    unreadNotices\n    notices(first: 5) { id kind text createdAt readAt measureId initiative { id title } group { id name } theme { id title } activity { id title } }\n  }\n": types.Notices_ViewerFragmentDoc,
    "\n  mutation ReadNotices {\n    readNotices {\n      ... on ViewerChanged { viewer { id ...Notices_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ReadNoticesDocument,
    "\n  subscription OwnDataLive {\n    viewerChanged {\n      sequence\n      resync\n      viewer { id ...OwnData_viewer }\n    }\n  }\n": types.OwnDataLiveDocument,
    "\n  fragment Profile_viewer on Viewer {\n    id\n    name\n    locale\n  }\n": types.Profile_ViewerFragmentDoc,
    "\n  mutation UpdateProfile($name: String!, $locale: Locale!) {\n    updateProfile(name: $name, locale: $locale) {\n      ... on ViewerChanged { viewer { id ...Profile_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  fragment Roles_viewer on Viewer {\n    id\n    roles { kind wijk { id name } organisation { id name } }\n  }\n": types.Roles_ViewerFragmentDoc,
    "\n  fragment Sessions_viewer on Viewer {\n    id\n    sessions { id way browser system createdAt seenAt isCurrent }\n  }\n": types.Sessions_ViewerFragmentDoc,
    "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      ... on ViewerChanged { viewer { id ...Sessions_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      ... on ViewerChanged { viewer { id ...Sessions_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n  fragment OwnData_viewer on Viewer {\n    id\n    email\n    ownData {\n      confirmsByMail\n      viewerCanErase { allowed reason }\n      export { id state done total expiresAt bytes }\n      openDossiers { id title group { id members { id person { id name } } } }\n      askedDossiers { id title }\n      groupsLedAlone { id name }\n    }\n  }\n": types.OwnData_ViewerFragmentDoc,
    "\n  query HouseRules($locale: Locale!) {\n    houseRules(locale: $locale) { number }\n    houseRuleVersions(locale: $locale) { number fromDay source rules { id number title text } }\n  }\n": types.HouseRulesDocument,
    "\n  query MeasureOverview {\n    measureCounts { id quarter kind ground taken undone }\n  }\n": types.MeasureOverviewDocument,
    "\n  query MeasurePage($id: ID!) {\n    measure(id: $id) { id ...Measure_measure }\n  }\n": types.MeasurePageDocument,
    "\n  fragment Bands_thermometer on Wijkthermometer {\n    id\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n    entries { initiative { id title demoAmounts } askedCents reservedCents committedCents paidCents }\n  }\n": types.Bands_ThermometerFragmentDoc,
    "\n  fragment Bookings_booking on Booking {\n    id\n    kind\n    from\n    to\n    cents\n    note\n    bookedAt\n    wijk { id name }\n    initiative { id title }\n  }\n": types.Bookings_BookingFragmentDoc,
    "\n  query MoneyDecisions {\n    moneyProposals { id ...Proposal_proposal }\n    viewerCanProposeMoney { allowed }\n    wijken { id name thermometer { id year viewerCanTakeUpOverrun { allowed } consultations { id ...Overrun_consultation } } }\n  }\n": types.MoneyDecisionsDocument,
    "\n  mutation RecordExpense($input: ExpenseInput!) {\n    recordExpense(input: $input) {\n      ... on MoneyChanged { thermometer { id freeCents } }\n      ... on Refusal { reason }\n    }\n  }\n": types.RecordExpenseDocument,
    "\n  fragment Expenses_thermometer on Wijkthermometer {\n    id\n    expenses { id what receipt cents spentOn corrected }\n  }\n": types.Expenses_ThermometerFragmentDoc,
    "\n  mutation CorrectBooking($id: ID!) {\n    correctBooking(id: $id) {\n      ... on MoneyChanged { thermometer { id freeCents } }\n      ... on Refusal { reason }\n    }\n  }\n": types.CorrectBookingDocument,
    "\n  query HandgeldPage($wijkId: ID!) {\n    wijken { id name }\n    thermometer(wijkId: $wijkId, pot: HANDGELD) {\n      id\n      allottedCents\n      freeCents\n      source\n      viewerCanSpend { allowed }\n      ...Expenses_thermometer\n    }\n  }\n": types.HandgeldPageDocument,
    "\n  query MoneyPage($wijkId: ID, $year: Int, $day: String, $after: String) {\n    budgetYears\n    moneyCheck { at wrong }\n    wijken { id name thermometer(year: $year, day: $day) { id ...SmallThermometer_thermometer } }\n    handgeld: thermometer(wijkId: $wijkId, year: $year, day: $day, pot: HANDGELD) { id ...OtherPots_thermometer }\n    wijkkans: thermometer(year: $year, day: $day, pot: WIJKKANS) { id ...OtherPots_thermometer }\n    thermometer(wijkId: $wijkId, year: $year, day: $day) {\n      id\n      year\n      ...MoneyView_thermometer\n      bookings(first: 20, after: $after) {\n        nodes { id ...Bookings_booking }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.MoneyPageDocument,
    "\n  subscription MoneyPageLive($wijkId: ID, $year: Int) {\n    moneyMoved(wijkId: $wijkId) {\n      sequence\n      resync\n      thermometer(wijkId: $wijkId, year: $year) {\n        id\n        year\n        ...MoneyView_thermometer\n        bookings(first: 20) {\n          nodes { id ...Bookings_booking }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n": types.MoneyPageLiveDocument,
    "\n  fragment MoneyView_thermometer on Wijkthermometer {\n    id\n    year\n    askedCents\n    freeCents\n    source\n    closedAt\n    wijk { id }\n    ...Thermometer_thermometer\n    ...Overruns_thermometer\n    ...Bands_thermometer\n    ...Themes_thermometer\n  }\n": types.MoneyView_ThermometerFragmentDoc,
    "\n  fragment OtherPots_thermometer on Wijkthermometer {\n    id\n    pot\n    wijk { id name }\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n    source\n  }\n": types.OtherPots_ThermometerFragmentDoc,
    "\n  fragment Overrun_consultation on OverrunConsultation {\n    id\n    cents\n    words\n    askedAt\n    agreed\n    answer\n    askedBy { id name }\n    answeredBy { id name }\n    viewerCanAnswer { allowed }\n  }\n": types.Overrun_ConsultationFragmentDoc,
    "\n  mutation AnswerOverrun($id: ID!, $agreed: Boolean!, $words: String!) {\n    answerOverrun(id: $id, agreed: $agreed, words: $words) {\n      ... on MoneyChanged { thermometer { id overrunCents consultations { id ...Overrun_consultation } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.AnswerOverrunDocument,
    "\n  fragment Overruns_thermometer on Wijkthermometer {\n    id\n    overrunCents\n    consultations { id cents words agreed answer askedBy { id name } answeredBy { id name } }\n  }\n": types.Overruns_ThermometerFragmentDoc,
    "\n  fragment Proposal_proposal on MoneyProposal {\n    id\n    kind\n    year\n    source\n    proposedAt\n    accepted\n    decidedAt\n    proposedBy { id name }\n    decidedBy { id name }\n    lines { kind pot cents reason wijk { id name } toWijk { id name } }\n    viewerCanDecide { allowed }\n  }\n": types.Proposal_ProposalFragmentDoc,
    "\n  mutation DecideProposal($id: ID!, $accepted: Boolean!) {\n    decideProposal(id: $id, accepted: $accepted) {\n      ... on MoneyChanged { proposal { id ...Proposal_proposal } }\n      ... on Refusal { reason }\n    }\n  }\n": types.DecideProposalDocument,
    "\n  mutation ProposeMoney($input: ProposalInput!) {\n    proposeMoney(input: $input) {\n      ... on MoneyChanged { proposal { id ...Proposal_proposal } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ProposeMoneyDocument,
    "\n  mutation TakeUpOverrun($input: OverrunInput!) {\n    takeUpOverrun(input: $input) {\n      ... on MoneyChanged { thermometer { id consultations { id ...Overrun_consultation } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.TakeUpOverrunDocument,
    "\n  fragment Themes_thermometer on Wijkthermometer {\n    id\n    allottedCents\n    freeCents\n    themes { theme { id title wijk { id name } } initiatives askedCents reservedCents committedCents paidCents }\n  }\n": types.Themes_ThermometerFragmentDoc,
    "\n  query EditNewsletter($id: ID!) {\n    newsletter(id: $id) { id viewerCanChange { reason } ...EditView_newsletter }\n  }\n": types.EditNewsletterDocument,
    "\n  subscription EditNewsletterLive($id: ID!) {\n    newsletterChanged(id: $id) { sequence resync newsletter { id viewerCanChange { reason } ...EditView_newsletter } }\n  }\n": types.EditNewsletterLiveDocument,
    "\n  fragment EditView_newsletter on Newsletter {\n    id\n    kind\n    state\n    title\n    words\n    sections { kind }\n    wijk { id name }\n    ...NewsletterForm_newsletter\n    ...NewsletterBody_newsletter\n    ...SendPanel_newsletter\n    ...Progress_newsletter\n  }\n": types.EditView_NewsletterFragmentDoc,
    "\n  query NewsletterArchive($wijkId: ID!, $after: String) {\n    wijk(id: $wijkId) { id name }\n    newsletters(wijkId: $wijkId, first: 20, after: $after) {\n      nodes { id title kind sentAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.NewsletterArchiveDocument,
    "\n  query NewsletterDesk {\n    newsletterDesks {\n      id\n      reach\n      wijk { id name }\n      newsletters { id title kind state madeAt sentAt }\n    }\n  }\n": types.NewsletterDeskDocument,
    "\n  query NewsletterPage($id: ID!) {\n    newsletter(id: $id) { id title state sentAt wijk { id name } ...NewsletterBody_newsletter }\n  }\n": types.NewsletterPageDocument,
    "\n  query NoticesPage($of: NoticeGroup, $unread: Boolean, $after: String) {\n    me { id mailTrouble unreadNotices noticeCounts { of all unread } }\n    notices(of: $of, unread: $unread, first: 20, after: $after) {\n      nodes { id ...NoticeItem_notice }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.NoticesPageDocument,
    "\n  subscription NoticesPageLive {\n    viewerChanged { sequence resync viewer { id mailTrouble unreadNotices noticeCounts { of all unread } } }\n  }\n": types.NoticesPageLiveDocument,
    "\n  mutation ReadNoticesOf($of: NoticeGroup, $id: ID) {\n    readNotices(of: $of, id: $id) {\n      ... on ViewerChanged { viewer { id unreadNotices noticeCounts { of all unread } } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ReadNoticesOfDocument,
    "\n  query PaymentsPage {\n    paymentDesks { id ...PaymentDesk_desk }\n  }\n": types.PaymentsPageDocument,
    "\n  query DoorPage($id: ID!) {\n    activity(id: $id) { id title startsAt place places { id capacity taken waiting } registrationQuestions { id question choices required } series { id } viewerCanKeepDoor { allowed } }\n  }\n": types.DoorPageDocument,
    "\n  subscription DoorPageLive($id: ID!) {\n    activityChanged(id: $id) {\n      sequence\n      resync\n      activity { id places { id capacity taken waiting } }\n    }\n  }\n": types.DoorPageLiveDocument,
    "\n  query RegistrationPage($key: String!) {\n    registration(key: $key) { id activity { id title startsAt place } ...OwnRegistration_registration }\n  }\n": types.RegistrationPageDocument,
    "\n  query OwnReport($key: ID!) {\n    report(key: $key) { id reason words state reportedAt settledAt subject { id kind title text author { id name } } }\n  }\n": types.OwnReportDocument,
    "\n  mutation ConfirmReport($key: ID!) {\n    confirmReport(key: $key) {\n      ... on ReportSent { report { id state } }\n      ... on Refusal { reason }\n    }\n  }\n": types.ConfirmReportDocument,
    "\n  query QueuePage {\n    moderationQueues { id openCases lastReportAt wijk { id name } }\n  }\n": types.QueuePageDocument,
    "\n  query ReportPage($kind: SubjectKind!, $id: ID!) {\n    reportable(kind: $kind, id: $id) { id kind title text viewerReported author { id name } }\n  }\n": types.ReportPageDocument,
    "\n  query SignInPage {\n    wijken { id name }\n  }\n": types.SignInPageDocument,
    "\n  query EnterPage($code: String!) {\n    supportList(code: $code) {\n      id\n      code\n      isOld\n      initiative { id title viewerCanEnterVoices { allowed reason } viewerCanConfirmVoices { allowed reason } }\n      ...ListItem_list\n    }\n  }\n": types.EnterPageDocument,
    "\n  query ListPage($code: String!) {\n    supportList(code: $code) {\n      id\n      code\n      version\n      isOld\n      initiative { id title goal askedCents viewerCanEnterVoices { allowed reason } ...DraagvlakCard_initiative }\n    }\n  }\n": types.ListPageDocument,
    "\n  query StallPage($key: String!) {\n    stall(key: $key) { id isOpen openUntil initiative { id title goal askedCents wijk { id name } } }\n  }\n": types.StallPageDocument,
    "\n  query SupportPage($id: ID!) {\n    initiative(id: $id) { id draagvlak { openedAt } ...SupportView_initiative }\n  }\n": types.SupportPageDocument,
    "\n  subscription SupportPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...SupportView_initiative }\n    }\n  }\n": types.SupportPageLiveDocument,
    "\n  fragment SupportView_initiative on Initiative {\n    id\n    title\n    ...DraagvlakCard_initiative\n    ...BuurtenMap_initiative\n    ...Course_initiative\n    ...Backings_initiative\n    ...Concerns_initiative\n    ...Lists_initiative\n  }\n": types.SupportView_InitiativeFragmentDoc,
    "\n  query ThemePage($id: ID!) {\n    theme(id: $id) { id ...ThemeView_theme }\n  }\n": types.ThemePageDocument,
    "\n  subscription ThemePageLive($id: ID!) {\n    themeChanged(id: $id) {\n      sequence\n      resync\n      theme { id ...ThemeView_theme }\n    }\n  }\n": types.ThemePageLiveDocument,
    "\n  fragment ThemeView_theme on Wijkthema {\n    id\n    title\n    about\n    domain\n    year\n    participationLevel\n    wijk { id name }\n    initiatives(first: 4) { nodes { id ...InitiativeCard_initiative } pageInfo { hasNextPage } }\n    groups(first: 10) { nodes { id ...GroupItem_group } }\n    ...ThemeThread_theme\n  }\n": types.ThemeView_ThemeFragmentDoc,
    "\n  fragment OnTheWay_initiative on Initiative {\n    id\n    title\n    stage\n    stageSince\n    group { id name }\n  }\n": types.OnTheWay_InitiativeFragmentDoc,
    "\n  fragment Outcomes_initiative on Initiative {\n    id\n    title\n    group { id name }\n    tile { year buurt { id name } }\n    account { spentCents results settledCents }\n  }\n": types.Outcomes_InitiativeFragmentDoc,
    "\n  fragment SupportWanted_initiative on Initiative {\n    id\n    title\n    goal\n    stage\n    askedCents\n    history { stage at }\n    group { id name }\n    theme { id title }\n    draagvlak { counted threshold reached buurtenNeeded buurtenReached buurten { buurt { id name } } }\n  }\n": types.SupportWanted_InitiativeFragmentDoc,
    "\n  query WijkPage($id: ID!, $from: DateTime!, $until: DateTime!) {\n    wijk(id: $id) {\n      id\n      ...WijkView_wijk\n      activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }\n    }\n    wijken { id name }\n  }\n": types.WijkPageDocument,
    "\n  subscription WijkPageLive($id: ID!, $from: DateTime!, $until: DateTime!) {\n    wijkChanged(id: $id) {\n      sequence\n      resync\n      wijk {\n      id\n      ...WijkView_wijk\n      activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }\n    }\n    }\n  }\n": types.WijkPageLiveDocument,
    "\n  fragment WijkView_wijk on Wijk {\n    id\n    name\n    inhabitants\n    cluster { id name }\n    contacts { id }\n    ...People_wijk\n    themes { id year ...ThemeCard_theme }\n    thermometer { id year freeCents ...Thermometer_thermometer }\n    gathering: initiatives(stages: [DRAAGVLAK], first: 5) {\n      nodes { id ...SupportWanted_initiative ...InitiativeCard_initiative }\n      pageInfo { hasNextPage }\n    }\n    others: initiatives(stages: [INGEDIEND, IN_BEHANDELING, TOEGEKEND, BUURTDEAL, IN_UITVOERING], first: 6) {\n      nodes { id ...OnTheWay_initiative }\n    }\n    done: initiatives(stages: [GEREALISEERD, VERANTWOORD], first: 6) { nodes { id tile { buurt { id } } ...Outcomes_initiative } }\n    groups(first: 5) { nodes { id ...GroupItem_group } }\n  }\n": types.WijkView_WijkFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    me {\n      id\n      name\n      locale\n      unreadNotices\n      wijk { id name }\n      roles { kind wijk { id } organisation { id } }\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    me {\n      id\n      name\n      locale\n      unreadNotices\n      wijk { id name }\n      roles { kind wijk { id } organisation { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription SessionLive {\n    viewerChanged {\n      sequence\n      resync\n      viewer { id unreadNotices }\n    }\n  }\n"): (typeof documents)["\n  subscription SessionLive {\n    viewerChanged {\n      sequence\n      resync\n      viewer { id unreadNotices }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AccountForInitiative($input: AccountInput!) {\n    accountFor(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AccountForInitiative($input: AccountInput!) {\n    accountFor(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DelayMilestone($milestoneId: ID!, $plannedOn: String!, $reason: String!) {\n    delayMilestone(milestoneId: $milestoneId, plannedOn: $plannedOn, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation DelayMilestone($milestoneId: ID!, $plannedOn: String!, $reason: String!) {\n    delayMilestone(milestoneId: $milestoneId, plannedOn: $plannedOn, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddMilestone($id: ID!, $title: String!, $plannedOn: String!) {\n    addMilestone(id: $id, title: $title, plannedOn: $plannedOn) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AddMilestone($id: ID!, $title: String!, $plannedOn: String!) {\n    addMilestone(id: $id, title: $title, plannedOn: $plannedOn) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReachMilestone($milestoneId: ID!) {\n    reachMilestone(milestoneId: $milestoneId) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ReachMilestone($milestoneId: ID!) {\n    reachMilestone(milestoneId: $milestoneId) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RealiseInitiative($id: ID!, $buurtId: ID) {\n    realise(id: $id, buurtId: $buurtId) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RealiseInitiative($id: ID!, $buurtId: ID) {\n    realise(id: $id, buurtId: $buurtId) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReceiptsOf($id: ID!) {\n    initiative(id: $id) { id ...Doing_initiative }\n  }\n"): (typeof documents)["\n  query ReceiptsOf($id: ID!) {\n    initiative(id: $id) { id ...Doing_initiative }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveReceipt($receiptId: ID!) {\n    removeReceipt(receiptId: $receiptId) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveReceipt($receiptId: ID!) {\n    removeReceipt(receiptId: $receiptId) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordReturn($id: ID!) {\n    recordReturn(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordReturn($id: ID!) {\n    recordReturn(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleAccount($input: SettleInput!) {\n    settleAccount(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SettleAccount($input: SettleInput!) {\n    settleAccount(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Doing_initiative on Initiative {\n    id\n    title\n    stage\n    wijk { id name buurten { id name } }\n    costs { id description cents }\n    dossier { decision { grantedCents } }\n    tile { year buurt { id name } }\n    milestones { id title firstOn plannedOn delayReason reachedAt }\n    updates { id text createdAt author { id name } pictures { id width height alt } }\n    receipts { id what cents spentOn kept line { id } }\n    account { spentCents returnedCents results accountedAt settledCents settledAt reason toReturnCents returnBy returnedAt }\n    viewerCanPlanMilestones { allowed reason }\n    viewerCanPostUpdate { allowed reason }\n    viewerCanRealise { allowed reason }\n    viewerCanEnterReceipt { allowed reason }\n    viewerCanAccount { allowed reason }\n    viewerCanSettleAccount { allowed reason }\n    viewerCanRecordReturn { allowed reason }\n  }\n"): (typeof documents)["\n  fragment Doing_initiative on Initiative {\n    id\n    title\n    stage\n    wijk { id name buurten { id name } }\n    costs { id description cents }\n    dossier { decision { grantedCents } }\n    tile { year buurt { id name } }\n    milestones { id title firstOn plannedOn delayReason reachedAt }\n    updates { id text createdAt author { id name } pictures { id width height alt } }\n    receipts { id what cents spentOn kept line { id } }\n    account { spentCents returnedCents results accountedAt settledCents settledAt reason toReturnCents returnBy returnedAt }\n    viewerCanPlanMilestones { allowed reason }\n    viewerCanPostUpdate { allowed reason }\n    viewerCanRealise { allowed reason }\n    viewerCanEnterReceipt { allowed reason }\n    viewerCanAccount { allowed reason }\n    viewerCanSettleAccount { allowed reason }\n    viewerCanRecordReturn { allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityItem_activity on Activity {\n    id\n    title\n    place\n    startsAt\n    endsAt\n    price\n    priceCents\n    kind\n    state\n    movedFrom\n    isFull\n    wijk { id name }\n    organisation { id name }\n    group { id name }\n  }\n"): (typeof documents)["\n  fragment ActivityItem_activity on Activity {\n    id\n    title\n    place\n    startsAt\n    endsAt\n    price\n    priceCents\n    kind\n    state\n    movedFrom\n    isFull\n    wijk { id name }\n    organisation { id name }\n    group { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComingDates($recurrence: RecurrencePreviewInput!) {\n    recurrencePreview(recurrence: $recurrence) { starts count }\n  }\n"): (typeof documents)["\n  query ComingDates($recurrence: RecurrencePreviewInput!) {\n    recurrencePreview(recurrence: $recurrence) { starts count }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeTrust($id: ID!, $reason: String!) {\n    takeTrust(id: $id, reason: $reason) {\n      ... on OrganisationChanged { organisation { id trustReason viewerCanTakeTrust { allowed } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeTrust($id: ID!, $reason: String!) {\n    takeTrust(id: $id, reason: $reason) {\n      ... on OrganisationChanged { organisation { id trustReason viewerCanTakeTrust { allowed } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Application_initiative on Initiative {\n    id\n    title\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    stage\n    version\n    costCents\n    incomeCents\n    askedCents\n    costs { id description cents }\n    income { id description cents }\n    group { id name }\n    dossier { reference handedInAt completions { number parts reason answerBy answeredAt } }\n    application {\n      id\n      route\n      number\n      contactConfirmedAt\n      viewerGavePrivateAt\n      hash\n      parts { part number said savedAt }\n      replies { criterion agrees answer answeredAt }\n      rule { id demands source }\n      amendments { id part before after versionBefore versionAfter at }\n    }\n    viewerCanPrepare { allowed reason }\n    viewerCanGivePrivate { allowed reason }\n    viewerCanReveal { allowed reason }\n    viewerCanAnswerCriteria { allowed reason }\n    viewerCanComplete { allowed reason }\n    viewerCanHandIn { allowed reason }\n    viewerCanDraft { allowed reason }\n  }\n"): (typeof documents)["\n  fragment Application_initiative on Initiative {\n    id\n    title\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    stage\n    version\n    costCents\n    incomeCents\n    askedCents\n    costs { id description cents }\n    income { id description cents }\n    group { id name }\n    dossier { reference handedInAt completions { number parts reason answerBy answeredAt } }\n    application {\n      id\n      route\n      number\n      contactConfirmedAt\n      viewerGavePrivateAt\n      hash\n      parts { part number said savedAt }\n      replies { criterion agrees answer answeredAt }\n      rule { id demands source }\n      amendments { id part before after versionBefore versionAfter at }\n    }\n    viewerCanPrepare { allowed reason }\n    viewerCanGivePrivate { allowed reason }\n    viewerCanReveal { allowed reason }\n    viewerCanAnswerCriteria { allowed reason }\n    viewerCanComplete { allowed reason }\n    viewerCanHandIn { allowed reason }\n    viewerCanDraft { allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveApplication($input: ApplicationInput!) {\n    saveApplication(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveApplication($input: ApplicationInput!) {\n    saveApplication(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SavePrivate($id: ID!, $input: PrivateInput!) {\n    savePrivate(id: $id, input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SavePrivate($id: ID!, $input: PrivateInput!) {\n    savePrivate(id: $id, input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealPrivate($id: ID!) {\n    revealPrivate(id: $id) {\n      ... on PrivateRevealed { name iban holder address postcode town phone email }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RevealPrivate($id: ID!) {\n    revealPrivate(id: $id) {\n      ... on PrivateRevealed { name iban holder address postcode town phone email }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerCriterion($input: AnswerCriterionInput!) {\n    answerCriterion(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerCriterion($input: AnswerCriterionInput!) {\n    answerCriterion(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmContact($id: ID!) {\n    confirmContact(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmContact($id: ID!) {\n    confirmContact(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteDossier($input: CompleteInput!) {\n    completeDossier(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteDossier($input: CompleteInput!) {\n    completeDossier(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandInInitiative($input: HandInInput!) {\n    handIn(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation HandInInitiative($input: HandInInput!) {\n    handIn(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Application_initiative ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DealCard_initiative on Initiative {\n    id\n    buurtdeal { complete }\n  }\n"): (typeof documents)["\n  fragment DealCard_initiative on Initiative {\n    id\n    buurtdeal { complete }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftBuurtdeal($input: DraftBuurtdealInput!) {\n    draftBuurtdeal(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation DraftBuurtdeal($input: DraftBuurtdealInput!) {\n    draftBuurtdeal(input: $input) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMaintainer($id: ID!, $name: String!) {\n    inviteMaintainer(id: $id, name: $name) {\n      ... on MaintainerInvited { key initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteMaintainer($id: ID!, $name: String!) {\n    inviteMaintainer(id: $id, name: $name) {\n      ... on MaintainerInvited { key initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawMaintainer($maintainerId: ID!) {\n    withdrawMaintainer(maintainerId: $maintainerId) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawMaintainer($maintainerId: ID!) {\n    withdrawMaintainer(maintainerId: $maintainerId) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemarkOnDeal($id: ID!, $text: String!) {\n    remarkOnDeal(id: $id, text: $text) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RemarkOnDeal($id: ID!, $text: String!) {\n    remarkOnDeal(id: $id, text: $text) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignBuurtdeal($id: ID!, $party: DealParty!, $version: Int!) {\n    signBuurtdeal(id: $id, party: $party, version: $version) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SignBuurtdeal($id: ID!, $party: DealParty!, $version: Int!) {\n    signBuurtdeal(id: $id, party: $party, version: $version) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignAsMaintainer($key: String!, $version: Int!) {\n    signAsMaintainer(key: $key, version: $version) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SignAsMaintainer($key: String!, $version: Int!) {\n    signAsMaintainer(key: $key, version: $version) {\n      ... on InitiativeChanged { initiative { id ...Deal_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Deal_initiative on Initiative {\n    id\n    title\n    stage\n    ownEffort\n    upkeep\n    group { id name }\n    viewerSignsFor\n    viewerCanDraftBuurtdeal { allowed reason }\n    viewerCanSignBuurtdeal { allowed reason }\n    viewerCanRemarkOnDeal { allowed reason }\n    viewerCanInviteMaintainer { allowed reason }\n    buurtdeal {\n      initiatorsDo\n      municipalityDoes\n      upkeepUntil\n      version\n      inForce\n      complete\n      maintainerCount\n      duties { party what firstOn everyMonths untilOn }\n      signatures { party at person { id name } }\n      versions { number hash draftedAt signedAt }\n      maintainers { id name accepted signed }\n      remarks { id version text createdAt author { id name } }\n    }\n  }\n"): (typeof documents)["\n  fragment Deal_initiative on Initiative {\n    id\n    title\n    stage\n    ownEffort\n    upkeep\n    group { id name }\n    viewerSignsFor\n    viewerCanDraftBuurtdeal { allowed reason }\n    viewerCanSignBuurtdeal { allowed reason }\n    viewerCanRemarkOnDeal { allowed reason }\n    viewerCanInviteMaintainer { allowed reason }\n    buurtdeal {\n      initiatorsDo\n      municipalityDoes\n      upkeepUntil\n      version\n      inForce\n      complete\n      maintainerCount\n      duties { party what firstOn everyMonths untilOn }\n      signatures { party at person { id name } }\n      versions { number hash draftedAt signedAt }\n      maintainers { id name accepted signed }\n      remarks { id version text createdAt author { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment People_wijk on Wijk {\n    id\n    contacts { id name task walkIn area }\n  }\n"): (typeof documents)["\n  fragment People_wijk on Wijk {\n    id\n    contacts { id name task walkIn area }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskCompletion($id: ID!, $parts: [AskablePart!]!, $reason: String!) {\n    askCompletion(id: $id, parts: $parts, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AskCompletion($id: ID!, $parts: [AskablePart!]!, $reason: String!) {\n    askCompletion(id: $id, parts: $parts, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClockCard_initiative on Initiative {\n    id\n    stage\n    dossier {\n      handedInAt\n      decisionDueAt\n      clockStoppedAt\n      hands\n      handsGiven { role }\n      clock { kind at reason days }\n      completions { number parts reason answerBy answeredAt missed }\n    }\n  }\n"): (typeof documents)["\n  fragment ClockCard_initiative on Initiative {\n    id\n    stage\n    dossier {\n      handedInAt\n      decisionDueAt\n      clockStoppedAt\n      hands\n      handsGiven { role }\n      clock { kind at reason days }\n      completions { number parts reason answerBy answeredAt missed }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecidingActs_initiative on Initiative {\n    id\n    askedCents\n    viewerCanAskCompletion { allowed reason }\n    viewerCanExtendClock { allowed reason }\n    viewerCanRecordStep { allowed reason }\n    viewerCanObject { allowed reason }\n    viewerCanSettleObjection { allowed reason }\n    viewerCanReplaceDecision { allowed }\n    viewerCanReopen { allowed reason }\n    dossier { viewerSteps decision { grantedCents } }\n  }\n"): (typeof documents)["\n  fragment DecidingActs_initiative on Initiative {\n    id\n    askedCents\n    viewerCanAskCompletion { allowed reason }\n    viewerCanExtendClock { allowed reason }\n    viewerCanRecordStep { allowed reason }\n    viewerCanObject { allowed reason }\n    viewerCanSettleObjection { allowed reason }\n    viewerCanReplaceDecision { allowed }\n    viewerCanReopen { allowed reason }\n    dossier { viewerSteps decision { grantedCents } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendClock($id: ID!, $reason: String!) {\n    extendClock(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ExtendClock($id: ID!, $reason: String!) {\n    extendClock(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectToDecision($id: ID!, $reason: String!) {\n    objectToDecision(id: $id, text: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ObjectToDecision($id: ID!, $reason: String!) {\n    objectToDecision(id: $id, text: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenDossier($id: ID!, $reason: String!) {\n    reopenDossier(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenDossier($id: ID!, $reason: String!) {\n    reopenDossier(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ObjectionsCard_initiative on Initiative {\n    id\n    dossier {\n      decision { conditions }\n      objections { id text madeAt decideBy outcome answer decidedAt }\n      pastDecisions { id outcome grantedCents reasons decidedAt note }\n    }\n  }\n"): (typeof documents)["\n  fragment ObjectionsCard_initiative on Initiative {\n    id\n    dossier {\n      decision { conditions }\n      objections { id text madeAt decideBy outcome answer decidedAt }\n      pastDecisions { id outcome grantedCents reasons decidedAt note }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleObjection($input: SettleObjectionInput!) {\n    settleObjection(input: $input) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SettleObjection($input: SettleObjectionInput!) {\n    settleObjection(input: $input) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordStep($id: ID!, $key: String!, $positive: Boolean!, $words: String!) {\n    recordStep(id: $id, key: $key, positive: $positive, words: $words) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordStep($id: ID!, $key: String!, $positive: Boolean!, $words: String!) {\n    recordStep(id: $id, key: $key, positive: $positive, words: $words) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StepsCard_initiative on Initiative {\n    id\n    dossier { steps { key role source positive words at } }\n  }\n"): (typeof documents)["\n  fragment StepsCard_initiative on Initiative {\n    id\n    dossier { steps { key role source positive words at } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskItem_initiative on Initiative {\n    id\n    title\n    goal\n    stage\n    stageSince\n    askedCents\n    wijk { id name }\n    group { id name }\n    draagvlak { supporters }\n    dossier { handedInAt decisionDueAt decision { outcome } }\n  }\n"): (typeof documents)["\n  fragment DeskItem_initiative on Initiative {\n    id\n    title\n    goal\n    stage\n    stageSince\n    askedCents\n    wijk { id name }\n    group { id name }\n    draagvlak { supporters }\n    dossier { handedInAt decisionDueAt decision { outcome } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NotArrived_forwarding on Forwarding {\n    id\n    title\n    state\n    problem\n  }\n"): (typeof documents)["\n  fragment NotArrived_forwarding on Forwarding {\n    id\n    title\n    state\n    problem\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StewardsWanted_group on Group {\n    id\n    name\n    stewardWantedSince\n  }\n"): (typeof documents)["\n  fragment StewardsWanted_group on Group {\n    id\n    name\n    stewardWantedSince\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecideForm_initiative on Initiative {\n    id\n    dossier {\n      askedCents\n      hands\n      handsGiven { role outcome grantedCents reasons at }\n      completions { missed }\n    }\n  }\n"): (typeof documents)["\n  fragment DecideForm_initiative on Initiative {\n    id\n    dossier {\n      askedCents\n      hands\n      handsGiven { role outcome grantedCents reasons at }\n      completions { missed }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideInitiative($input: DecideInput!) {\n    decide(input: $input) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideInitiative($input: DecideInput!) {\n    decide(input: $input) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionCard_initiative on Initiative {\n    id\n    dossier { decision { outcome grantedCents reasons whatNow decidedAt objectionUntil } }\n  }\n"): (typeof documents)["\n  fragment DecisionCard_initiative on Initiative {\n    id\n    dossier { decision { outcome grantedCents reasons whatNow decidedAt objectionUntil } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DossierCard_initiative on Initiative {\n    id\n    version\n    group { id name }\n    dossier {\n      reference\n      handedInAt\n      decisionDueAt\n      supporters\n      askedCents\n      hash\n      instrument\n      forwardedAt\n      hands\n      handsGiven { role outcome grantedCents reasons at }\n      criteria { id met answer }\n      decision { outcome }\n    }\n  }\n"): (typeof documents)["\n  fragment DossierCard_initiative on Initiative {\n    id\n    version\n    group { id name }\n    dossier {\n      reference\n      handedInAt\n      decisionDueAt\n      supporters\n      askedCents\n      hash\n      instrument\n      forwardedAt\n      hands\n      handsGiven { role outcome grantedCents reasons at }\n      criteria { id met answer }\n      decision { outcome }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeUpInitiative($id: ID!) {\n    takeUp(id: $id) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeUpInitiative($id: ID!) {\n    takeUp(id: $id) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AmendForm_initiative on Initiative {\n    id\n    version\n  }\n"): (typeof documents)["\n  fragment AmendForm_initiative on Initiative {\n    id\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AmendInitiative($id: ID!, $version: Int!) {\n    amendInitiative(id: $id, version: $version) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AmendInitiative($id: ID!, $version: Int!) {\n    amendInitiative(id: $id, version: $version) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AllBuurten {\n    wijken { id name buurten { id name } }\n  }\n"): (typeof documents)["\n  query AllBuurten {\n    wijken { id name buurten { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideObjection($id: ID!, $removalId: ID!, $restore: Boolean!, $answer: String!) {\n    decideObjection(id: $id, removalId: $removalId, restore: $restore, answer: $answer) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideObjection($id: ID!, $removalId: ID!, $restore: Boolean!, $answer: String!) {\n    decideObjection(id: $id, removalId: $removalId, restore: $restore, answer: $answer) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ExtendDraagvlak($id: ID!, $reason: String!) {\n    extendDraagvlak(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ExtendDraagvlak($id: ID!, $reason: String!) {\n    extendDraagvlak(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenForDraagvlakForm_initiative on Initiative {\n    id\n    version\n    title\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    wijk { id }\n    costs { id kind description cents }\n    income { id kind description cents }\n  }\n"): (typeof documents)["\n  fragment OpenForDraagvlakForm_initiative on Initiative {\n    id\n    version\n    title\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    wijk { id }\n    costs { id kind description cents }\n    income { id kind description cents }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenForDraagvlak($id: ID!, $version: Int!, $scale: Scale!, $buurten: [ID!]!) {\n    openForDraagvlak(id: $id, version: $version, scale: $scale, buurten: $buurten) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenForDraagvlak($id: ID!, $version: Int!, $scale: Scale!, $buurten: [ID!]!) {\n    openForDraagvlak(id: $id, version: $version, scale: $scale, buurten: $buurten) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSupport($id: ID!, $traceId: ID!, $reason: String!) {\n    removeSupport(id: $id, traceId: $traceId, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveSupport($id: ID!, $traceId: ID!, $reason: String!) {\n    removeSupport(id: $id, traceId: $traceId, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RemovedSupport($id: ID!) {\n    initiative(id: $id) { id viewerRemoval { id reason objection answer } }\n  }\n"): (typeof documents)["\n  query RemovedSupport($id: ID!) {\n    initiative(id: $id) { id viewerRemoval { id reason objection answer } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectToRemoval($id: ID!, $text: String!) {\n    objectToRemoval(id: $id, text: $text) {\n      ... on InitiativeChanged { initiative { id viewerRemoval { id reason objection answer } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ObjectToRemoval($id: ID!, $text: String!) {\n    objectToRemoval(id: $id, text: $text) {\n      ... on InitiativeChanged { initiative { id viewerRemoval { id reason objection answer } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupportWatch($id: ID!) {\n    initiative(id: $id) {\n      id\n      supportSigns { id kind votes from until supports { id at } }\n      objections { id reason removedAt objection }\n    }\n  }\n"): (typeof documents)["\n  query SupportWatch($id: ID!) {\n    initiative(id: $id) {\n      id\n      supportSigns { id kind votes from until supports { id at } }\n      objections { id reason removedAt objection }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraagvlakCard_initiative on Initiative {\n    id\n    version\n    viewerSupports\n    viewerSupport { version confirmed shown }\n    viewerCanSupport { allowed reason }\n    stage\n    wijk { id name }\n    draagvlak {\n      supporters\n      confirmed\n      counted\n      proven\n      threshold\n      reached\n      buurtenNeeded\n      buurtenReached\n      mostBuurtPercent\n      largestBuurtPercent\n      withinBuurtShare\n      mostStreetPercent\n      withinStreetShare\n      organisationsNeeded\n      organisations\n      lowestGrade\n      scale\n      source\n      openedAt\n      closesAt\n      over\n      extensionReason\n      viewerCounts\n      buurten { buurt { id name } supporters }\n    }\n  }\n"): (typeof documents)["\n  fragment DraagvlakCard_initiative on Initiative {\n    id\n    version\n    viewerSupports\n    viewerSupport { version confirmed shown }\n    viewerCanSupport { allowed reason }\n    stage\n    wijk { id name }\n    draagvlak {\n      supporters\n      confirmed\n      counted\n      proven\n      threshold\n      reached\n      buurtenNeeded\n      buurtenReached\n      mostBuurtPercent\n      largestBuurtPercent\n      withinBuurtShare\n      mostStreetPercent\n      withinStreetShare\n      organisationsNeeded\n      organisations\n      lowestGrade\n      scale\n      source\n      openedAt\n      closesAt\n      over\n      extensionReason\n      viewerCounts\n      buurten { buurt { id name } supporters }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupportInitiative($id: ID!, $version: Int) {\n    supportInitiative(id: $id, version: $version) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SupportInitiative($id: ID!, $version: Int) {\n    supportInitiative(id: $id, version: $version) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowSupport($id: ID!, $shown: Boolean!) {\n    showSupport(id: $id, shown: $shown) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ShowSupport($id: ID!, $shown: Boolean!) {\n    showSupport(id: $id, shown: $shown) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSupport($id: ID!) {\n    withdrawSupport(id: $id) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawSupport($id: ID!) {\n    withdrawSupport(id: $id) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StartForm_group on Group {\n    id\n    theme { id }\n    wijk { id themes { id title } }\n  }\n"): (typeof documents)["\n  fragment StartForm_group on Group {\n    id\n    theme { id }\n    wijk { id themes { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartInitiative($input: StartInitiativeInput!) {\n    startInitiative(input: $input) {\n      ... on InitiativeChanged { initiative { id title group { id viewerCanStartInitiative { allowed reason } } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation StartInitiative($input: StartInitiativeInput!) {\n    startInitiative(input: $input) {\n      ... on InitiativeChanged { initiative { id title group { id viewerCanStartInitiative { allowed reason } } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeDraft($id: ID!, $update: String!, $vector: String!) {\n    mergeDraft(id: $id, update: $update, vector: $vector) {\n      ... on DraftMerged { update }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation MergeDraft($id: ID!, $update: String!, $vector: String!) {\n    mergeDraft(id: $id, update: $update, vector: $vector) {\n      ... on DraftMerged { update }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoDrafts {\n    me { id }\n  }\n"): (typeof documents)["\n  query WhoDrafts {\n    me { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PreviewActivities($input: ActivityFileInput!) {\n    previewActivities(input: $input) { ... on ActivitiesPreviewed { rows { number title place startsAt endsAt fault } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation PreviewActivities($input: ActivityFileInput!) {\n    previewActivities(input: $input) { ... on ActivitiesPreviewed { rows { number title place startsAt endsAt fault } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportActivities($input: ActivityFileInput!) {\n    importActivities(input: $input) { ... on ActivitiesImported { posted } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation ImportActivities($input: ActivityFileInput!) {\n    importActivities(input: $input) { ... on ActivitiesImported { posted } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadFeed($id: ID!) {\n    readFeed(id: $id) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation ReadFeed($id: ID!) {\n    readFeed(id: $id) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseFeed($id: ID!, $paused: Boolean!) {\n    pauseFeed(id: $id, paused: $paused) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation PauseFeed($id: ID!, $paused: Boolean!) {\n    pauseFeed(id: $id, paused: $paused) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowFeed($input: FollowFeedInput!) {\n    followFeed(input: $input) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation FollowFeed($input: FollowFeedInput!) {\n    followFeed(input: $input) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleLookalike($id: ID!, $same: Boolean!) {\n    settleLookalike(id: $id, same: $same) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation SettleLookalike($id: ID!, $same: Boolean!) {\n    settleLookalike(id: $id, same: $same) { ... on AgendaSourceChanged { source { id feeds { id ...FeedItem_feed } } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewPersonalCalendar {\n    renewPersonalCalendar { ... on PersonalCalendar { path } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation RenewPersonalCalendar {\n    renewPersonalCalendar { ... on PersonalCalendar { path } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPersonalCalendar {\n    endPersonalCalendar { ... on ViewerChanged { viewer { id personalCalendarSince } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation EndPersonalCalendar {\n    endPersonalCalendar { ... on ViewerChanged { viewer { id personalCalendarSince } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopFeed($id: ID!, $cancels: Boolean!) {\n    stopFeed(id: $id, cancels: $cancels) { ... on AgendaSourceChanged { source { id feeds { id } } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation StopFeed($id: ID!, $cancels: Boolean!) {\n    stopFeed(id: $id, cancels: $cancels) { ... on AgendaSourceChanged { source { id feeds { id } } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Lookalikes_feed on Feed {\n    id\n    lookalikes { id title place startsAt twin { id title place startsAt } }\n  }\n"): (typeof documents)["\n  fragment Lookalikes_feed on Feed {\n    id\n    lookalikes { id title place startsAt twin { id title place startsAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FeedItem_feed on Feed {\n    id\n    address\n    state\n    fault\n    failures\n    readAt\n    nextAt\n    coming\n    wijk { id name }\n    unfit { title when fault }\n    ...Lookalikes_feed\n  }\n"): (typeof documents)["\n  fragment FeedItem_feed on Feed {\n    id\n    address\n    state\n    fault\n    failures\n    readAt\n    nextAt\n    coming\n    wijk { id name }\n    unfit { title when fault }\n    ...Lookalikes_feed\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyFollows {\n    me { id follows { since wijk { id } theme { id } group { id } initiative { id } organisation { id } } }\n  }\n"): (typeof documents)["\n  query MyFollows {\n    me { id follows { since wijk { id } theme { id } group { id } initiative { id } organisation { id } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowThing($what: FollowInput!, $on: Boolean!) {\n    follow(what: $what, on: $on) {\n      ... on ViewerChanged { viewer { id follows { since wijk { id } theme { id } group { id } initiative { id } organisation { id } } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation FollowThing($what: FollowInput!, $on: Boolean!) {\n    follow(what: $what, on: $on) {\n      ... on ViewerChanged { viewer { id follows { since wijk { id } theme { id } group { id } initiative { id } organisation { id } } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupsToMergeWith {\n    groups(first: 50) { nodes { id name visibility state } }\n    me { id groups { id name visibility state } }\n  }\n"): (typeof documents)["\n  query GroupsToMergeWith {\n    groups(first: 50) { nodes { id name visibility state } }\n    me { id groups { id name visibility state } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskMerge($id: ID!, $into: ID) {\n    askMerge(id: $id, into: $into) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AskMerge($id: ID!, $into: ID) {\n    askMerge(id: $id, into: $into) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerSteward($groupId: ID!, $accept: Boolean!) {\n    answerSteward(groupId: $groupId, accept: $accept) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerSteward($groupId: ID!, $accept: Boolean!) {\n    answerSteward(groupId: $groupId, accept: $accept) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeChoice($decisionId: ID!, $choice: GroupChoice!, $reason: String!) {\n    makeChoice(decisionId: $decisionId, choice: $choice, reason: $reason) {\n      ... on GroupChanged { group { id ...Decisions_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation MakeChoice($decisionId: ID!, $choice: GroupChoice!, $reason: String!) {\n    makeChoice(decisionId: $decisionId, choice: $choice, reason: $reason) {\n      ... on GroupChanged { group { id ...Decisions_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Decisions_group on Group {\n    id\n    viewerCanPropose { allowed }\n    decisions { id closed ...ProposalCard_decision }\n  }\n"): (typeof documents)["\n  fragment Decisions_group on Group {\n    id\n    viewerCanPropose { allowed }\n    decisions { id closed ...ProposalCard_decision }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FileItem_file on GroupFile {\n    id\n    name\n    kind\n    bytes\n    addedBy { id name }\n    addedAt\n    viewerCanRemove { allowed }\n  }\n"): (typeof documents)["\n  fragment FileItem_file on GroupFile {\n    id\n    name\n    kind\n    bytes\n    addedBy { id name }\n    addedAt\n    viewerCanRemove { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveGroupFile($id: ID!) {\n    removeGroupFile(id: $id) {\n      ... on GroupChanged { group { id files { id ...FileItem_file } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveGroupFile($id: ID!) {\n    removeGroupFile(id: $id) {\n      ... on GroupChanged { group { id files { id ...FileItem_file } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Files_group on Group {\n    id\n    viewerCanPropose { allowed }\n    files { id ...FileItem_file }\n  }\n"): (typeof documents)["\n  fragment Files_group on Group {\n    id\n    viewerCanPropose { allowed }\n    files { id ...FileItem_file }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupFiles($id: ID!) { group(id: $id) { id ...Files_group } }\n"): (typeof documents)["\n  query GroupFiles($id: ID!) { group(id: $id) { id ...Files_group } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupNotices_group on Group {\n    id\n    state\n    stewardWantedSince\n    viewerMembership { id askedAsSteward }\n    viewerCanAskSteward { allowed }\n    viewerCanLead { allowed }\n    mergeRequests { id name }\n  }\n"): (typeof documents)["\n  fragment GroupNotices_group on Group {\n    id\n    state\n    stewardWantedSince\n    viewerMembership { id askedAsSteward }\n    viewerCanAskSteward { allowed }\n    viewerCanLead { allowed }\n    mergeRequests { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupPlans_group on Group {\n    id\n    viewerCanStartInitiative { allowed }\n    initiatives(first: 50) { nodes { id title stage stageSince askedCents } }\n  }\n"): (typeof documents)["\n  fragment GroupPlans_group on Group {\n    id\n    viewerCanStartInitiative { allowed }\n    initiatives(first: 50) { nodes { id title stage stageSince askedCents } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Invitations_group on Group {\n    id\n    viewerCanLead { allowed }\n    invitations { id madeAt expiresAt uses mostUses }\n  }\n"): (typeof documents)["\n  fragment Invitations_group on Group {\n    id\n    viewerCanLead { allowed }\n    invitations { id madeAt expiresAt uses mostUses }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteToGroup($groupId: ID!, $days: Int!, $mostUses: Int!) {\n    inviteToGroup(groupId: $groupId, days: $days, mostUses: $mostUses) {\n      ... on InvitationMade { token group { id ...Invitations_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation InviteToGroup($groupId: ID!, $days: Int!, $mostUses: Int!) {\n    inviteToGroup(groupId: $groupId, days: $days, mostUses: $mostUses) {\n      ... on InvitationMade { token group { id ...Invitations_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(id: $id) {\n      ... on GroupChanged { group { id ...Invitations_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeInvitation($id: ID!) {\n    revokeInvitation(id: $id) {\n      ... on GroupChanged { group { id ...Invitations_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JoinGroup_group on Group {\n    id\n    state\n    joining\n    viewerMembership { id state role }\n    viewerCanJoin { allowed reason }\n  }\n"): (typeof documents)["\n  fragment JoinGroup_group on Group {\n    id\n    state\n    joining\n    viewerMembership { id state role }\n    viewerCanJoin { allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JoinGroup($id: ID!) {\n    joinGroup(id: $id) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation JoinGroup($id: ID!) {\n    joinGroup(id: $id) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LeaveGroup_group on Group {\n    id\n    joining\n    stewardWantedSince\n    viewerMembership { id state }\n    viewerCanLeave { allowed reason }\n    viewerCanWantSteward { allowed }\n  }\n"): (typeof documents)["\n  fragment LeaveGroup_group on Group {\n    id\n    joining\n    stewardWantedSince\n    viewerMembership { id state }\n    viewerCanLeave { allowed reason }\n    viewerCanWantSteward { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveGroup($id: ID!) {\n    leaveGroup(id: $id) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation LeaveGroup($id: ID!) {\n    leaveGroup(id: $id) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WantSteward($groupId: ID!) {\n    wantSteward(groupId: $groupId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation WantSteward($groupId: ID!) {\n    wantSteward(groupId: $groupId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ManageGroup_group on Group {\n    id\n    state\n    visibility\n    mergeAskedInto { id name }\n    viewerMembership { id state }\n    viewerCanLead { allowed }\n    ...LeaveGroup_group\n  }\n"): (typeof documents)["\n  fragment ManageGroup_group on Group {\n    id\n    state\n    visibility\n    mergeAskedInto { id name }\n    viewerMembership { id state }\n    viewerCanLead { allowed }\n    ...LeaveGroup_group\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndGroup($id: ID!) {\n    endGroup(id: $id) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation EndGroup($id: ID!) {\n    endGroup(id: $id) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseGroup($id: ID!, $on: Boolean!) {\n    pauseGroup(id: $id, on: $on) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation PauseGroup($id: ID!, $on: Boolean!) {\n    pauseGroup(id: $id, on: $on) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskSteward($groupId: ID!, $personId: ID!) {\n    askSteward(groupId: $groupId, personId: $personId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AskSteward($groupId: ID!, $personId: ID!) {\n    askSteward(groupId: $groupId, personId: $personId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSteward($groupId: ID!, $personId: ID!) {\n    endSteward(groupId: $groupId, personId: $personId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation EndSteward($groupId: ID!, $personId: ID!) {\n    endSteward(groupId: $groupId, personId: $personId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Members_group on Group {\n    id\n    memberCount\n    stewards { id name }\n    members { id role since askedAsSteward person { id name } }\n    viewerMembership { id state shown }\n    viewerCanAskSteward { allowed }\n    viewerCanLead { allowed }\n  }\n"): (typeof documents)["\n  fragment Members_group on Group {\n    id\n    memberCount\n    stewards { id name }\n    members { id role since askedAsSteward person { id name } }\n    viewerMembership { id state shown }\n    viewerCanAskSteward { allowed }\n    viewerCanLead { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerMerge($id: ID!, $from: ID!, $accept: Boolean!) {\n    answerMerge(id: $id, from: $from, accept: $accept) {\n      ... on GroupChanged { group { id ...GroupState_group ...GroupPlans_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerMerge($id: ID!, $from: ID!, $accept: Boolean!) {\n    answerMerge(id: $id, from: $from, accept: $accept) {\n      ... on GroupChanged { group { id ...GroupState_group ...GroupPlans_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProposalCard_decision on GroupDecision {\n    id\n    proposal\n    proposedBy { id name }\n    anonymous\n    closesAt\n    closed\n    agree\n    abstain\n    object\n    choices { id choice reason person { name } }\n    viewerChoice\n    viewerCanChoose { allowed }\n  }\n"): (typeof documents)["\n  fragment ProposalCard_decision on GroupDecision {\n    id\n    proposal\n    proposedBy { id name }\n    anonymous\n    closesAt\n    closed\n    agree\n    abstain\n    object\n    choices { id choice reason person { name } }\n    viewerChoice\n    viewerCanChoose { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeDecision($input: ProposeDecisionInput!) {\n    proposeDecision(input: $input) {\n      ... on GroupChanged { group { id ...Decisions_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeDecision($input: ProposeDecisionInput!) {\n    proposeDecision(input: $input) {\n      ... on GroupChanged { group { id ...Decisions_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Requests_group on Group {\n    id\n    requests { id since person { id name } }\n    viewerCanLead { allowed }\n  }\n"): (typeof documents)["\n  fragment Requests_group on Group {\n    id\n    requests { id since person { id name } }\n    viewerCanLead { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitMember($groupId: ID!, $personId: ID!) {\n    admitMember(groupId: $groupId, personId: $personId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AdmitMember($groupId: ID!, $personId: ID!) {\n    admitMember(groupId: $groupId, personId: $personId) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowName($groupId: ID!, $on: Boolean!) {\n    showName(groupId: $groupId, on: $on) {\n      ... on GroupChanged { group { id ...Members_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ShowName($groupId: ID!, $on: Boolean!) {\n    showName(groupId: $groupId, on: $on) {\n      ... on GroupChanged { group { id ...Members_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupState_group on Group {\n    id\n    state\n    memberCount\n    viewerCanStartInitiative { allowed reason }\n    ...GroupNotices_group\n    ...Decisions_group\n    ...Files_group\n    ...Invitations_group\n    ...JoinGroup_group\n    ...Members_group\n    ...Requests_group\n    ...ManageGroup_group\n    ...GroupThread_group\n  }\n"): (typeof documents)["\n  fragment GroupState_group on Group {\n    id\n    state\n    memberCount\n    viewerCanStartInitiative { allowed reason }\n    ...GroupNotices_group\n    ...Decisions_group\n    ...Files_group\n    ...Invitations_group\n    ...JoinGroup_group\n    ...Members_group\n    ...Requests_group\n    ...ManageGroup_group\n    ...GroupThread_group\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupCard_group on Group {\n    id\n    name\n    about\n    memberCount\n    visibility\n    state\n    wijk { id name }\n    theme { id title }\n    stewards { id name }\n  }\n"): (typeof documents)["\n  fragment GroupCard_group on Group {\n    id\n    name\n    about\n    memberCount\n    visibility\n    state\n    wijk { id name }\n    theme { id title }\n    stewards { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupItem_group on Group {\n    id\n    name\n    memberCount\n    visibility\n    state\n    theme { id title }\n  }\n"): (typeof documents)["\n  fragment GroupItem_group on Group {\n    id\n    name\n    memberCount\n    visibility\n    state\n    theme { id title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountCard_initiative on Initiative {\n    id\n    account { spentCents results }\n  }\n"): (typeof documents)["\n  fragment AccountCard_initiative on Initiative {\n    id\n    account { spentCents results }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoneyCard_initiative on Initiative {\n    id\n    costs { id description cents }\n    income { id description cents }\n    costCents\n    incomeCents\n    askedCents\n    demoAmounts\n  }\n"): (typeof documents)["\n  fragment MoneyCard_initiative on Initiative {\n    id\n    costs { id description cents }\n    income { id description cents }\n    costCents\n    incomeCents\n    askedCents\n    demoAmounts\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlanText_initiative on Initiative {\n    id\n    stage\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    rich\n    source\n  }\n"): (typeof documents)["\n  fragment PlanText_initiative on Initiative {\n    id\n    stage\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    rich\n    source\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SayCard_initiative on Initiative {\n    id\n    participationLevel\n  }\n"): (typeof documents)["\n  fragment SayCard_initiative on Initiative {\n    id\n    participationLevel\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UpdatesCard_initiative on Initiative {\n    id\n    updates { id text createdAt author { id name } }\n  }\n"): (typeof documents)["\n  fragment UpdatesCard_initiative on Initiative {\n    id\n    updates { id text createdAt author { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInitiative($id: ID!, $reason: String!) {\n    withdrawInitiative(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawInitiative($id: ID!, $reason: String!) {\n    withdrawInitiative(id: $id, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...InitiativeState_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InitiativeState_initiative on Initiative {\n    id\n    title\n    stage\n    version\n    ...WayCard_initiative\n    ...DraagvlakCard_initiative\n    ...DossierCard_initiative\n    ...DecisionCard_initiative\n    ...DealCard_initiative\n    ...UpdatesCard_initiative\n    ...AccountCard_initiative\n    ...InitiativeActs_initiative\n  }\n"): (typeof documents)["\n  fragment InitiativeState_initiative on Initiative {\n    id\n    title\n    stage\n    version\n    ...WayCard_initiative\n    ...DraagvlakCard_initiative\n    ...DossierCard_initiative\n    ...DecisionCard_initiative\n    ...DealCard_initiative\n    ...UpdatesCard_initiative\n    ...AccountCard_initiative\n    ...InitiativeActs_initiative\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AlikePlans($wijkId: ID!, $title: String!, $goal: String!, $except: ID) {\n    alikeInitiatives(wijkId: $wijkId, title: $title, goal: $goal, except: $except) { id title ...InitiativeCard_initiative }\n  }\n"): (typeof documents)["\n  query AlikePlans($wijkId: ID!, $title: String!, $goal: String!, $except: ID) {\n    alikeInitiatives(wijkId: $wijkId, title: $title, goal: $goal, except: $except) { id title ...InitiativeCard_initiative }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InitiativeCard_initiative on Initiative {\n    id\n    title\n    stage\n    stageSince\n    askedCents\n    wijk { id name }\n    theme { id title }\n    group { id name }\n    draagvlak { counted threshold reached buurtenNeeded buurtenReached }\n  }\n"): (typeof documents)["\n  fragment InitiativeCard_initiative on Initiative {\n    id\n    title\n    stage\n    stageSince\n    askedCents\n    wijk { id name }\n    theme { id title }\n    group { id name }\n    draagvlak { counted threshold reached buurtenNeeded buurtenReached }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerMerger($id: ID!, $agree: Boolean!, $answer: String!) {\n    answerMerger(id: $id, agree: $agree, answer: $answer) {\n      ... on MergerChanged { merger { id ...MergerView_merger } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerMerger($id: ID!, $agree: Boolean!, $answer: String!) {\n    answerMerger(id: $id, agree: $agree, answer: $answer) {\n      ... on MergerChanged { merger { id ...MergerView_merger } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BothPlans_merger on Merger {\n    id\n    staysId\n    asking { id title goal forWhom place planning ownEffort upkeep askedCents groupName }\n    asked { id title goal forWhom place planning ownEffort upkeep askedCents groupName }\n  }\n"): (typeof documents)["\n  fragment BothPlans_merger on Merger {\n    id\n    staysId\n    asking { id title goal forWhom place planning ownEffort upkeep askedCents groupName }\n    asked { id title goal forWhom place planning ownEffort upkeep askedCents groupName }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindPlans($text: String!, $id: ID!) {\n    searchInitiatives(text: $text, first: 20) { id title stage wijk { id name } }\n    initiative(id: $id) { id title stage wijk { id name } }\n  }\n"): (typeof documents)["\n  query FindPlans($text: String!, $id: ID!) {\n    searchInitiatives(text: $text, first: 20) { id title stage wijk { id name } }\n    initiative(id: $id) { id title stage wijk { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MergeForm_initiative on Initiative {\n    id\n    title\n    stage\n  }\n"): (typeof documents)["\n  fragment MergeForm_initiative on Initiative {\n    id\n    title\n    stage\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskToMerge($input: AskToMergeInput!) {\n    askToMerge(input: $input) {\n      ... on MergerChanged { merger { id } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AskToMerge($input: AskToMergeInput!) {\n    askToMerge(input: $input) {\n      ... on MergerChanged { merger { id } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MergerView_merger on Merger {\n    id\n    state\n    reason\n    answer\n    askedBy { id name }\n    answeredBy { id name }\n    viewerCanAnswer { allowed }\n    viewerCanTakeBack { allowed }\n    ...BothPlans_merger\n  }\n"): (typeof documents)["\n  fragment MergerView_merger on Merger {\n    id\n    state\n    reason\n    answer\n    askedBy { id name }\n    answeredBy { id name }\n    viewerCanAnswer { allowed }\n    viewerCanTakeBack { allowed }\n    ...BothPlans_merger\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackMerger($id: ID!) {\n    takeBackMerger(id: $id) {\n      ... on MergerChanged { merger { id ...MergerView_merger } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackMerger($id: ID!) {\n    takeBackMerger(id: $id) {\n      ... on MergerChanged { merger { id ...MergerView_merger } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TogetherNotice_initiative on Initiative {\n    id\n    mergedInto { id title }\n    mergedFrom { id title }\n    mergers { id state asking { id title } asked { id title } }\n  }\n"): (typeof documents)["\n  fragment TogetherNotice_initiative on Initiative {\n    id\n    mergedInto { id title }\n    mergedFrom { id title }\n    mergers { id state asking { id title } asked { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideMeasureObjection($id: ID!, $upheld: Boolean!, $answer: String!) {\n    decideMeasureObjection(id: $id, upheld: $upheld, answer: $answer) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideMeasureObjection($id: ID!, $upheld: Boolean!, $answer: String!) {\n    decideMeasureObjection(id: $id, upheld: $upheld, answer: $answer) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeMeasure($input: TakeMeasureInput!) {\n    takeMeasure(input: $input) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeMeasure($input: TakeMeasureInput!) {\n    takeMeasure(input: $input) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ObjectToMeasure($id: ID!, $text: String!) {\n    objectToMeasure(id: $id, text: $text) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ObjectToMeasure($id: ID!, $text: String!) {\n    objectToMeasure(id: $id, text: $text) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WaitingObjections {\n    waitingObjections { id kind subjectKind title wijk { id name } objection { id text answerBy } }\n  }\n"): (typeof documents)["\n  query WaitingObjections {\n    waitingObjections { id kind subjectKind title wijk { id name } objection { id text answerBy } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueueCases($queue: ID!, $after: String) {\n    moderationCases(queue: $queue, first: 20, after: $after) {\n      nodes { id subject { id kind title text } ...CaseItem_case }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query QueueCases($queue: ID!, $after: String) {\n    moderationCases(queue: $queue, first: 20, after: $after) {\n      nodes { id subject { id kind title text } ...CaseItem_case }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription QueueLive($id: ID!, $since: Int) {\n    queueChanged(id: $id, since: $since) { sequence resync queue { id openCases lastReportAt } }\n  }\n"): (typeof documents)["\n  subscription QueueLive($id: ID!, $since: Int) {\n    queueChanged(id: $id, since: $since) { sequence resync queue { id openCases lastReportAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettledCases($queue: ID) {\n    settledCases(queue: $queue, first: 20) { nodes { id settledAt actedOn subject { id kind title text } settledBy { id name } viewerCanReopen { allowed } } }\n  }\n"): (typeof documents)["\n  query SettledCases($queue: ID) {\n    settledCases(queue: $queue, first: 20) { nodes { id settledAt actedOn subject { id kind title text } settledBy { id name } viewerCanReopen { allowed } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoMeasure($id: ID!) {\n    undoMeasure(id: $id) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoMeasure($id: ID!) {\n    undoMeasure(id: $id) {\n      ... on MeasureChanged { measure { id ...Measure_measure } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WatchedWords { watchedWords { id word } }"): (typeof documents)["query WatchedWords { watchedWords { id word } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation WatchWord($word: String!) { watchWord(word: $word) { ... on WordsChanged { words { id word } } ... on Refusal { reason } } }"): (typeof documents)["mutation WatchWord($word: String!) { watchWord(word: $word) { ... on WordsChanged { words { id word } } ... on Refusal { reason } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation UnwatchWord($id: ID!) { unwatchWord(id: $id) { ... on WordsChanged { words { id word } } ... on Refusal { reason } } }"): (typeof documents)["mutation UnwatchWord($id: ID!) { unwatchWord(id: $id) { ... on WordsChanged { words { id word } } ... on Refusal { reason } } }"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseItem_case on ModerationCase {\n    id\n    kind\n    subjectId\n    openedAt\n    reportCount\n    danger\n    unlawful\n    subject { id kind title text initiativeId groupId themeId activityId author { id name } }\n    reports { reason words unlawful ground byAccount reportedAt }\n    signals { kind times word }\n    thread { id text reported createdAt author { id name } }\n    history { number text }\n    viewerCanSettle { allowed }\n  }\n"): (typeof documents)["\n  fragment CaseItem_case on ModerationCase {\n    id\n    kind\n    subjectId\n    openedAt\n    reportCount\n    danger\n    unlawful\n    subject { id kind title text initiativeId groupId themeId activityId author { id name } }\n    reports { reason words unlawful ground byAccount reportedAt }\n    signals { kind times word }\n    thread { id text reported createdAt author { id name } }\n    history { number text }\n    viewerCanSettle { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Measure_measure on Measure {\n    id kind subjectKind title wijk { id name } everywhere facts { name text } words automated law rule { id number version title text } takenAt until objectUntil undoneAt viewerIsMeasured\n    objection { id text madeAt answerBy outcome answer decidedAt }\n    viewerCanObject { allowed reason } viewerCanDecide { allowed reason } viewerCanUndo { allowed reason }\n  }\n"): (typeof documents)["\n  fragment Measure_measure on Measure {\n    id kind subjectKind title wijk { id name } everywhere facts { name text } words automated law rule { id number version title text } takenAt until objectUntil undoneAt viewerIsMeasured\n    objection { id text madeAt answerBy outcome answer decidedAt }\n    viewerCanObject { allowed reason } viewerCanDecide { allowed reason } viewerCanUndo { allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasuresOf($kind: SubjectKind!, $id: ID!) {\n    moderatedThing(kind: $kind, id: $id) { kind subjectId mark measures }\n  }\n"): (typeof documents)["\n  query MeasuresOf($kind: SubjectKind!, $id: ID!) {\n    moderatedThing(kind: $kind, id: $id) { kind subjectId mark measures }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportContent($input: ReportInput!) {\n    reportContent(input: $input) {\n      ... on ReportSent { report { id state } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ReportContent($input: ReportInput!) {\n    reportContent(input: $input) {\n      ... on ReportSent { report { id state } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleCases($ids: [ID!]!) {\n    settleCases(ids: $ids) {\n      ... on CasesSettled { cases { id settledAt } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SettleCases($ids: [ID!]!) {\n    settleCases(ids: $ids) {\n      ... on CasesSettled { cases { id settledAt } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenCase($id: ID!) {\n    reopenCase(id: $id) {\n      ... on CasesSettled { cases { id settledAt } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenCase($id: ID!) {\n    reopenCase(id: $id) {\n      ... on CasesSettled { cases { id settledAt } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropNewsletter($id: ID!) {\n    dropNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation DropNewsletter($id: ID!) {\n    dropNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NewsletterBody_newsletter on Newsletter {\n    id\n    words\n    sections { kind gone items { id title text at place outcome cents supporters needed } }\n  }\n"): (typeof documents)["\n  fragment NewsletterBody_newsletter on Newsletter {\n    id\n    words\n    sections { kind gone items { id title text at place outcome cents supporters needed } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NewsletterForm_newsletter on Newsletter {\n    id\n    kind\n    version\n    title\n    words\n    chosen\n  }\n"): (typeof documents)["\n  fragment NewsletterForm_newsletter on Newsletter {\n    id\n    kind\n    version\n    title\n    words\n    chosen\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeNewsletter($input: ChangeNewsletterInput!) {\n    changeNewsletter(input: $input) {\n      ... on NewsletterChanged { newsletter { id ...EditView_newsletter } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeNewsletter($input: ChangeNewsletterInput!) {\n    changeNewsletter(input: $input) {\n      ... on NewsletterChanged { newsletter { id ...EditView_newsletter } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Progress_newsletter on Newsletter {\n    id\n    state\n    sentAt\n    reach\n    posted\n    viewerCanStop { allowed }\n    viewerCanGoOn { allowed }\n  }\n"): (typeof documents)["\n  fragment Progress_newsletter on Newsletter {\n    id\n    state\n    sentAt\n    reach\n    posted\n    viewerCanStop { allowed }\n    viewerCanGoOn { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopNewsletter($id: ID!) {\n    stopNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id ...Progress_newsletter } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation StopNewsletter($id: ID!) {\n    stopNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id ...Progress_newsletter } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GoOnWithNewsletter($id: ID!) {\n    goOnWithNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id ...Progress_newsletter } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation GoOnWithNewsletter($id: ID!) {\n    goOnWithNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id ...Progress_newsletter } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SendPanel_newsletter on Newsletter {\n    id\n    kind\n    version\n    reach\n    viewerCanSend { allowed }\n  }\n"): (typeof documents)["\n  fragment SendPanel_newsletter on Newsletter {\n    id\n    kind\n    version\n    reach\n    viewerCanSend { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TestNewsletter($id: ID!) {\n    testNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation TestNewsletter($id: ID!) {\n    testNewsletter(id: $id) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendNewsletter($id: ID!, $version: Int!) {\n    sendNewsletter(id: $id, version: $version) {\n      ... on NewsletterChanged { newsletter { id ...EditView_newsletter } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SendNewsletter($id: ID!, $version: Int!) {\n    sendNewsletter(id: $id, version: $version) {\n      ... on NewsletterChanged { newsletter { id ...EditView_newsletter } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartNewsletter($input: StartNewsletterInput!) {\n    startNewsletter(input: $input) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation StartNewsletter($input: StartNewsletterInput!) {\n    startNewsletter(input: $input) { ... on NewsletterChanged { newsletter { id } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerDraftNote($id: ID!, $text: String!) {\n    answerDraftNote(id: $id, text: $text) {\n      ... on DraftNoteChanged { note { id ...NoteItem_note } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerDraftNote($id: ID!, $text: String!) {\n    answerDraftNote(id: $id, text: $text) {\n      ... on DraftNoteChanged { note { id ...NoteItem_note } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecideSuggestion_note on DraftNote {\n    id\n    author { id name }\n  }\n"): (typeof documents)["\n  fragment DecideSuggestion_note on DraftNote {\n    id\n    author { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideSuggestion($id: ID!, $accept: Boolean!) {\n    decideSuggestion(id: $id, accept: $accept) {\n      __typename\n      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }\n      ... on StalePassage { stands note { id ...NoteItem_note } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideSuggestion($id: ID!, $accept: Boolean!) {\n    decideSuggestion(id: $id, accept: $accept) {\n      __typename\n      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }\n      ... on StalePassage { stands note { id ...NoteItem_note } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftNotes_initiative on Initiative {\n    id\n    viewerCanNote { allowed reason }\n    viewerCanSettle { allowed }\n    notes { id kind part anchorFrom anchorTo quote state ...NoteItem_note }\n  }\n"): (typeof documents)["\n  fragment DraftNotes_initiative on Initiative {\n    id\n    viewerCanNote { allowed reason }\n    viewerCanSettle { allowed }\n    notes { id kind part anchorFrom anchorTo quote state ...NoteItem_note }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoteAnswers_note on DraftNote {\n    id\n    author { id name }\n    answers { id text createdAt author { id name } }\n  }\n"): (typeof documents)["\n  fragment NoteAnswers_note on DraftNote {\n    id\n    author { id name }\n    answers { id text createdAt author { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDraftNote($input: AddDraftNoteInput!) {\n    addDraftNote(input: $input) {\n      ... on DraftNoteChanged { note { id } initiative { id ...DraftNotes_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AddDraftNote($input: AddDraftNoteInput!) {\n    addDraftNote(input: $input) {\n      ... on DraftNoteChanged { note { id } initiative { id ...DraftNotes_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoteItem_note on DraftNote {\n    id\n    kind\n    quote\n    text\n    state\n    createdAt\n    author { id name }\n    settledBy { id name }\n    ...NoteTools_note\n    ...DecideSuggestion_note\n    ...NoteAnswers_note\n  }\n"): (typeof documents)["\n  fragment NoteItem_note on DraftNote {\n    id\n    kind\n    quote\n    text\n    state\n    createdAt\n    author { id name }\n    settledBy { id name }\n    ...NoteTools_note\n    ...DecideSuggestion_note\n    ...NoteAnswers_note\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoteTools_note on DraftNote {\n    id\n    kind\n    text\n    state\n    author { id name }\n  }\n"): (typeof documents)["\n  fragment NoteTools_note on DraftNote {\n    id\n    kind\n    text\n    state\n    author { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseDraftNote($id: ID!, $done: Boolean!) {\n    closeDraftNote(id: $id, done: $done) {\n      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseDraftNote($id: ID!, $done: Boolean!) {\n    closeDraftNote(id: $id, done: $done) {\n      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveDraftNote($id: ID!) {\n    removeDraftNote(id: $id) {\n      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveDraftNote($id: ID!) {\n    removeDraftNote(id: $id) {\n      ... on DraftNoteChanged { note { id ...NoteItem_note } initiative { id ...DraftNotes_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeItem_notice on Notice { id kind text createdAt readAt measureId reportId initiative { id title } group { id name } theme { id title } activity { id title } }\n"): (typeof documents)["\n  fragment NoticeItem_notice on Notice { id kind text createdAt readAt measureId reportId initiative { id title } group { id name } theme { id title } activity { id title } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WayCard_initiative on Initiative {\n    id\n    stage\n    stageSince\n    history { stage at note }\n    draagvlak { reached }\n    dossier { handedInAt decisionDueAt clockStoppedAt hands handsGiven { role } }\n    buurtdeal { signatures { party } }\n    account { accountedAt }\n  }\n"): (typeof documents)["\n  fragment WayCard_initiative on Initiative {\n    id\n    stage\n    stageSince\n    history { stage at note }\n    draagvlak { reached }\n    dossier { handedInAt decisionDueAt clockStoppedAt hands handsGiven { role } }\n    buurtdeal { signatures { party } }\n    account { accountedAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PaymentDesk_desk on PaymentDesk {\n    id\n    wijk { id name }\n    waiting\n    waitingCents\n    runs { id state payments cents madeAt viewerMade }\n    returning { id title account { toReturnCents returnBy } }\n  }\n"): (typeof documents)["\n  fragment PaymentDesk_desk on PaymentDesk {\n    id\n    wijk { id name }\n    waiting\n    waitingCents\n    runs { id state payments cents madeAt viewerMade }\n    returning { id title account { toReturnCents returnBy } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakePaymentRun($wijkId: ID!) {\n    makePaymentRun(wijkId: $wijkId) {\n      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation MakePaymentRun($wijkId: ID!) {\n    makePaymentRun(wijkId: $wijkId) {\n      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Payments_initiative on Initiative {\n    id\n    stage\n    dossier { decision { grantedCents } }\n    account { settledCents }\n    instalments { id number what cents dueOn state approvedAt }\n    viewerCanSchedulePayment { allowed reason }\n    viewerCanPay { allowed reason }\n  }\n"): (typeof documents)["\n  fragment Payments_initiative on Initiative {\n    id\n    stage\n    dossier { decision { grantedCents } }\n    account { settledCents }\n    instalments { id number what cents dueOn state approvedAt }\n    viewerCanSchedulePayment { allowed reason }\n    viewerCanPay { allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveInstalment($instalmentId: ID!) {\n    approveInstalment(instalmentId: $instalmentId) {\n      ... on InitiativeChanged { initiative { id ...Payments_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveInstalment($instalmentId: ID!) {\n    approveInstalment(instalmentId: $instalmentId) {\n      ... on InitiativeChanged { initiative { id ...Payments_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PayInitiative($id: ID!) {\n    pay(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Payments_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation PayInitiative($id: ID!) {\n    pay(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Payments_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRunSent($runId: ID!) {\n    markRunSent(runId: $runId) {\n      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkRunSent($runId: ID!) {\n    markRunSent(runId: $runId) {\n      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleRun($runId: ID!, $outcome: RunOutcome!) {\n    settleRun(runId: $runId, outcome: $outcome) {\n      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SettleRun($runId: ID!, $outcome: RunOutcome!) {\n    settleRun(runId: $runId, outcome: $outcome) {\n      ... on PaymentDeskChanged { desk { id ...PaymentDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleInstalments($id: ID!, $instalments: [InstalmentInput!]!) {\n    scheduleInstalments(id: $id, instalments: $instalments) {\n      ... on InitiativeChanged { initiative { id ...Payments_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ScheduleInstalments($id: ID!, $instalments: [InstalmentInput!]!) {\n    scheduleInstalments(id: $id, instalments: $instalments) {\n      ... on InitiativeChanged { initiative { id ...Payments_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComingRegistrations_viewer on Viewer {\n    id\n    registrations { id state party activity { id title startsAt place } }\n  }\n"): (typeof documents)["\n  fragment ComingRegistrations_viewer on Viewer {\n    id\n    registrations { id state party activity { id title startsAt place } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DoorEntry_entry on DoorEntry {\n    id\n    name\n    state\n    party\n    byOrganiser\n    came\n    answers { id question answer }\n  }\n"): (typeof documents)["\n  fragment DoorEntry_entry on DoorEntry {\n    id\n    name\n    state\n    party\n    byOrganiser\n    came\n    answers { id question answer }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenDoorList($activityId: ID!) {\n    openDoorList(activityId: $activityId) {\n      ... on DoorList { activity { id ...PlacesCard_activity } entries { id state ...DoorEntry_entry } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenDoorList($activityId: ID!) {\n    openDoorList(activityId: $activityId) {\n      ... on DoorList { activity { id ...PlacesCard_activity } entries { id state ...DoorEntry_entry } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterSomebody($input: RegisterSomebodyInput!) {\n    registerSomebody(input: $input) {\n      ... on DoorEntryChanged { entry { id state ...DoorEntry_entry } activity { id ...PlacesCard_activity } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RegisterSomebody($input: RegisterSomebodyInput!) {\n    registerSomebody(input: $input) {\n      ... on DoorEntryChanged { entry { id state ...DoorEntry_entry } activity { id ...PlacesCard_activity } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkCame($id: ID!, $came: Boolean) {\n    markCame(id: $id, came: $came) { ... on DoorEntryChanged { entry { id ...DoorEntry_entry } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation MarkCame($id: ID!, $came: Boolean) {\n    markCame(id: $id, came: $came) { ... on DoorEntryChanged { entry { id ...DoorEntry_entry } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetQuestions($activityId: ID!, $questions: [QuestionInput!]!, $ofSeries: Boolean!) {\n    setQuestions(activityId: $activityId, questions: $questions, ofSeries: $ofSeries) { ... on PlacesChanged { activity { id registrationQuestions { id question choices required } ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation SetQuestions($activityId: ID!, $questions: [QuestionInput!]!, $ofSeries: Boolean!) {\n    setQuestions(activityId: $activityId, questions: $questions, ofSeries: $ofSeries) { ... on PlacesChanged { activity { id registrationQuestions { id question choices required } ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnRegistration_registration on Registration {\n    id\n    state\n    party\n    acceptBy\n    ahead\n    viewerCanAccept { allowed reason }\n  }\n"): (typeof documents)["\n  fragment OwnRegistration_registration on Registration {\n    id\n    state\n    party\n    acceptBy\n    ahead\n    viewerCanAccept { allowed reason }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PlacesCard_activity on Activity {\n    id\n    registrationWanted\n    places { id capacity taken waiting }\n    registrationQuestions { id question choices required }\n    viewerRegistration { id ...OwnRegistration_registration }\n    viewerCanRegister { allowed reason }\n    viewerCanKeepDoor { allowed }\n  }\n"): (typeof documents)["\n  fragment PlacesCard_activity on Activity {\n    id\n    registrationWanted\n    places { id capacity taken waiting }\n    registrationQuestions { id question choices required }\n    viewerRegistration { id ...OwnRegistration_registration }\n    viewerCanRegister { allowed reason }\n    viewerCanKeepDoor { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation Register($input: RegisterInput!) {\n    register(input: $input) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptPlace($id: ID, $key: String) {\n    acceptPlace(id: $id, key: $key) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation AcceptPlace($id: ID, $key: String) {\n    acceptPlace(id: $id, key: $key) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelRegistration($id: ID, $key: String) {\n    cancelRegistration(id: $id, key: $key) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation CancelRegistration($id: ID, $key: String) {\n    cancelRegistration(id: $id, key: $key) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeParty($id: ID, $key: String, $party: Int!) {\n    changeParty(id: $id, key: $key, party: $party) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n"): (typeof documents)["\n  mutation ChangeParty($id: ID, $key: String, $party: Int!) {\n    changeParty(id: $id, key: $key, party: $party) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetMailTrouble {\n    forgetMailTrouble {\n      ... on ViewerChanged { viewer { id mailTrouble } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ForgetMailTrouble {\n    forgetMailTrouble {\n      ... on ViewerChanged { viewer { id mailTrouble } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PushSwitch { me { id sessions { id isCurrent pushedSince } } }\n"): (typeof documents)["\n  query PushSwitch { me { id sessions { id isCurrent pushedSince } } }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartPushes($endpoint: String!) {\n    startPushes(endpoint: $endpoint) {\n      ... on ViewerChanged { viewer { id sessions { id isCurrent pushedSince } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation StartPushes($endpoint: String!) {\n    startPushes(endpoint: $endpoint) {\n      ... on ViewerChanged { viewer { id sessions { id isCurrent pushedSince } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndPushes {\n    endPushes {\n      ... on ViewerChanged { viewer { id sessions { id isCurrent pushedSince } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation EndPushes {\n    endPushes {\n      ... on ViewerChanged { viewer { id sessions { id isCurrent pushedSince } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepPaperMark($initials: String!, $birthYear: String!) {\n    keepPaperMark(initials: $initials, birthYear: $birthYear) {\n      ... on ViewerChanged { viewer { id } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation KeepPaperMark($initials: String!, $birthYear: String!) {\n    keepPaperMark(initials: $initials, birthYear: $birthYear) {\n      ... on ViewerChanged { viewer { id } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResidenceDesk_desk on ResidenceDesk {\n    id\n    waiting\n    viewerProvesHere\n    wijk { id name buurten { id name } }\n    batches { id letters madeAt sentAt }\n  }\n"): (typeof documents)["\n  fragment ResidenceDesk_desk on ResidenceDesk {\n    id\n    waiting\n    viewerProvesHere\n    wijk { id name buurten { id name } }\n    batches { id letters madeAt sentAt }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeLetters($wijkId: ID!) {\n    makeLetters(wijkId: $wijkId) {\n      ... on ResidenceDeskChanged { desk { id ...ResidenceDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation MakeLetters($wijkId: ID!) {\n    makeLetters(wijkId: $wijkId) {\n      ... on ResidenceDeskChanged { desk { id ...ResidenceDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkLettersSent($batchId: ID!) {\n    markLettersSent(batchId: $batchId) {\n      ... on ResidenceDeskChanged { desk { id ...ResidenceDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkLettersSent($batchId: ID!) {\n    markLettersSent(batchId: $batchId) {\n      ... on ResidenceDeskChanged { desk { id ...ResidenceDesk_desk } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProveAtDesk($code: String!, $buurtId: ID!) {\n    proveAtDesk(code: $code, buurtId: $buurtId) {\n      ... on ResidenceDeskChanged { desk { id } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ProveAtDesk($code: String!, $buurtId: ID!) {\n    proveAtDesk(code: $code, buurtId: $buurtId) {\n      ... on ResidenceDeskChanged { desk { id } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPaperAccount($name: String!, $buurtId: ID!) {\n    openPaperAccount(name: $name, buurtId: $buurtId) {\n      ... on PaperCard { card code expiresAt }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenPaperAccount($name: String!, $buurtId: ID!) {\n    openPaperAccount(name: $name, buurtId: $buurtId) {\n      ... on PaperCard { card code expiresAt }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewPaperCode($card: String!) {\n    renewPaperCode(card: $card) {\n      ... on PaperCard { card code expiresAt }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RenewPaperCode($card: String!) {\n    renewPaperCode(card: $card) {\n      ... on PaperCard { card code expiresAt }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Residence_viewer on Viewer {\n    id\n    grade\n    residenceSince\n    wijk { id name }\n    buurt { id name }\n    letter { askedAt printed expiresAt attemptsLeft }\n  }\n"): (typeof documents)["\n  fragment Residence_viewer on Viewer {\n    id\n    grade\n    residenceSince\n    wijk { id name }\n    buurt { id name }\n    letter { askedAt printed expiresAt attemptsLeft }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclareResidence($postcode: String!, $houseNumber: String!) {\n    declareResidence(postcode: $postcode, houseNumber: $houseNumber) {\n      ... on ViewerChanged { viewer { id ...Residence_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation DeclareResidence($postcode: String!, $houseNumber: String!) {\n    declareResidence(postcode: $postcode, houseNumber: $houseNumber) {\n      ... on ViewerChanged { viewer { id ...Residence_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestLetter($postcode: String!, $houseNumber: String!) {\n    requestLetter(postcode: $postcode, houseNumber: $houseNumber) {\n      ... on ViewerChanged { viewer { id ...Residence_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestLetter($postcode: String!, $houseNumber: String!) {\n    requestLetter(postcode: $postcode, houseNumber: $houseNumber) {\n      ... on ViewerChanged { viewer { id ...Residence_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProveByLetter($code: String!) {\n    proveByLetter(code: $code) {\n      ... on ViewerChanged { viewer { id ...Residence_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ProveByLetter($code: String!) {\n    proveByLetter(code: $code) {\n      ... on ViewerChanged { viewer { id ...Residence_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowDeskCode {\n    showDeskCode {\n      ... on DeskCode { code expiresAt }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ShowDeskCode {\n    showDeskCode {\n      ... on DeskCode { code expiresAt }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Backings_initiative on Initiative {\n    id\n    stage\n    backings { at organisation { id name } }\n    viewerBackers { backs organisation { id name } }\n  }\n"): (typeof documents)["\n  fragment Backings_initiative on Initiative {\n    id\n    stage\n    backings { at organisation { id name } }\n    viewerBackers { backs organisation { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BackInitiative($id: ID!, $organisationId: ID!) {\n    backInitiative(id: $id, organisationId: $organisationId) {\n      ... on InitiativeChanged { initiative { id ...Backings_initiative ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation BackInitiative($id: ID!, $organisationId: ID!) {\n    backInitiative(id: $id, organisationId: $organisationId) {\n      ... on InitiativeChanged { initiative { id ...Backings_initiative ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackBacking($id: ID!, $organisationId: ID!) {\n    takeBackBacking(id: $id, organisationId: $organisationId) {\n      ... on InitiativeChanged { initiative { id ...Backings_initiative ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackBacking($id: ID!, $organisationId: ID!) {\n    takeBackBacking(id: $id, organisationId: $organisationId) {\n      ... on InitiativeChanged { initiative { id ...Backings_initiative ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BuurtenMap_initiative on Initiative {\n    id\n    draagvlak { buurtenReached buurten { buurt { id name } supporters } }\n  }\n"): (typeof documents)["\n  fragment BuurtenMap_initiative on Initiative {\n    id\n    draagvlak { buurtenReached buurten { buurt { id name } supporters } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Course_initiative on Initiative {\n    id\n    withoutOpinion\n    supportCourse { day supporters }\n    namedSupporters { name }\n    draagvlak { supporters threshold }\n  }\n"): (typeof documents)["\n  fragment Course_initiative on Initiative {\n    id\n    withoutOpinion\n    supportCourse { day supporters }\n    namedSupporters { name }\n    draagvlak { supporters threshold }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HideConcern($id: ID!, $rule: Int!, $reason: String!) {\n    hideConcern(id: $id, rule: $rule, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation HideConcern($id: ID!, $rule: Int!, $reason: String!) {\n    hideConcern(id: $id, rule: $rule, reason: $reason) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingRows_list on SupportList {\n    id\n    code\n    readRows { row state why }\n    initiative { id title }\n  }\n"): (typeof documents)["\n  fragment WaitingRows_list on SupportList {\n    id\n    code\n    readRows { row state why }\n    initiative { id title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Concerns_initiative on Initiative {\n    id\n    viewerCanRaiseConcern { allowed reason }\n    viewerCanAnswerConcern { allowed reason }\n    viewerCanModerate { allowed reason }\n    concerns { id text createdAt answer answeredAt hidden hiddenReason viewerRaised author { id name } }\n  }\n"): (typeof documents)["\n  fragment Concerns_initiative on Initiative {\n    id\n    viewerCanRaiseConcern { allowed reason }\n    viewerCanAnswerConcern { allowed reason }\n    viewerCanModerate { allowed reason }\n    concerns { id text createdAt answer answeredAt hidden hiddenReason viewerRaised author { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseConcern($initiativeId: ID!, $text: String!, $byName: Boolean!) {\n    raiseConcern(initiativeId: $initiativeId, text: $text, byName: $byName) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RaiseConcern($initiativeId: ID!, $text: String!, $byName: Boolean!) {\n    raiseConcern(initiativeId: $initiativeId, text: $text, byName: $byName) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerConcern($id: ID!, $text: String!) {\n    answerConcern(id: $id, text: $text) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerConcern($id: ID!, $text: String!) {\n    answerConcern(id: $id, text: $text) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeBackConcern($id: ID!) {\n    takeBackConcern(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeBackConcern($id: ID!) {\n    takeBackConcern(id: $id) {\n      ... on InitiativeChanged { initiative { id ...Concerns_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Lists_initiative on Initiative {\n    id\n    stage\n    viewerCanEnterVoices { allowed reason }\n    viewerCanConfirmVoices { allowed reason }\n    supportLists { id ...ListItem_list }\n  }\n"): (typeof documents)["\n  fragment Lists_initiative on Initiative {\n    id\n    stage\n    viewerCanEnterVoices { allowed reason }\n    viewerCanConfirmVoices { allowed reason }\n    supportLists { id ...ListItem_list }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListItem_list on SupportList {\n    id\n    code\n    kind\n    version\n    isOld\n    rows\n    largePrint\n    madeAt\n    openUntil\n    viewerMade\n    readRows { row state why enteredAt viewerEntered }\n  }\n"): (typeof documents)["\n  fragment ListItem_list on SupportList {\n    id\n    code\n    kind\n    version\n    isOld\n    rows\n    largePrint\n    madeAt\n    openUntil\n    viewerMade\n    readRows { row state why enteredAt viewerEntered }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeSupportList($initiativeId: ID!, $sheets: Int!, $largePrint: Boolean!) {\n    makeSupportList(initiativeId: $initiativeId, sheets: $sheets, largePrint: $largePrint) {\n      ... on SupportListChanged { list { id initiative { id ...Lists_initiative } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation MakeSupportList($initiativeId: ID!, $sheets: Int!, $largePrint: Boolean!) {\n    makeSupportList(initiativeId: $initiativeId, sheets: $sheets, largePrint: $largePrint) {\n      ... on SupportListChanged { list { id initiative { id ...Lists_initiative } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenStall($initiativeId: ID!) {\n    openStall(initiativeId: $initiativeId) {\n      ... on OpenedStall { code key openUntil }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenStall($initiativeId: ID!) {\n    openStall(initiativeId: $initiativeId) {\n      ... on OpenedStall { code key openUntil }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmStall($code: String!, $signedUp: Int!) {\n    confirmStall(code: $code, signedUp: $signedUp) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmStall($code: String!, $signedUp: Int!) {\n    confirmStall(code: $code, signedUp: $signedUp) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterListRow($code: String!, $row: Int!, $neighbour: NeighbourInput!) {\n    enterListRow(code: $code, row: $row, neighbour: $neighbour) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation EnterListRow($code: String!, $row: Int!, $neighbour: NeighbourInput!) {\n    enterListRow(code: $code, row: $row, neighbour: $neighbour) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmListRow($code: String!, $row: Int!, $neighbour: NeighbourInput!) {\n    confirmListRow(code: $code, row: $row, neighbour: $neighbour) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmListRow($code: String!, $row: Int!, $neighbour: NeighbourInput!) {\n    confirmListRow(code: $code, row: $row, neighbour: $neighbour) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleListRow($code: String!, $row: Int!, $counts: Boolean!) {\n    settleListRow(code: $code, row: $row, counts: $counts) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SettleListRow($code: String!, $row: Int!, $counts: Boolean!) {\n    settleListRow(code: $code, row: $row, counts: $counts) {\n      ... on SupportListChanged { list { id ...ListItem_list } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUpAtStall($key: String!, $neighbour: NeighbourInput!) {\n    signUpAtStall(key: $key, neighbour: $neighbour) {\n      ... on SignedUp { thanks }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SignUpAtStall($key: String!, $neighbour: NeighbourInput!) {\n    signUpAtStall(key: $key, neighbour: $neighbour) {\n      ... on SignedUp { thanks }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThemeCard_theme on Wijkthema {\n    id\n    title\n    about\n    domain\n    participationLevel\n  }\n"): (typeof documents)["\n  fragment ThemeCard_theme on Wijkthema {\n    id\n    title\n    about\n    domain\n    participationLevel\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SmallThermometer_thermometer on Wijkthermometer {\n    id\n    wijk { id name }\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n  }\n"): (typeof documents)["\n  fragment SmallThermometer_thermometer on Wijkthermometer {\n    id\n    wijk { id name }\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Thermometer_thermometer on Wijkthermometer {\n    id\n    year\n    wijk { id name }\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n    entries { initiative { id } askedCents reservedCents committedCents paidCents }\n  }\n"): (typeof documents)["\n  fragment Thermometer_thermometer on Wijkthermometer {\n    id\n    year\n    wijk { id name }\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n    entries { initiative { id } askedCents reservedCents committedCents paidCents }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityThread_activity on Activity {\n    id\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerReactions { commentId kind }\n    viewerFollows\n    viewerUnread\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n  }\n"): (typeof documents)["\n  fragment ActivityThread_activity on Activity {\n    id\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerReactions { commentId kind }\n    viewerFollows\n    viewerUnread\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OlderActivityComments($id: ID!, $after: String) {\n    activity(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"): (typeof documents)["\n  query OlderActivityComments($id: ID!, $after: String) {\n    activity(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentBody_comment on Comment {\n    id\n    text\n    locale\n    hidden\n    hiddenReason\n    removed\n    pinned\n    asMunicipality\n    onBehalfOf { id name }\n    createdAt\n    editedAt\n    author { id name }\n    mentions { number personId name }\n    pictures { id width height alt }\n    ...CommentTools_comment\n    ...Reactions_comment\n  }\n"): (typeof documents)["\n  fragment CommentBody_comment on Comment {\n    id\n    text\n    locale\n    hidden\n    hiddenReason\n    removed\n    pinned\n    asMunicipality\n    onBehalfOf { id name }\n    createdAt\n    editedAt\n    author { id name }\n    mentions { number personId name }\n    pictures { id width height alt }\n    ...CommentTools_comment\n    ...Reactions_comment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentHistory($id: ID!) {\n    comment(id: $id) { id history { number text writtenAt } }\n  }\n"): (typeof documents)["\n  query CommentHistory($id: ID!) {\n    comment(id: $id) { id history { number text writtenAt } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentItem_comment on Comment {\n    id\n    pinned\n    ...CommentBody_comment\n    author { id name }\n    replies { id author { id name } ...CommentBody_comment }\n  }\n"): (typeof documents)["\n  fragment CommentItem_comment on Comment {\n    id\n    pinned\n    ...CommentBody_comment\n    author { id name }\n    replies { id author { id name } ...CommentBody_comment }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentTools_comment on Comment {\n    id\n    pinned\n    isAnswer\n    author { id name }\n  }\n"): (typeof documents)["\n  fragment CommentTools_comment on Comment {\n    id\n    pinned\n    isAnswer\n    author { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PinComment($id: ID!, $on: Boolean!) {\n    pinComment(id: $id, on: $on) {\n      ... on CommentPosted { comment { id pinned } initiative { id pinnedComment { id pinned ...CommentItem_comment } } group { id pinnedComment { id pinned ...CommentItem_comment } } theme { id pinnedComment { id pinned ...CommentItem_comment } } activity { id pinnedComment { id pinned ...CommentItem_comment } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation PinComment($id: ID!, $on: Boolean!) {\n    pinComment(id: $id, on: $on) {\n      ... on CommentPosted { comment { id pinned } initiative { id pinnedComment { id pinned ...CommentItem_comment } } group { id pinnedComment { id pinned ...CommentItem_comment } } theme { id pinnedComment { id pinned ...CommentItem_comment } } activity { id pinnedComment { id pinned ...CommentItem_comment } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditComment($id: ID!, $text: String!, $mentions: [ID!]) {\n    editComment(id: $id, text: $text, mentions: $mentions) {\n      ... on CommentPosted { comment { id ...CommentBody_comment } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation EditComment($id: ID!, $text: String!, $mentions: [ID!]) {\n    editComment(id: $id, text: $text, mentions: $mentions) {\n      ... on CommentPosted { comment { id ...CommentBody_comment } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowTalk($talk: TalkInput!, $on: Boolean!) {\n    followTalk(talk: $talk, on: $on) {\n      ... on TalkChanged { initiative { id viewerFollows viewerUnread } theme { id viewerFollows viewerUnread } activity { id viewerFollows viewerUnread } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation FollowTalk($talk: TalkInput!, $on: Boolean!) {\n    followTalk(talk: $talk, on: $on) {\n      ... on TalkChanged { initiative { id viewerFollows viewerUnread } theme { id viewerFollows viewerUnread } activity { id viewerFollows viewerUnread } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupThread_group on Group {\n    id\n    name\n    visibility\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerUnread\n    viewerReactions { commentId kind }\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n    viewerCanCommentForGroup { allowed }\n  }\n"): (typeof documents)["\n  fragment GroupThread_group on Group {\n    id\n    name\n    visibility\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerUnread\n    viewerReactions { commentId kind }\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n    viewerCanCommentForGroup { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OlderGroupComments($id: ID!, $after: String) {\n    group(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"): (typeof documents)["\n  query OlderGroupComments($id: ID!, $after: String) {\n    group(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HideComment($id: ID!, $rule: Int!, $reason: String!) {\n    hideComment(id: $id, rule: $rule, reason: $reason) {\n      ... on CommentPosted { comment { id ...CommentItem_comment } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation HideComment($id: ID!, $rule: Int!, $reason: String!) {\n    hideComment(id: $id, rule: $rule, reason: $reason) {\n      ... on CommentPosted { comment { id ...CommentItem_comment } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InitiativeThread_initiative on Initiative {\n    id\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerReactions { commentId kind }\n    viewerFollows\n    viewerUnread\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n  }\n"): (typeof documents)["\n  fragment InitiativeThread_initiative on Initiative {\n    id\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerReactions { commentId kind }\n    viewerFollows\n    viewerUnread\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OlderInitiativeComments($id: ID!, $after: String) {\n    initiative(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"): (typeof documents)["\n  query OlderInitiativeComments($id: ID!, $after: String) {\n    initiative(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mentionable($text: String!, $initiativeId: ID, $groupId: ID, $themeId: ID, $activityId: ID) {\n    mentionable(text: $text, initiativeId: $initiativeId, groupId: $groupId, themeId: $themeId, activityId: $activityId) { id name }\n  }\n"): (typeof documents)["\n  query Mentionable($text: String!, $initiativeId: ID, $groupId: ID, $themeId: ID, $activityId: ID) {\n    mentionable(text: $text, initiativeId: $initiativeId, groupId: $groupId, themeId: $themeId, activityId: $activityId) { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Reactions_comment on Comment {\n    id\n    reactions { kind count }\n  }\n"): (typeof documents)["\n  fragment Reactions_comment on Comment {\n    id\n    reactions { kind count }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReactToComment($id: ID!, $kind: ReactionKind!, $on: Boolean!) {\n    reactToComment(id: $id, kind: $kind, on: $on) {\n      ... on CommentPosted { comment { id ...Reactions_comment } initiative { id viewerReactions { commentId kind } } group { id viewerReactions { commentId kind } } theme { id viewerReactions { commentId kind } } activity { id viewerReactions { commentId kind } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ReactToComment($id: ID!, $kind: ReactionKind!, $on: Boolean!) {\n    reactToComment(id: $id, kind: $kind, on: $on) {\n      ... on CommentPosted { comment { id ...Reactions_comment } initiative { id viewerReactions { commentId kind } } group { id viewerReactions { commentId kind } } theme { id viewerReactions { commentId kind } } activity { id viewerReactions { commentId kind } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadComment($id: ID!) {\n    comment(id: $id) {\n      id\n      text\n      author { id name }\n      mentions { number personId name }\n      pictures { id width height alt }\n      replies { id text author { id name } mentions { number personId name } }\n    }\n  }\n"): (typeof documents)["\n  query ReadComment($id: ID!) {\n    comment(id: $id) {\n      id\n      text\n      author { id name }\n      mentions { number personId name }\n      pictures { id width height alt }\n      replies { id text author { id name } mentions { number personId name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveComment($id: ID!) {\n    removeComment(id: $id) {\n      ... on CommentPosted { comment { id ...CommentBody_comment } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveComment($id: ID!) {\n    removeComment(id: $id) {\n      ... on CommentPosted { comment { id ...CommentBody_comment } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThemeThread_theme on Wijkthema {\n    id\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerReactions { commentId kind }\n    viewerFollows\n    viewerUnread\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n  }\n"): (typeof documents)["\n  fragment ThemeThread_theme on Wijkthema {\n    id\n    commentCount\n    comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    pinnedComment { id ...CommentItem_comment }\n    viewerReactions { commentId kind }\n    viewerFollows\n    viewerUnread\n    viewerCanComment { allowed reason }\n    viewerCanModerate { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OlderThemeComments($id: ID!, $after: String) {\n    theme(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"): (typeof documents)["\n  query OlderThemeComments($id: ID!, $after: String) {\n    theme(id: $id) {\n      id\n      comments(first: 20, after: $after) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TranslateComment($id: ID!, $to: Locale!) {\n    translateComment(id: $id, to: $to) {\n      ... on CommentTranslation { text locale }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation TranslateComment($id: ID!, $to: Locale!) {\n    translateComment(id: $id, to: $to) {\n      ... on CommentTranslation { text locale }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostToInitiative($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        initiative { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation PostToInitiative($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        initiative { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostToGroup($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        group { id commentCount comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation PostToGroup($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        group { id commentCount comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostToTheme($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        theme { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation PostToTheme($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        theme { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostToActivity($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        activity { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation PostToActivity($input: PostCommentInput!) {\n    postComment(input: $input) {\n      ... on CommentPosted {\n        comment { id ...CommentItem_comment }\n        activity { id commentCount viewerFollows viewerUnread comments(first: 20) { nodes { id ...CommentItem_comment } pageInfo { hasNextPage endCursor } } }\n      }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadGroup($id: ID!) {\n    readGroup(id: $id) {\n      ... on GroupChanged { group { id viewerUnread } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ReadGroup($id: ID!) {\n    readGroup(id: $id) {\n      ... on GroupChanged { group { id viewerUnread } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadTalk($talk: TalkInput!) {\n    readTalk(talk: $talk) {\n      ... on TalkChanged { initiative { id viewerUnread } theme { id viewerUnread } activity { id viewerUnread } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ReadTalk($talk: TalkInput!) {\n    readTalk(talk: $talk) {\n      ... on TalkChanged { initiative { id viewerUnread } theme { id viewerUnread } activity { id viewerUnread } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpeaksFor($id: ID!) {\n    initiative(id: $id) { id group { id name viewerCanSpeakForGroup { allowed } } }\n  }\n"): (typeof documents)["\n  query SpeaksFor($id: ID!) {\n    initiative(id: $id) { id group { id name viewerCanSpeakForGroup { allowed } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Comparison_version on PlanVersion {\n    id\n    number\n    title\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    lines { kind description cents }\n  }\n"): (typeof documents)["\n  fragment Comparison_version on PlanVersion {\n    id\n    number\n    title\n    goal\n    forWhom\n    place\n    planning\n    ownEffort\n    upkeep\n    lines { kind description cents }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameVersion($id: ID!, $name: String!) {\n    nameVersion(id: $id, name: $name) {\n      ... on InitiativeChanged { initiative { id ...VersionList_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation NameVersion($id: ID!, $name: String!) {\n    nameVersion(id: $id, name: $name) {\n      ... on InitiativeChanged { initiative { id ...VersionList_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreVersion($id: ID!, $number: Int!) {\n    restoreVersion(id: $id, number: $number) {\n      ... on InitiativeChanged { initiative { id ...VersionList_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreVersion($id: ID!, $number: Int!) {\n    restoreVersion(id: $id, number: $number) {\n      ... on InitiativeChanged { initiative { id ...VersionList_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VersionList_initiative on Initiative {\n    id\n    version\n    viewerCanKeepVersion { allowed }\n    versions {\n      id\n      number\n      hash\n      moments { id kind name restored at by { id name } }\n    }\n  }\n"): (typeof documents)["\n  fragment VersionList_initiative on Initiative {\n    id\n    version\n    viewerCanKeepVersion { allowed }\n    versions {\n      id\n      number\n      hash\n      moments { id kind name restored at by { id name } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RuleTitles($locale: Locale!) {\n    houseRules(locale: $locale) { number rules { id number title } }\n  }\n"): (typeof documents)["\n  query RuleTitles($locale: Locale!) {\n    houseRules(locale: $locale) { number rules { id number title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StillSignedIn {\n    me { id }\n  }\n"): (typeof documents)["\n  query StillSignedIn {\n    me { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeOrganisationPage($id: ID!) {\n    organisation(id: $id) { id name contact walkInHours viewerCanPostActivity { allowed reason } }\n  }\n"): (typeof documents)["\n  query ChangeOrganisationPage($id: ID!) {\n    organisation(id: $id) { id name contact walkInHours viewerCanPostActivity { allowed reason } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeOrganisation($id: ID!, $contact: String!, $walkInHours: String!) {\n    changeOrganisation(id: $id, contact: $contact, walkInHours: $walkInHours) {\n      ... on OrganisationChanged { organisation { id contact walkInHours } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeOrganisation($id: ID!, $contact: String!, $walkInHours: String!) {\n    changeOrganisation(id: $id, contact: $contact, walkInHours: $walkInHours) {\n      ... on OrganisationChanged { organisation { id contact walkInHours } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FindWijk($postcode: String!) {\n    wijkOfPostcode(postcode: $postcode) { id }\n  }\n"): (typeof documents)["\n  query FindWijk($postcode: String!) {\n    wijkOfPostcode(postcode: $postcode) { id }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Groups($wijkId: ID, $after: String) {\n    wijken { id name }\n    groups(wijkId: $wijkId, first: 12, after: $after) {\n      nodes { id ...GroupCard_group }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Groups($wijkId: ID, $after: String) {\n    wijken { id name }\n    groups(wijkId: $wijkId, first: 12, after: $after) {\n      nodes { id ...GroupCard_group }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home($from: DateTime!, $until: DateTime!) {\n    wijken { id name thermometer { id ...SmallThermometer_thermometer } }\n    thermometer { id year ...Thermometer_thermometer }\n    initiatives(first: 4) { nodes { id ...InitiativeCard_initiative } }\n    activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }\n  }\n"): (typeof documents)["\n  query Home($from: DateTime!, $until: DateTime!) {\n    wijken { id name thermometer { id ...SmallThermometer_thermometer } }\n    thermometer { id year ...Thermometer_thermometer }\n    initiatives(first: 4) { nodes { id ...InitiativeCard_initiative } }\n    activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Initiatives($wijkId: ID, $themeId: ID, $stages: [Stage!], $after: String) {\n    wijken { id name themes { id title } }\n    initiatives(wijkId: $wijkId, themeId: $themeId, stages: $stages, first: 12, after: $after) {\n      nodes { id ...InitiativeCard_initiative }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query Initiatives($wijkId: ID, $themeId: ID, $stages: [Stage!], $after: String) {\n    wijken { id name themes { id title } }\n    initiatives(wijkId: $wijkId, themeId: $themeId, stages: $stages, first: 12, after: $after) {\n      nodes { id ...InitiativeCard_initiative }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      kind\n      about\n      website\n      contact\n      walkInHours\n      trustReason\n      viewerCanPostActivity { allowed }\n      viewerCanTakeTrust { allowed }\n      awaiting { id stateReason ...ActivityItem_activity }\n      activities(first: 20) { id ...ActivityItem_activity }\n    }\n  }\n"): (typeof documents)["\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      id\n      name\n      kind\n      about\n      website\n      contact\n      walkInHours\n      trustReason\n      viewerCanPostActivity { allowed }\n      viewerCanTakeTrust { allowed }\n      awaiting { id stateReason ...ActivityItem_activity }\n      activities(first: 20) { id ...ActivityItem_activity }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations {\n    organisations { id name kind about }\n  }\n"): (typeof documents)["\n  query Organisations {\n    organisations { id name kind about }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search($text: String!) {\n    searchInitiatives(text: $text, first: 20) { id ...InitiativeCard_initiative }\n  }\n"): (typeof documents)["\n  query Search($text: String!) {\n    searchInitiatives(text: $text, first: 20) { id ...InitiativeCard_initiative }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StartGroupPage {\n    wijken { id name themes { id title } }\n  }\n"): (typeof documents)["\n  query StartGroupPage {\n    wijken { id name themes { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartGroup($input: StartGroupInput!) {\n    startGroup(input: $input) {\n      ... on GroupChanged { group { id } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation StartGroup($input: StartGroupInput!) {\n    startGroup(input: $input) {\n      ... on GroupChanged { group { id } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditLogPage($wijkId: ID, $act: AuditedAct, $subject: ID, $from: DateTime, $until: DateTime, $after: String) {\n    wijken { id name }\n    auditLog(wijkId: $wijkId, act: $act, subject: $subject, from: $from, until: $until, first: 30, after: $after) {\n      nodes { id ...LogEntry_entry }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query AuditLogPage($wijkId: ID, $act: AuditedAct, $subject: ID, $from: DateTime, $until: DateTime, $after: String) {\n    wijken { id name }\n    auditLog(wijkId: $wijkId, act: $act, subject: $subject, from: $from, until: $until, first: 30, after: $after) {\n      nodes { id ...LogEntry_entry }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndRole($id: ID!, $reason: EndReason!) {\n    endRole(id: $id, reason: $reason) {\n      ... on RoleChanged { role { id ...RoleItem_role } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation EndRole($id: ID!, $reason: EndReason!) {\n    endRole(id: $id, reason: $reason) {\n      ... on RoleChanged { role { id ...RoleItem_role } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ForwardingActs_forwarding on Forwarding {\n    id\n    title\n    viewerCanRetry { allowed }\n    viewerCanTake { allowed }\n  }\n"): (typeof documents)["\n  fragment ForwardingActs_forwarding on Forwarding {\n    id\n    title\n    viewerCanRetry { allowed }\n    viewerCanTake { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryForwarding($id: ID!) {\n    retryForwarding(id: $id) {\n      ... on ForwardingChanged { forwarding { id ...ForwardingItem_forwarding } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RetryForwarding($id: ID!) {\n    retryForwarding(id: $id) {\n      ... on ForwardingChanged { forwarding { id ...ForwardingItem_forwarding } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeDossier($id: ID!) {\n    takeDossier(id: $id) {\n      ... on ForwardingChanged { forwarding { id ...ForwardingItem_forwarding } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeDossier($id: ID!) {\n    takeDossier(id: $id) {\n      ... on ForwardingChanged { forwarding { id ...ForwardingItem_forwarding } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ForwardingItem_forwarding on Forwarding {\n    id\n    reference\n    title\n    system\n    state\n    since\n    attempts\n    nextAttemptAt\n    problem\n    detail\n    caseDue\n    wijk { id name }\n    steps { step part at }\n    ...ForwardingActs_forwarding\n  }\n"): (typeof documents)["\n  fragment ForwardingItem_forwarding on Forwarding {\n    id\n    reference\n    title\n    system\n    state\n    since\n    attempts\n    nextAttemptAt\n    problem\n    detail\n    caseDue\n    wijk { id name }\n    steps { step part at }\n    ...ForwardingActs_forwarding\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ForwardingPage($state: ForwardingState, $after: String) {\n    forwardings(state: $state, first: 20, after: $after) {\n      nodes { id ...ForwardingItem_forwarding }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query ForwardingPage($state: ForwardingState, $after: String) {\n    forwardings(state: $state, first: 20, after: $after) {\n      nodes { id ...ForwardingItem_forwarding }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      ... on RoleChanged { role { id person { id name } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      ... on RoleChanged { role { id person { id name } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LogEntry_entry on AuditEntry {\n    id\n    at\n    act\n    outcome\n    pseudonym\n    actor { id name }\n    subject\n    person { id name }\n    initiative { id title }\n    group { id name }\n    onBehalfOfGroup { id name }\n    onBehalfOfOrganisation { id name }\n    wijk { id name }\n    rule\n    facts { name value }\n  }\n"): (typeof documents)["\n  fragment LogEntry_entry on AuditEntry {\n    id\n    at\n    act\n    outcome\n    pseudonym\n    actor { id name }\n    subject\n    person { id name }\n    initiative { id title }\n    group { id name }\n    onBehalfOfGroup { id name }\n    onBehalfOfOrganisation { id name }\n    wijk { id name }\n    rule\n    facts { name value }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RecountCard {\n    reconciliation { at differences { check where stored counted } }\n  }\n"): (typeof documents)["\n  query RecountCard {\n    reconciliation { at differences { check where stored counted } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reconcile {\n    reconcile {\n      ... on ReconciliationTaken { reconciliation { at differences { check where stored counted } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation Reconcile {\n    reconcile {\n      ... on ReconciliationTaken { reconciliation { at differences { check where stored counted } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryDeadLetters($kind: DeadLetterKind!) {\n    retryDeadLetters(kind: $kind) {\n      ... on DeadLettersRetried { retried left { kind count } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RetryDeadLetters($kind: DeadLetterKind!) {\n    retryDeadLetters(kind: $kind) {\n      ... on DeadLettersRetried { retried left { kind count } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RoleItem_role on GrantedRole {\n    id\n    kind\n    email\n    beginsAt\n    endsAt\n    person { id name }\n    wijk { id name }\n    organisation { id name }\n    grantedBy { id name }\n    viewerCanEnd { allowed }\n  }\n"): (typeof documents)["\n  fragment RoleItem_role on GrantedRole {\n    id\n    kind\n    email\n    beginsAt\n    endsAt\n    person { id name }\n    wijk { id name }\n    organisation { id name }\n    grantedBy { id name }\n    viewerCanEnd { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RolesPage($wijkId: ID, $kind: RoleKind, $after: String) {\n    wijken { id name }\n    grantableRoles { kind wijk { id name } organisation { id name } }\n    roles(wijkId: $wijkId, kind: $kind, first: 30, after: $after) {\n      nodes { id ...RoleItem_role }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query RolesPage($wijkId: ID, $kind: RoleKind, $after: String) {\n    wijken { id name }\n    grantableRoles { kind wijk { id name } organisation { id name } }\n    roles(wijkId: $wijkId, kind: $kind, first: 30, after: $after) {\n      nodes { id ...RoleItem_role }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StuckItem_letter on DeadLetter { id kind about givenUpAt attempts fault detail }\n"): (typeof documents)["\n  fragment StuckItem_letter on DeadLetter { id kind about givenUpAt attempts fault detail }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryDeadLetter($id: ID!) {\n    retryDeadLetter(id: $id) {\n      ... on DeadLettersRetried { retried left { kind count } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RetryDeadLetter($id: ID!) {\n    retryDeadLetter(id: $id) {\n      ... on DeadLettersRetried { retried left { kind count } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StuckPage($kind: DeadLetterKind, $after: String) {\n    deadLetterCounts { kind count }\n    deadLetters(kind: $kind, first: 20, after: $after) {\n      nodes { id ...StuckItem_letter }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query StuckPage($kind: DeadLetterKind, $after: String) {\n    deadLetterCounts { kind count }\n    deadLetters(kind: $kind, first: 20, after: $after) {\n      nodes { id ...StuckItem_letter }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityFacts_activity on Activity {\n    id place startsAt endsAt movedFrom state stateReason price priceCents forWhom wheelchair indoors contact languages ageFrom ageTo worksState noticed kind\n    wijk { id name }\n    buurt { id name }\n    organisation { id name }\n    group { id name }\n    initiative { id title }\n    theme { id title }\n    series { id coming { id startsAt cancelled } }\n  }\n"): (typeof documents)["\n  fragment ActivityFacts_activity on Activity {\n    id place startsAt endsAt movedFrom state stateReason price priceCents forWhom wheelchair indoors contact languages ageFrom ageTo worksState noticed kind\n    wijk { id name }\n    buurt { id name }\n    organisation { id name }\n    group { id name }\n    initiative { id title }\n    theme { id title }\n    series { id coming { id startsAt cancelled } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ActivityPage($id: ID!) {\n    activity(id: $id) { id title about kind source pictures { id width height alt } ...ActivityFacts_activity ...ActivityTools_activity ...PlacesCard_activity ...ActivityThread_activity }\n  }\n"): (typeof documents)["\n  query ActivityPage($id: ID!) {\n    activity(id: $id) { id title about kind source pictures { id width height alt } ...ActivityFacts_activity ...ActivityTools_activity ...PlacesCard_activity ...ActivityThread_activity }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ActivityPageLive($id: ID!) {\n    activityChanged(id: $id) {\n      sequence\n      resync\n      activity { id title about pictures { id width height alt } ...ActivityFacts_activity ...ActivityTools_activity ...PlacesCard_activity ...ActivityThread_activity }\n    }\n  }\n"): (typeof documents)["\n  subscription ActivityPageLive($id: ID!) {\n    activityChanged(id: $id) {\n      sequence\n      resync\n      activity { id title about pictures { id width height alt } ...ActivityFacts_activity ...ActivityTools_activity ...PlacesCard_activity ...ActivityThread_activity }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ActivityTools_activity on Activity {\n    id\n    series { id }\n    viewerCanChange { allowed }\n    viewerCanApprove { allowed }\n  }\n"): (typeof documents)["\n  fragment ActivityTools_activity on Activity {\n    id\n    series { id }\n    viewerCanChange { allowed }\n    viewerCanApprove { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agenda($wijkId: ID, $buurtId: ID, $themeId: ID, $dayPart: DayPart, $free: Boolean, $accessible: Boolean, $language: SpokenLanguage, $age: Int, $from: DateTime!, $second: DateTime!, $third: DateTime!, $until: DateTime!) {\n    wijken { id name }\n    begin: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $from, until: $second, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }\n    middle: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $second, until: $third, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }\n    end: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $third, until: $until, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }\n  }\n"): (typeof documents)["\n  query Agenda($wijkId: ID, $buurtId: ID, $themeId: ID, $dayPart: DayPart, $free: Boolean, $accessible: Boolean, $language: SpokenLanguage, $age: Int, $from: DateTime!, $second: DateTime!, $third: DateTime!, $until: DateTime!) {\n    wijken { id name }\n    begin: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $from, until: $second, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }\n    middle: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $second, until: $third, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }\n    end: activities(wijkId: $wijkId, buurtId: $buurtId, themeId: $themeId, dayPart: $dayPart, free: $free, accessible: $accessible, language: $language, age: $age, from: $third, until: $until, first: 100) { id title kind state isFull startsAt endsAt wijk { id } ...ActivityItem_activity }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription AgendaLive($wijkId: ID) {\n    calendarChanged(wijkId: $wijkId) { sequence resync }\n  }\n"): (typeof documents)["\n  subscription AgendaLive($wijkId: ID) {\n    calendarChanged(wijkId: $wijkId) { sequence resync }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AwaitingActivities {\n    awaitingActivities { id about ...ActivityItem_activity }\n  }\n"): (typeof documents)["\n  query AwaitingActivities {\n    awaitingActivities { id about ...ActivityItem_activity }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelActivity($id: ID!, $reason: String!, $scope: ChangeScope!) {\n    cancelActivity(id: $id, reason: $reason, scope: $scope) {\n      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelActivity($id: ID!, $reason: String!, $scope: ChangeScope!) {\n    cancelActivity(id: $id, reason: $reason, scope: $scope) {\n      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditActivity($id: ID!) {\n    wijken { id name buurten { id name } themes { id title } }\n    activity(id: $id) {\n      id title about forWhom place wheelchair indoors startsAt endsAt price priceCents registrationWanted capacity contact languages ageFrom ageTo kind worksState noticed sequence state stateReason\n      wijk { id }\n      buurt { id }\n      theme { id }\n      series { id rule notOnHolidays notInSchoolHolidays exceptDays extraStarts }\n      pictures { id width height alt }\n      viewerCanChange { allowed reason }\n    }\n  }\n"): (typeof documents)["\n  query EditActivity($id: ID!) {\n    wijken { id name buurten { id name } themes { id title } }\n    activity(id: $id) {\n      id title about forWhom place wheelchair indoors startsAt endsAt price priceCents registrationWanted capacity contact languages ageFrom ageTo kind worksState noticed sequence state stateReason\n      wijk { id }\n      buurt { id }\n      theme { id }\n      series { id rule notOnHolidays notInSchoolHolidays exceptDays extraStarts }\n      pictures { id width height alt }\n      viewerCanChange { allowed reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeActivity($id: ID!, $sequence: Int!, $scope: ChangeScope!, $input: ActivityInput!) {\n    changeActivity(id: $id, sequence: $sequence, scope: $scope, input: $input) {\n      ... on ActivityChanged { activity { id sequence } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeActivity($id: ID!, $sequence: Int!, $scope: ChangeScope!, $input: ActivityInput!) {\n    changeActivity(id: $id, sequence: $sequence, scope: $scope, input: $input) {\n      ... on ActivityChanged { activity { id sequence } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveActivity($id: ID!) {\n    approveActivity(id: $id) {\n      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveActivity($id: ID!) {\n    approveActivity(id: $id) {\n      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnActivity($id: ID!, $reason: String!) {\n    returnActivity(id: $id, reason: $reason) {\n      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnActivity($id: ID!, $reason: String!) {\n    returnActivity(id: $id, reason: $reason) {\n      ... on ActivityChanged { activity { id ...ActivityFacts_activity ...ActivityTools_activity } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgendaThemes {\n    wijken { id name buurten { id name } themes { id title } }\n  }\n"): (typeof documents)["\n  query AgendaThemes {\n    wijken { id name buurten { id name } themes { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PostActivityPage($initiativeId: ID!) {\n    wijken { id name buurten { id name } themes { id title } }\n    organisations { id name trust viewerCanPostActivity { allowed } }\n    me { id groups { id name wijk { id } viewerCanLead { allowed } } roles { kind } }\n    initiative(id: $initiativeId) { id title wijk { id } }\n  }\n"): (typeof documents)["\n  query PostActivityPage($initiativeId: ID!) {\n    wijken { id name buurten { id name } themes { id title } }\n    organisations { id name trust viewerCanPostActivity { allowed } }\n    me { id groups { id name wijk { id } viewerCanLead { allowed } } roles { kind } }\n    initiative(id: $initiativeId) { id title wijk { id } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostActivity($input: PostActivityInput!) {\n    postActivity(input: $input) {\n      ... on ActivityPosted { activity { id ...ActivityItem_activity } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation PostActivity($input: PostActivityInput!) {\n    postActivity(input: $input) {\n      ... on ActivityPosted { activity { id ...ActivityItem_activity } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationPage($id: ID!) {\n    initiative(id: $id) { id application { id } ...Application_initiative }\n  }\n"): (typeof documents)["\n  query ApplicationPage($id: ID!) {\n    initiative(id: $id) { id application { id } ...Application_initiative }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ApplicationPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...Application_initiative }\n    }\n  }\n"): (typeof documents)["\n  subscription ApplicationPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...Application_initiative }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DealView_initiative on Initiative {\n    id\n    title\n    ...Deal_initiative\n    ...Payments_initiative\n  }\n"): (typeof documents)["\n  fragment DealView_initiative on Initiative {\n    id\n    title\n    ...Deal_initiative\n    ...Payments_initiative\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DealPage($id: ID!) {\n    initiative(id: $id) { id ...DealView_initiative }\n  }\n"): (typeof documents)["\n  query DealPage($id: ID!) {\n    initiative(id: $id) { id ...DealView_initiative }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DealPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...DealView_initiative }\n    }\n  }\n"): (typeof documents)["\n  subscription DealPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...DealView_initiative }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DecisionPage($id: ID!) {\n    initiative(id: $id) { id ...DecisionView_initiative }\n    latePenalties { fromDay untilDay centsADay source }\n  }\n"): (typeof documents)["\n  query DecisionPage($id: ID!) {\n    initiative(id: $id) { id ...DecisionView_initiative }\n    latePenalties { fromDay untilDay centsADay source }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DecisionPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...DecisionView_initiative }\n    }\n  }\n"): (typeof documents)["\n  subscription DecisionPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...DecisionView_initiative }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DecisionView_initiative on Initiative {\n    id\n    title\n    stage\n    viewerCanDecide { reason }\n    dossier {\n      reference\n      instrument\n      hands\n      handsGiven { role outcome grantedCents reasons at }\n      decision { outcome }\n      viewerStandIns { id name }\n    }\n    ...ClockCard_initiative\n    ...StepsCard_initiative\n    ...DecisionCard_initiative\n    ...ObjectionsCard_initiative\n    ...DecidingActs_initiative\n  }\n"): (typeof documents)["\n  fragment DecisionView_initiative on Initiative {\n    id\n    title\n    stage\n    viewerCanDecide { reason }\n    dossier {\n      reference\n      instrument\n      hands\n      handsGiven { role outcome grantedCents reasons at }\n      decision { outcome }\n      viewerStandIns { id name }\n    }\n    ...ClockCard_initiative\n    ...StepsCard_initiative\n    ...DecisionCard_initiative\n    ...ObjectionsCard_initiative\n    ...DecidingActs_initiative\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LayDownMandates($input: LayDownMandatesInput!) {\n    layDownMandates(input: $input) {\n      ... on MandatesChanged { mandates { id } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation LayDownMandates($input: LayDownMandatesInput!) {\n    layDownMandates(input: $input) {\n      ... on MandatesChanged { mandates { id } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MandatesPage {\n    mandates { id route validFrom validUntil aboveCents upToCents hands instrument source }\n    standIns { id ...StandIns_standIn }\n  }\n"): (typeof documents)["\n  query MandatesPage {\n    mandates { id route validFrom validUntil aboveCents upToCents hands instrument source }\n    standIns { id ...StandIns_standIn }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoDecides {\n    regisseurs: roles(kind: WIJKREGISSEUR, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n    wijkwethouders: roles(kind: WIJKWETHOUDER, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n    managers: roles(kind: CLUSTERTEAM_MANAGER, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n    wethouders: roles(kind: WETHOUDER, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n  }\n"): (typeof documents)["\n  query WhoDecides {\n    regisseurs: roles(kind: WIJKREGISSEUR, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n    wijkwethouders: roles(kind: WIJKWETHOUDER, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n    managers: roles(kind: CLUSTERTEAM_MANAGER, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n    wethouders: roles(kind: WETHOUDER, first: 50) { nodes { id kind person { id name } wijk { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LayDownStandIn($input: LayDownStandInInput!) {\n    layDownStandIn(input: $input) {\n      ... on StandInChanged { standIn { id ...StandIns_standIn } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation LayDownStandIn($input: LayDownStandInInput!) {\n    layDownStandIn(input: $input) {\n      ... on StandInChanged { standIn { id ...StandIns_standIn } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StandIns_standIn on StandIn {\n    id\n    covers\n    beginsAt\n    endsAt\n    source\n    person { id name }\n    standIn { id name }\n    viewerCanEnd { allowed }\n  }\n"): (typeof documents)["\n  fragment StandIns_standIn on StandIn {\n    id\n    covers\n    beginsAt\n    endsAt\n    source\n    person { id name }\n    standIn { id name }\n    viewerCanEnd { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndStandIn($id: ID!) {\n    endStandIn(id: $id) {\n      ... on StandInChanged { standIn { id ...StandIns_standIn } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation EndStandIn($id: ID!) {\n    endStandIn(id: $id) {\n      ... on StandInChanged { standIn { id ...StandIns_standIn } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Brief_initiative on Initiative {\n    id\n    costCents\n    incomeCents\n    askedCents\n    dossier { criteria { id met answer } }\n  }\n"): (typeof documents)["\n  fragment Brief_initiative on Initiative {\n    id\n    costCents\n    incomeCents\n    askedCents\n    dossier { criteria { id met answer } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskPage($after: String) {\n    desk(first: 20, after: $after) {\n      nodes { id title ...DeskItem_initiative ...Brief_initiative ...InitiativeActs_initiative }\n      pageInfo { hasNextPage endCursor }\n    }\n    listsWaiting { id ...WaitingRows_list }\n    groupsWithoutSteward { id ...StewardsWanted_group }\n    residenceDesks { id ...ResidenceDesk_desk }\n    failed: forwardings(state: FAILED, first: 5) { nodes { id ...NotArrived_forwarding } }\n    atDesk: forwardings(state: AT_DESK, first: 5) { nodes { id ...NotArrived_forwarding } }\n  }\n"): (typeof documents)["\n  query DeskPage($after: String) {\n    desk(first: 20, after: $after) {\n      nodes { id title ...DeskItem_initiative ...Brief_initiative ...InitiativeActs_initiative }\n      pageInfo { hasNextPage endCursor }\n    }\n    listsWaiting { id ...WaitingRows_list }\n    groupsWithoutSteward { id ...StewardsWanted_group }\n    residenceDesks { id ...ResidenceDesk_desk }\n    failed: forwardings(state: FAILED, first: 5) { nodes { id ...NotArrived_forwarding } }\n    atDesk: forwardings(state: AT_DESK, first: 5) { nodes { id ...NotArrived_forwarding } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DoingPage($id: ID!) {\n    initiative(id: $id) { id ...Doing_initiative }\n  }\n"): (typeof documents)["\n  query DoingPage($id: ID!) {\n    initiative(id: $id) { id ...Doing_initiative }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DoingPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...Doing_initiative }\n    }\n  }\n"): (typeof documents)["\n  subscription DoingPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...Doing_initiative }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostUpdate($id: ID!, $text: String!, $pictures: [UpdatePictureInput!]) {\n    postUpdate(id: $id, text: $text, pictures: $pictures) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation PostUpdate($id: ID!, $text: String!, $pictures: [UpdatePictureInput!]) {\n    postUpdate(id: $id, text: $text, pictures: $pictures) {\n      ... on InitiativeChanged { initiative { id ...Doing_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgendaSource($organisationId: ID!) {\n    wijken { id name }\n    agendaSource(organisationId: $organisationId) { id organisation { id name } feeds { id ...FeedItem_feed } }\n  }\n"): (typeof documents)["\n  query AgendaSource($organisationId: ID!) {\n    wijken { id name }\n    agendaSource(organisationId: $organisationId) { id organisation { id name } feeds { id ...FeedItem_feed } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowAgenda($organisationId: ID!, $groupId: ID!) {\n    wijken { id name buurten { id name } }\n    organisation(id: $organisationId) { id name }\n    group(id: $groupId) { id name }\n    me { id personalCalendarSince }\n  }\n"): (typeof documents)["\n  query FollowAgenda($organisationId: ID!, $groupId: ID!) {\n    wijken { id name buurten { id name } }\n    organisation(id: $organisationId) { id name }\n    group(id: $groupId) { id name }\n    me { id personalCalendarSince }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ChangeGroupPage($id: ID!) {\n    wijken { id name themes { id title } }\n    group(id: $id) {\n      id name about visibility joining wholeTown\n      wijk { id }\n      otherWijken { id }\n      theme { id }\n      otherThemes { id }\n      viewerCanLead { allowed }\n    }\n  }\n"): (typeof documents)["\n  query ChangeGroupPage($id: ID!) {\n    wijken { id name themes { id title } }\n    group(id: $id) {\n      id name about visibility joining wholeTown\n      wijk { id }\n      otherWijken { id }\n      theme { id }\n      otherThemes { id }\n      viewerCanLead { allowed }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeGroup($id: ID!, $input: ChangeGroupInput!) {\n    changeGroup(id: $id, input: $input) {\n      ... on GroupChanged { group { id ...GroupView_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeGroup($id: ID!, $input: ChangeGroupInput!) {\n    changeGroup(id: $id, input: $input) {\n      ... on GroupChanged { group { id ...GroupView_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupActivities($id: ID!) {\n    group(id: $id) { id viewerCanLead { allowed } activities(first: 10) { id ...ActivityItem_activity } }\n  }\n"): (typeof documents)["\n  query GroupActivities($id: ID!) {\n    group(id: $id) { id viewerCanLead { allowed } activities(first: 10) { id ...ActivityItem_activity } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupPage($id: ID!) {\n    group(id: $id) { id ...GroupView_group }\n  }\n"): (typeof documents)["\n  query GroupPage($id: ID!) {\n    group(id: $id) { id ...GroupView_group }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription GroupPageLive($id: ID!) {\n    groupChanged(id: $id) {\n      sequence\n      resync\n      group { id ...GroupView_group }\n    }\n  }\n"): (typeof documents)["\n  subscription GroupPageLive($id: ID!) {\n    groupChanged(id: $id) {\n      sequence\n      resync\n      group { id ...GroupView_group }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GroupSearch($id: ID!, $text: String!, $after: String) {\n    group(id: $id) {\n      id\n      name\n      search(text: $text, first: 20, after: $after) { nodes { id title stage createdAt excerpt author { id name } } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"): (typeof documents)["\n  query GroupSearch($id: ID!, $text: String!, $after: String) {\n    group(id: $id) {\n      id\n      name\n      search(text: $text, first: 20, after: $after) { nodes { id title stage createdAt excerpt author { id name } } pageInfo { hasNextPage endCursor } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment GroupView_group on Group {\n    id\n    name\n    about\n    visibility\n    joining\n    createdAt\n    wholeTown\n    wijk { id name }\n    otherWijken { id name }\n    theme { id title }\n    otherThemes { id title }\n    mergedInto { id name }\n    decisions { id }\n    viewerCanPropose { allowed }\n    ...GroupState_group\n    ...GroupPlans_group\n  }\n"): (typeof documents)["\n  fragment GroupView_group on Group {\n    id\n    name\n    about\n    visibility\n    joining\n    createdAt\n    wholeTown\n    wijk { id name }\n    otherWijken { id name }\n    theme { id title }\n    otherThemes { id title }\n    mergedInto { id name }\n    decisions { id }\n    viewerCanPropose { allowed }\n    ...GroupState_group\n    ...GroupPlans_group\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invited($token: String!) {\n    invitedGroup(token: $token) {\n      id name about memberCount\n      wijk { id name }\n      viewerMembership { id state }\n    }\n  }\n"): (typeof documents)["\n  query Invited($token: String!) {\n    invitedGroup(token: $token) {\n      id name about memberCount\n      wijk { id name }\n      viewerMembership { id state }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($token: String!) {\n    acceptInvitation(token: $token) {\n      ... on GroupChanged { group { id ...GroupState_group } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Poster($token: String!) {\n    invitedGroup(token: $token) { id name about wijk { id name } }\n  }\n"): (typeof documents)["\n  query Poster($token: String!) {\n    invitedGroup(token: $token) { id name about wijk { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CarriedBy_initiative on Initiative {\n    id\n    createdAt\n    author { id name }\n    group { id name }\n  }\n"): (typeof documents)["\n  fragment CarriedBy_initiative on Initiative {\n    id\n    createdAt\n    author { id name }\n    group { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InitiativeActs_initiative on Initiative {\n    id\n    stage\n    viewerCanDraft { allowed reason }\n    viewerCanOpenForDraagvlak { allowed reason }\n    viewerCanAmend { allowed reason }\n    viewerCanExtendDraagvlak { allowed reason }\n    viewerCanHandIn { allowed reason }\n    viewerCanPrepare { allowed reason }\n    viewerCanWithdraw { allowed reason }\n    viewerCanMerge { allowed reason }\n    viewerCanTakeUp { allowed reason }\n    viewerCanDecide { allowed reason }\n    viewerCanDraftBuurtdeal { allowed reason }\n    viewerCanSignBuurtdeal { allowed reason }\n    viewerCanPay { allowed reason }\n    viewerCanPostUpdate { allowed reason }\n    viewerCanSettleAccount { allowed reason }\n    viewerCanRecordReturn { allowed reason }\n    buurtdeal { complete }\n    ...MergeForm_initiative\n    ...OpenForDraagvlakForm_initiative\n    ...AmendForm_initiative\n    ...DecideForm_initiative\n  }\n"): (typeof documents)["\n  fragment InitiativeActs_initiative on Initiative {\n    id\n    stage\n    viewerCanDraft { allowed reason }\n    viewerCanOpenForDraagvlak { allowed reason }\n    viewerCanAmend { allowed reason }\n    viewerCanExtendDraagvlak { allowed reason }\n    viewerCanHandIn { allowed reason }\n    viewerCanPrepare { allowed reason }\n    viewerCanWithdraw { allowed reason }\n    viewerCanMerge { allowed reason }\n    viewerCanTakeUp { allowed reason }\n    viewerCanDecide { allowed reason }\n    viewerCanDraftBuurtdeal { allowed reason }\n    viewerCanSignBuurtdeal { allowed reason }\n    viewerCanPay { allowed reason }\n    viewerCanPostUpdate { allowed reason }\n    viewerCanSettleAccount { allowed reason }\n    viewerCanRecordReturn { allowed reason }\n    buurtdeal { complete }\n    ...MergeForm_initiative\n    ...OpenForDraagvlakForm_initiative\n    ...AmendForm_initiative\n    ...DecideForm_initiative\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InitiativeEdit_initiative on Initiative {\n    id\n    title\n    goal\n    stage\n    template\n    wijk { id }\n    group { id name }\n    viewerCanDraft { allowed reason }\n    ...PlanText_initiative\n    ...DraftNotes_initiative\n  }\n"): (typeof documents)["\n  fragment InitiativeEdit_initiative on Initiative {\n    id\n    title\n    goal\n    stage\n    template\n    wijk { id }\n    group { id name }\n    viewerCanDraft { allowed reason }\n    ...PlanText_initiative\n    ...DraftNotes_initiative\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InitiativeEdit($id: ID!) {\n    initiative(id: $id) { id ...InitiativeEdit_initiative }\n  }\n"): (typeof documents)["\n  query InitiativeEdit($id: ID!) {\n    initiative(id: $id) { id ...InitiativeEdit_initiative }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription InitiativeEditLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...InitiativeEdit_initiative }\n    }\n  }\n"): (typeof documents)["\n  subscription InitiativeEditLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...InitiativeEdit_initiative }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InitiativeNew($id: ID!) {\n    group(id: $id) {\n      id\n      name\n      viewerCanStartInitiative { allowed reason }\n      ...StartForm_group\n    }\n  }\n"): (typeof documents)["\n  query InitiativeNew($id: ID!) {\n    group(id: $id) {\n      id\n      name\n      viewerCanStartInitiative { allowed reason }\n      ...StartForm_group\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InitiativePage($id: ID!) {\n    initiative(id: $id) { id ...InitiativeView_initiative }\n  }\n"): (typeof documents)["\n  query InitiativePage($id: ID!) {\n    initiative(id: $id) { id ...InitiativeView_initiative }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription InitiativePageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...InitiativeView_initiative }\n    }\n  }\n"): (typeof documents)["\n  subscription InitiativePageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...InitiativeView_initiative }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InitiativeVersions($id: ID!, $older: Int!, $newer: Int!) {\n    initiative(id: $id) {\n      id\n      title\n      viewerCanKeepVersion { allowed }\n      versions { id number }\n      older: versionNumbered(number: $older) { id number ...Comparison_version }\n      newer: versionNumbered(number: $newer) { id number ...Comparison_version }\n      ...VersionList_initiative\n    }\n  }\n"): (typeof documents)["\n  query InitiativeVersions($id: ID!, $older: Int!, $newer: Int!) {\n    initiative(id: $id) {\n      id\n      title\n      viewerCanKeepVersion { allowed }\n      versions { id number }\n      older: versionNumbered(number: $older) { id number ...Comparison_version }\n      newer: versionNumbered(number: $newer) { id number ...Comparison_version }\n      ...VersionList_initiative\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription InitiativeVersionsLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id title viewerCanKeepVersion { allowed } versions { id number } ...VersionList_initiative }\n    }\n  }\n"): (typeof documents)["\n  subscription InitiativeVersionsLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id title viewerCanKeepVersion { allowed } versions { id number } ...VersionList_initiative }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InitiativeView_initiative on Initiative {\n    id\n    title\n    stage\n    goal\n    theme { id title }\n    history { stage at }\n    ...InitiativeState_initiative\n    ...TogetherNotice_initiative\n    ...WhereItBelongs_initiative\n    ...CarriedBy_initiative\n    ...PlanText_initiative\n    ...MoneyCard_initiative\n    ...SayCard_initiative\n    ...InitiativeThread_initiative\n  }\n"): (typeof documents)["\n  fragment InitiativeView_initiative on Initiative {\n    id\n    title\n    stage\n    goal\n    theme { id title }\n    history { stage at }\n    ...InitiativeState_initiative\n    ...TogetherNotice_initiative\n    ...WhereItBelongs_initiative\n    ...CarriedBy_initiative\n    ...PlanText_initiative\n    ...MoneyCard_initiative\n    ...SayCard_initiative\n    ...InitiativeThread_initiative\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergerPage($id: ID!) {\n    merger(id: $id) { id asking { id title } asked { id title } ...MergerView_merger }\n  }\n"): (typeof documents)["\n  query MergerPage($id: ID!) {\n    merger(id: $id) { id asking { id title } asked { id title } ...MergerView_merger }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WhereItBelongs_initiative on Initiative {\n    id\n    wijk { id name }\n    group { id name }\n  }\n"): (typeof documents)["\n  fragment WhereItBelongs_initiative on Initiative {\n    id\n    wijk { id name }\n    group { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Follows_viewer on Viewer {\n    id\n    follows { since wijk { id name } theme { id title } group { id name } initiative { id title } organisation { id name } }\n    talks { since initiative { id title } theme { id title } activity { id title } }\n  }\n"): (typeof documents)["\n  fragment Follows_viewer on Viewer {\n    id\n    follows { since wijk { id name } theme { id title } group { id name } initiative { id title } organisation { id name } }\n    talks { since initiative { id title } theme { id title } activity { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MessageSettings {\n    me { id ...Preferences_viewer ...QuietHours_viewer ...Follows_viewer }\n  }\n"): (typeof documents)["\n  query MessageSettings {\n    me { id ...Preferences_viewer ...QuietHours_viewer ...Follows_viewer }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetNoticePreference($preference: NoticePreferenceInput!) {\n    setNoticePreference(preference: $preference) {\n      ... on ViewerChanged { viewer { id ...Preferences_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SetNoticePreference($preference: NoticePreferenceInput!) {\n    setNoticePreference(preference: $preference) {\n      ... on ViewerChanged { viewer { id ...Preferences_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Preferences_viewer on Viewer {\n    id\n    noticePreferences { of email push }\n    roles { kind }\n  }\n"): (typeof documents)["\n  fragment Preferences_viewer on Viewer {\n    id\n    noticePreferences { of email push }\n    roles { kind }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuietHours_viewer on Viewer {\n    id\n    quietHours { from until }\n  }\n"): (typeof documents)["\n  fragment QuietHours_viewer on Viewer {\n    id\n    quietHours { from until }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetQuietHours($hours: QuietHoursInput) {\n    setQuietHours(hours: $hours) {\n      ... on ViewerChanged { viewer { id ...QuietHours_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SetQuietHours($hours: QuietHoursInput) {\n    setQuietHours(hours: $hours) {\n      ... on ViewerChanged { viewer { id ...QuietHours_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopFollowing($what: FollowInput!) {\n    follow(what: $what, on: false) {\n      ... on ViewerChanged { viewer { id ...Follows_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation StopFollowing($what: FollowInput!) {\n    follow(what: $what, on: false) {\n      ... on ViewerChanged { viewer { id ...Follows_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StopTalk($talk: TalkInput!) {\n    followTalk(talk: $talk, on: false) {\n      ... on TalkChanged { initiative { id viewerFollows } theme { id viewerFollows } activity { id viewerFollows } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation StopTalk($talk: TalkInput!) {\n    followTalk(talk: $talk, on: false) {\n      ... on TalkChanged { initiative { id viewerFollows } theme { id viewerFollows } activity { id viewerFollows } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerApplication($id: ID!, $accept: Boolean!) {\n    answerApplication(id: $id, accept: $accept) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerApplication($id: ID!, $accept: Boolean!) {\n    answerApplication(id: $id, accept: $accept) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskEmailChange($email: String!) {\n    askEmailChange(email: $email) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AskEmailChange($email: String!) {\n    askEmailChange(email: $email) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEmail($code: String!) {\n    changeEmail(code: $code) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeEmail($code: String!) {\n    changeEmail(code: $code) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskErasure {\n    askErasure {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AskErasure {\n    askErasure {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseAccount($code: String!) {\n    eraseAccount(code: $code) {\n      ... on AccountErased { erasedAt }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation EraseAccount($code: String!) {\n    eraseAccount(code: $code) {\n      ... on AccountErased { erasedAt }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskExport {\n    askExport {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AskExport {\n    askExport {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment FollowedTalks_viewer on Viewer {\n    id\n    talks { since unread initiative { id title } theme { id title } activity { id title } }\n  }\n"): (typeof documents)["\n  fragment FollowedTalks_viewer on Viewer {\n    id\n    talks { since unread initiative { id title } theme { id title } activity { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OfferApplication($id: ID!, $personId: ID!) {\n    offerApplication(id: $id, personId: $personId) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation OfferApplication($id: ID!, $personId: ID!) {\n    offerApplication(id: $id, personId: $personId) {\n      ... on ViewerChanged { viewer { id ...OwnData_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Mine {\n    me {\n      id\n      name\n      groups { id viewerUnread ...GroupItem_group }\n      ...ComingRegistrations_viewer\n      ...FollowedTalks_viewer\n      ...Notices_viewer\n      ...OwnData_viewer\n      ...Profile_viewer\n      ...Residence_viewer\n      ...Roles_viewer\n      ...Sessions_viewer\n    }\n  }\n"): (typeof documents)["\n  query Mine {\n    me {\n      id\n      name\n      groups { id viewerUnread ...GroupItem_group }\n      ...ComingRegistrations_viewer\n      ...FollowedTalks_viewer\n      ...Notices_viewer\n      ...OwnData_viewer\n      ...Profile_viewer\n      ...Residence_viewer\n      ...Roles_viewer\n      ...Sessions_viewer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Notices_viewer on Viewer {\n    id\n    unreadNotices\n    notices(first: 5) { id kind text createdAt readAt measureId initiative { id title } group { id name } theme { id title } activity { id title } }\n  }\n"): (typeof documents)["\n  fragment Notices_viewer on Viewer {\n    id\n    unreadNotices\n    notices(first: 5) { id kind text createdAt readAt measureId initiative { id title } group { id name } theme { id title } activity { id title } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadNotices {\n    readNotices {\n      ... on ViewerChanged { viewer { id ...Notices_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ReadNotices {\n    readNotices {\n      ... on ViewerChanged { viewer { id ...Notices_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription OwnDataLive {\n    viewerChanged {\n      sequence\n      resync\n      viewer { id ...OwnData_viewer }\n    }\n  }\n"): (typeof documents)["\n  subscription OwnDataLive {\n    viewerChanged {\n      sequence\n      resync\n      viewer { id ...OwnData_viewer }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Profile_viewer on Viewer {\n    id\n    name\n    locale\n  }\n"): (typeof documents)["\n  fragment Profile_viewer on Viewer {\n    id\n    name\n    locale\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($name: String!, $locale: Locale!) {\n    updateProfile(name: $name, locale: $locale) {\n      ... on ViewerChanged { viewer { id ...Profile_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProfile($name: String!, $locale: Locale!) {\n    updateProfile(name: $name, locale: $locale) {\n      ... on ViewerChanged { viewer { id ...Profile_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Roles_viewer on Viewer {\n    id\n    roles { kind wijk { id name } organisation { id name } }\n  }\n"): (typeof documents)["\n  fragment Roles_viewer on Viewer {\n    id\n    roles { kind wijk { id name } organisation { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Sessions_viewer on Viewer {\n    id\n    sessions { id way browser system createdAt seenAt isCurrent }\n  }\n"): (typeof documents)["\n  fragment Sessions_viewer on Viewer {\n    id\n    sessions { id way browser system createdAt seenAt isCurrent }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      ... on ViewerChanged { viewer { id ...Sessions_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation EndSession($id: ID!) {\n    endSession(id: $id) {\n      ... on ViewerChanged { viewer { id ...Sessions_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      ... on ViewerChanged { viewer { id ...Sessions_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation EndOtherSessions {\n    endOtherSessions {\n      ... on ViewerChanged { viewer { id ...Sessions_viewer } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OwnData_viewer on Viewer {\n    id\n    email\n    ownData {\n      confirmsByMail\n      viewerCanErase { allowed reason }\n      export { id state done total expiresAt bytes }\n      openDossiers { id title group { id members { id person { id name } } } }\n      askedDossiers { id title }\n      groupsLedAlone { id name }\n    }\n  }\n"): (typeof documents)["\n  fragment OwnData_viewer on Viewer {\n    id\n    email\n    ownData {\n      confirmsByMail\n      viewerCanErase { allowed reason }\n      export { id state done total expiresAt bytes }\n      openDossiers { id title group { id members { id person { id name } } } }\n      askedDossiers { id title }\n      groupsLedAlone { id name }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HouseRules($locale: Locale!) {\n    houseRules(locale: $locale) { number }\n    houseRuleVersions(locale: $locale) { number fromDay source rules { id number title text } }\n  }\n"): (typeof documents)["\n  query HouseRules($locale: Locale!) {\n    houseRules(locale: $locale) { number }\n    houseRuleVersions(locale: $locale) { number fromDay source rules { id number title text } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasureOverview {\n    measureCounts { id quarter kind ground taken undone }\n  }\n"): (typeof documents)["\n  query MeasureOverview {\n    measureCounts { id quarter kind ground taken undone }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeasurePage($id: ID!) {\n    measure(id: $id) { id ...Measure_measure }\n  }\n"): (typeof documents)["\n  query MeasurePage($id: ID!) {\n    measure(id: $id) { id ...Measure_measure }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Bands_thermometer on Wijkthermometer {\n    id\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n    entries { initiative { id title demoAmounts } askedCents reservedCents committedCents paidCents }\n  }\n"): (typeof documents)["\n  fragment Bands_thermometer on Wijkthermometer {\n    id\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n    entries { initiative { id title demoAmounts } askedCents reservedCents committedCents paidCents }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Bookings_booking on Booking {\n    id\n    kind\n    from\n    to\n    cents\n    note\n    bookedAt\n    wijk { id name }\n    initiative { id title }\n  }\n"): (typeof documents)["\n  fragment Bookings_booking on Booking {\n    id\n    kind\n    from\n    to\n    cents\n    note\n    bookedAt\n    wijk { id name }\n    initiative { id title }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoneyDecisions {\n    moneyProposals { id ...Proposal_proposal }\n    viewerCanProposeMoney { allowed }\n    wijken { id name thermometer { id year viewerCanTakeUpOverrun { allowed } consultations { id ...Overrun_consultation } } }\n  }\n"): (typeof documents)["\n  query MoneyDecisions {\n    moneyProposals { id ...Proposal_proposal }\n    viewerCanProposeMoney { allowed }\n    wijken { id name thermometer { id year viewerCanTakeUpOverrun { allowed } consultations { id ...Overrun_consultation } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordExpense($input: ExpenseInput!) {\n    recordExpense(input: $input) {\n      ... on MoneyChanged { thermometer { id freeCents } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordExpense($input: ExpenseInput!) {\n    recordExpense(input: $input) {\n      ... on MoneyChanged { thermometer { id freeCents } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Expenses_thermometer on Wijkthermometer {\n    id\n    expenses { id what receipt cents spentOn corrected }\n  }\n"): (typeof documents)["\n  fragment Expenses_thermometer on Wijkthermometer {\n    id\n    expenses { id what receipt cents spentOn corrected }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectBooking($id: ID!) {\n    correctBooking(id: $id) {\n      ... on MoneyChanged { thermometer { id freeCents } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectBooking($id: ID!) {\n    correctBooking(id: $id) {\n      ... on MoneyChanged { thermometer { id freeCents } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HandgeldPage($wijkId: ID!) {\n    wijken { id name }\n    thermometer(wijkId: $wijkId, pot: HANDGELD) {\n      id\n      allottedCents\n      freeCents\n      source\n      viewerCanSpend { allowed }\n      ...Expenses_thermometer\n    }\n  }\n"): (typeof documents)["\n  query HandgeldPage($wijkId: ID!) {\n    wijken { id name }\n    thermometer(wijkId: $wijkId, pot: HANDGELD) {\n      id\n      allottedCents\n      freeCents\n      source\n      viewerCanSpend { allowed }\n      ...Expenses_thermometer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoneyPage($wijkId: ID, $year: Int, $day: String, $after: String) {\n    budgetYears\n    moneyCheck { at wrong }\n    wijken { id name thermometer(year: $year, day: $day) { id ...SmallThermometer_thermometer } }\n    handgeld: thermometer(wijkId: $wijkId, year: $year, day: $day, pot: HANDGELD) { id ...OtherPots_thermometer }\n    wijkkans: thermometer(year: $year, day: $day, pot: WIJKKANS) { id ...OtherPots_thermometer }\n    thermometer(wijkId: $wijkId, year: $year, day: $day) {\n      id\n      year\n      ...MoneyView_thermometer\n      bookings(first: 20, after: $after) {\n        nodes { id ...Bookings_booking }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MoneyPage($wijkId: ID, $year: Int, $day: String, $after: String) {\n    budgetYears\n    moneyCheck { at wrong }\n    wijken { id name thermometer(year: $year, day: $day) { id ...SmallThermometer_thermometer } }\n    handgeld: thermometer(wijkId: $wijkId, year: $year, day: $day, pot: HANDGELD) { id ...OtherPots_thermometer }\n    wijkkans: thermometer(year: $year, day: $day, pot: WIJKKANS) { id ...OtherPots_thermometer }\n    thermometer(wijkId: $wijkId, year: $year, day: $day) {\n      id\n      year\n      ...MoneyView_thermometer\n      bookings(first: 20, after: $after) {\n        nodes { id ...Bookings_booking }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription MoneyPageLive($wijkId: ID, $year: Int) {\n    moneyMoved(wijkId: $wijkId) {\n      sequence\n      resync\n      thermometer(wijkId: $wijkId, year: $year) {\n        id\n        year\n        ...MoneyView_thermometer\n        bookings(first: 20) {\n          nodes { id ...Bookings_booking }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  subscription MoneyPageLive($wijkId: ID, $year: Int) {\n    moneyMoved(wijkId: $wijkId) {\n      sequence\n      resync\n      thermometer(wijkId: $wijkId, year: $year) {\n        id\n        year\n        ...MoneyView_thermometer\n        bookings(first: 20) {\n          nodes { id ...Bookings_booking }\n          pageInfo { hasNextPage endCursor }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MoneyView_thermometer on Wijkthermometer {\n    id\n    year\n    askedCents\n    freeCents\n    source\n    closedAt\n    wijk { id }\n    ...Thermometer_thermometer\n    ...Overruns_thermometer\n    ...Bands_thermometer\n    ...Themes_thermometer\n  }\n"): (typeof documents)["\n  fragment MoneyView_thermometer on Wijkthermometer {\n    id\n    year\n    askedCents\n    freeCents\n    source\n    closedAt\n    wijk { id }\n    ...Thermometer_thermometer\n    ...Overruns_thermometer\n    ...Bands_thermometer\n    ...Themes_thermometer\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OtherPots_thermometer on Wijkthermometer {\n    id\n    pot\n    wijk { id name }\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n    source\n  }\n"): (typeof documents)["\n  fragment OtherPots_thermometer on Wijkthermometer {\n    id\n    pot\n    wijk { id name }\n    allottedCents\n    askedCents\n    reservedCents\n    committedCents\n    paidCents\n    freeCents\n    source\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Overrun_consultation on OverrunConsultation {\n    id\n    cents\n    words\n    askedAt\n    agreed\n    answer\n    askedBy { id name }\n    answeredBy { id name }\n    viewerCanAnswer { allowed }\n  }\n"): (typeof documents)["\n  fragment Overrun_consultation on OverrunConsultation {\n    id\n    cents\n    words\n    askedAt\n    agreed\n    answer\n    askedBy { id name }\n    answeredBy { id name }\n    viewerCanAnswer { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerOverrun($id: ID!, $agreed: Boolean!, $words: String!) {\n    answerOverrun(id: $id, agreed: $agreed, words: $words) {\n      ... on MoneyChanged { thermometer { id overrunCents consultations { id ...Overrun_consultation } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerOverrun($id: ID!, $agreed: Boolean!, $words: String!) {\n    answerOverrun(id: $id, agreed: $agreed, words: $words) {\n      ... on MoneyChanged { thermometer { id overrunCents consultations { id ...Overrun_consultation } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Overruns_thermometer on Wijkthermometer {\n    id\n    overrunCents\n    consultations { id cents words agreed answer askedBy { id name } answeredBy { id name } }\n  }\n"): (typeof documents)["\n  fragment Overruns_thermometer on Wijkthermometer {\n    id\n    overrunCents\n    consultations { id cents words agreed answer askedBy { id name } answeredBy { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Proposal_proposal on MoneyProposal {\n    id\n    kind\n    year\n    source\n    proposedAt\n    accepted\n    decidedAt\n    proposedBy { id name }\n    decidedBy { id name }\n    lines { kind pot cents reason wijk { id name } toWijk { id name } }\n    viewerCanDecide { allowed }\n  }\n"): (typeof documents)["\n  fragment Proposal_proposal on MoneyProposal {\n    id\n    kind\n    year\n    source\n    proposedAt\n    accepted\n    decidedAt\n    proposedBy { id name }\n    decidedBy { id name }\n    lines { kind pot cents reason wijk { id name } toWijk { id name } }\n    viewerCanDecide { allowed }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideProposal($id: ID!, $accepted: Boolean!) {\n    decideProposal(id: $id, accepted: $accepted) {\n      ... on MoneyChanged { proposal { id ...Proposal_proposal } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideProposal($id: ID!, $accepted: Boolean!) {\n    decideProposal(id: $id, accepted: $accepted) {\n      ... on MoneyChanged { proposal { id ...Proposal_proposal } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeMoney($input: ProposalInput!) {\n    proposeMoney(input: $input) {\n      ... on MoneyChanged { proposal { id ...Proposal_proposal } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ProposeMoney($input: ProposalInput!) {\n    proposeMoney(input: $input) {\n      ... on MoneyChanged { proposal { id ...Proposal_proposal } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeUpOverrun($input: OverrunInput!) {\n    takeUpOverrun(input: $input) {\n      ... on MoneyChanged { thermometer { id consultations { id ...Overrun_consultation } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeUpOverrun($input: OverrunInput!) {\n    takeUpOverrun(input: $input) {\n      ... on MoneyChanged { thermometer { id consultations { id ...Overrun_consultation } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Themes_thermometer on Wijkthermometer {\n    id\n    allottedCents\n    freeCents\n    themes { theme { id title wijk { id name } } initiatives askedCents reservedCents committedCents paidCents }\n  }\n"): (typeof documents)["\n  fragment Themes_thermometer on Wijkthermometer {\n    id\n    allottedCents\n    freeCents\n    themes { theme { id title wijk { id name } } initiatives askedCents reservedCents committedCents paidCents }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditNewsletter($id: ID!) {\n    newsletter(id: $id) { id viewerCanChange { reason } ...EditView_newsletter }\n  }\n"): (typeof documents)["\n  query EditNewsletter($id: ID!) {\n    newsletter(id: $id) { id viewerCanChange { reason } ...EditView_newsletter }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription EditNewsletterLive($id: ID!) {\n    newsletterChanged(id: $id) { sequence resync newsletter { id viewerCanChange { reason } ...EditView_newsletter } }\n  }\n"): (typeof documents)["\n  subscription EditNewsletterLive($id: ID!) {\n    newsletterChanged(id: $id) { sequence resync newsletter { id viewerCanChange { reason } ...EditView_newsletter } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditView_newsletter on Newsletter {\n    id\n    kind\n    state\n    title\n    words\n    sections { kind }\n    wijk { id name }\n    ...NewsletterForm_newsletter\n    ...NewsletterBody_newsletter\n    ...SendPanel_newsletter\n    ...Progress_newsletter\n  }\n"): (typeof documents)["\n  fragment EditView_newsletter on Newsletter {\n    id\n    kind\n    state\n    title\n    words\n    sections { kind }\n    wijk { id name }\n    ...NewsletterForm_newsletter\n    ...NewsletterBody_newsletter\n    ...SendPanel_newsletter\n    ...Progress_newsletter\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewsletterArchive($wijkId: ID!, $after: String) {\n    wijk(id: $wijkId) { id name }\n    newsletters(wijkId: $wijkId, first: 20, after: $after) {\n      nodes { id title kind sentAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query NewsletterArchive($wijkId: ID!, $after: String) {\n    wijk(id: $wijkId) { id name }\n    newsletters(wijkId: $wijkId, first: 20, after: $after) {\n      nodes { id title kind sentAt }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewsletterDesk {\n    newsletterDesks {\n      id\n      reach\n      wijk { id name }\n      newsletters { id title kind state madeAt sentAt }\n    }\n  }\n"): (typeof documents)["\n  query NewsletterDesk {\n    newsletterDesks {\n      id\n      reach\n      wijk { id name }\n      newsletters { id title kind state madeAt sentAt }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewsletterPage($id: ID!) {\n    newsletter(id: $id) { id title state sentAt wijk { id name } ...NewsletterBody_newsletter }\n  }\n"): (typeof documents)["\n  query NewsletterPage($id: ID!) {\n    newsletter(id: $id) { id title state sentAt wijk { id name } ...NewsletterBody_newsletter }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NoticesPage($of: NoticeGroup, $unread: Boolean, $after: String) {\n    me { id mailTrouble unreadNotices noticeCounts { of all unread } }\n    notices(of: $of, unread: $unread, first: 20, after: $after) {\n      nodes { id ...NoticeItem_notice }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): (typeof documents)["\n  query NoticesPage($of: NoticeGroup, $unread: Boolean, $after: String) {\n    me { id mailTrouble unreadNotices noticeCounts { of all unread } }\n    notices(of: $of, unread: $unread, first: 20, after: $after) {\n      nodes { id ...NoticeItem_notice }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription NoticesPageLive {\n    viewerChanged { sequence resync viewer { id mailTrouble unreadNotices noticeCounts { of all unread } } }\n  }\n"): (typeof documents)["\n  subscription NoticesPageLive {\n    viewerChanged { sequence resync viewer { id mailTrouble unreadNotices noticeCounts { of all unread } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadNoticesOf($of: NoticeGroup, $id: ID) {\n    readNotices(of: $of, id: $id) {\n      ... on ViewerChanged { viewer { id unreadNotices noticeCounts { of all unread } } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ReadNoticesOf($of: NoticeGroup, $id: ID) {\n    readNotices(of: $of, id: $id) {\n      ... on ViewerChanged { viewer { id unreadNotices noticeCounts { of all unread } } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PaymentsPage {\n    paymentDesks { id ...PaymentDesk_desk }\n  }\n"): (typeof documents)["\n  query PaymentsPage {\n    paymentDesks { id ...PaymentDesk_desk }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DoorPage($id: ID!) {\n    activity(id: $id) { id title startsAt place places { id capacity taken waiting } registrationQuestions { id question choices required } series { id } viewerCanKeepDoor { allowed } }\n  }\n"): (typeof documents)["\n  query DoorPage($id: ID!) {\n    activity(id: $id) { id title startsAt place places { id capacity taken waiting } registrationQuestions { id question choices required } series { id } viewerCanKeepDoor { allowed } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DoorPageLive($id: ID!) {\n    activityChanged(id: $id) {\n      sequence\n      resync\n      activity { id places { id capacity taken waiting } }\n    }\n  }\n"): (typeof documents)["\n  subscription DoorPageLive($id: ID!) {\n    activityChanged(id: $id) {\n      sequence\n      resync\n      activity { id places { id capacity taken waiting } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RegistrationPage($key: String!) {\n    registration(key: $key) { id activity { id title startsAt place } ...OwnRegistration_registration }\n  }\n"): (typeof documents)["\n  query RegistrationPage($key: String!) {\n    registration(key: $key) { id activity { id title startsAt place } ...OwnRegistration_registration }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnReport($key: ID!) {\n    report(key: $key) { id reason words state reportedAt settledAt subject { id kind title text author { id name } } }\n  }\n"): (typeof documents)["\n  query OwnReport($key: ID!) {\n    report(key: $key) { id reason words state reportedAt settledAt subject { id kind title text author { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmReport($key: ID!) {\n    confirmReport(key: $key) {\n      ... on ReportSent { report { id state } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmReport($key: ID!) {\n    confirmReport(key: $key) {\n      ... on ReportSent { report { id state } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query QueuePage {\n    moderationQueues { id openCases lastReportAt wijk { id name } }\n  }\n"): (typeof documents)["\n  query QueuePage {\n    moderationQueues { id openCases lastReportAt wijk { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReportPage($kind: SubjectKind!, $id: ID!) {\n    reportable(kind: $kind, id: $id) { id kind title text viewerReported author { id name } }\n  }\n"): (typeof documents)["\n  query ReportPage($kind: SubjectKind!, $id: ID!) {\n    reportable(kind: $kind, id: $id) { id kind title text viewerReported author { id name } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInPage {\n    wijken { id name }\n  }\n"): (typeof documents)["\n  query SignInPage {\n    wijken { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EnterPage($code: String!) {\n    supportList(code: $code) {\n      id\n      code\n      isOld\n      initiative { id title viewerCanEnterVoices { allowed reason } viewerCanConfirmVoices { allowed reason } }\n      ...ListItem_list\n    }\n  }\n"): (typeof documents)["\n  query EnterPage($code: String!) {\n    supportList(code: $code) {\n      id\n      code\n      isOld\n      initiative { id title viewerCanEnterVoices { allowed reason } viewerCanConfirmVoices { allowed reason } }\n      ...ListItem_list\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListPage($code: String!) {\n    supportList(code: $code) {\n      id\n      code\n      version\n      isOld\n      initiative { id title goal askedCents viewerCanEnterVoices { allowed reason } ...DraagvlakCard_initiative }\n    }\n  }\n"): (typeof documents)["\n  query ListPage($code: String!) {\n    supportList(code: $code) {\n      id\n      code\n      version\n      isOld\n      initiative { id title goal askedCents viewerCanEnterVoices { allowed reason } ...DraagvlakCard_initiative }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StallPage($key: String!) {\n    stall(key: $key) { id isOpen openUntil initiative { id title goal askedCents wijk { id name } } }\n  }\n"): (typeof documents)["\n  query StallPage($key: String!) {\n    stall(key: $key) { id isOpen openUntil initiative { id title goal askedCents wijk { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SupportPage($id: ID!) {\n    initiative(id: $id) { id draagvlak { openedAt } ...SupportView_initiative }\n  }\n"): (typeof documents)["\n  query SupportPage($id: ID!) {\n    initiative(id: $id) { id draagvlak { openedAt } ...SupportView_initiative }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription SupportPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...SupportView_initiative }\n    }\n  }\n"): (typeof documents)["\n  subscription SupportPageLive($id: ID!) {\n    initiativeChanged(id: $id) {\n      sequence\n      resync\n      initiative { id ...SupportView_initiative }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SupportView_initiative on Initiative {\n    id\n    title\n    ...DraagvlakCard_initiative\n    ...BuurtenMap_initiative\n    ...Course_initiative\n    ...Backings_initiative\n    ...Concerns_initiative\n    ...Lists_initiative\n  }\n"): (typeof documents)["\n  fragment SupportView_initiative on Initiative {\n    id\n    title\n    ...DraagvlakCard_initiative\n    ...BuurtenMap_initiative\n    ...Course_initiative\n    ...Backings_initiative\n    ...Concerns_initiative\n    ...Lists_initiative\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThemePage($id: ID!) {\n    theme(id: $id) { id ...ThemeView_theme }\n  }\n"): (typeof documents)["\n  query ThemePage($id: ID!) {\n    theme(id: $id) { id ...ThemeView_theme }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription ThemePageLive($id: ID!) {\n    themeChanged(id: $id) {\n      sequence\n      resync\n      theme { id ...ThemeView_theme }\n    }\n  }\n"): (typeof documents)["\n  subscription ThemePageLive($id: ID!) {\n    themeChanged(id: $id) {\n      sequence\n      resync\n      theme { id ...ThemeView_theme }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThemeView_theme on Wijkthema {\n    id\n    title\n    about\n    domain\n    year\n    participationLevel\n    wijk { id name }\n    initiatives(first: 4) { nodes { id ...InitiativeCard_initiative } pageInfo { hasNextPage } }\n    groups(first: 10) { nodes { id ...GroupItem_group } }\n    ...ThemeThread_theme\n  }\n"): (typeof documents)["\n  fragment ThemeView_theme on Wijkthema {\n    id\n    title\n    about\n    domain\n    year\n    participationLevel\n    wijk { id name }\n    initiatives(first: 4) { nodes { id ...InitiativeCard_initiative } pageInfo { hasNextPage } }\n    groups(first: 10) { nodes { id ...GroupItem_group } }\n    ...ThemeThread_theme\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OnTheWay_initiative on Initiative {\n    id\n    title\n    stage\n    stageSince\n    group { id name }\n  }\n"): (typeof documents)["\n  fragment OnTheWay_initiative on Initiative {\n    id\n    title\n    stage\n    stageSince\n    group { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Outcomes_initiative on Initiative {\n    id\n    title\n    group { id name }\n    tile { year buurt { id name } }\n    account { spentCents results settledCents }\n  }\n"): (typeof documents)["\n  fragment Outcomes_initiative on Initiative {\n    id\n    title\n    group { id name }\n    tile { year buurt { id name } }\n    account { spentCents results settledCents }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SupportWanted_initiative on Initiative {\n    id\n    title\n    goal\n    stage\n    askedCents\n    history { stage at }\n    group { id name }\n    theme { id title }\n    draagvlak { counted threshold reached buurtenNeeded buurtenReached buurten { buurt { id name } } }\n  }\n"): (typeof documents)["\n  fragment SupportWanted_initiative on Initiative {\n    id\n    title\n    goal\n    stage\n    askedCents\n    history { stage at }\n    group { id name }\n    theme { id title }\n    draagvlak { counted threshold reached buurtenNeeded buurtenReached buurten { buurt { id name } } }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WijkPage($id: ID!, $from: DateTime!, $until: DateTime!) {\n    wijk(id: $id) {\n      id\n      ...WijkView_wijk\n      activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }\n    }\n    wijken { id name }\n  }\n"): (typeof documents)["\n  query WijkPage($id: ID!, $from: DateTime!, $until: DateTime!) {\n    wijk(id: $id) {\n      id\n      ...WijkView_wijk\n      activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }\n    }\n    wijken { id name }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription WijkPageLive($id: ID!, $from: DateTime!, $until: DateTime!) {\n    wijkChanged(id: $id) {\n      sequence\n      resync\n      wijk {\n      id\n      ...WijkView_wijk\n      activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }\n    }\n    }\n  }\n"): (typeof documents)["\n  subscription WijkPageLive($id: ID!, $from: DateTime!, $until: DateTime!) {\n    wijkChanged(id: $id) {\n      sequence\n      resync\n      wijk {\n      id\n      ...WijkView_wijk\n      activities(from: $from, until: $until, first: 4) { id ...ActivityItem_activity }\n    }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WijkView_wijk on Wijk {\n    id\n    name\n    inhabitants\n    cluster { id name }\n    contacts { id }\n    ...People_wijk\n    themes { id year ...ThemeCard_theme }\n    thermometer { id year freeCents ...Thermometer_thermometer }\n    gathering: initiatives(stages: [DRAAGVLAK], first: 5) {\n      nodes { id ...SupportWanted_initiative ...InitiativeCard_initiative }\n      pageInfo { hasNextPage }\n    }\n    others: initiatives(stages: [INGEDIEND, IN_BEHANDELING, TOEGEKEND, BUURTDEAL, IN_UITVOERING], first: 6) {\n      nodes { id ...OnTheWay_initiative }\n    }\n    done: initiatives(stages: [GEREALISEERD, VERANTWOORD], first: 6) { nodes { id tile { buurt { id } } ...Outcomes_initiative } }\n    groups(first: 5) { nodes { id ...GroupItem_group } }\n  }\n"): (typeof documents)["\n  fragment WijkView_wijk on Wijk {\n    id\n    name\n    inhabitants\n    cluster { id name }\n    contacts { id }\n    ...People_wijk\n    themes { id year ...ThemeCard_theme }\n    thermometer { id year freeCents ...Thermometer_thermometer }\n    gathering: initiatives(stages: [DRAAGVLAK], first: 5) {\n      nodes { id ...SupportWanted_initiative ...InitiativeCard_initiative }\n      pageInfo { hasNextPage }\n    }\n    others: initiatives(stages: [INGEDIEND, IN_BEHANDELING, TOEGEKEND, BUURTDEAL, IN_UITVOERING], first: 6) {\n      nodes { id ...OnTheWay_initiative }\n    }\n    done: initiatives(stages: [GEREALISEERD, VERANTWOORD], first: 6) { nodes { id tile { buurt { id } } ...Outcomes_initiative } }\n    groups(first: 5) { nodes { id ...GroupItem_group } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;