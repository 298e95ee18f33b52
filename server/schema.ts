import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { type NonEmptyArray, buildSchemaSync } from "type-graphql";
import { AccountMutations } from "./features/accounts/account.mutations.ts";
import { ActivityLive } from "./features/activities/activity.live.ts";
import { ActivityMutations } from "./features/activities/activity.mutations.ts";
import { ActivityQueries } from "./features/activities/activity.queries.ts";
import { ApplicationMutations } from "./features/applications/application.mutations.ts";
import { AuditQueries } from "./features/audit/audit.queries.ts";
import { BackingMutations } from "./features/backing/backing.mutations.ts";
import { BudgetLive } from "./features/budgets/budget.live.ts";
import { BudgetMutations } from "./features/budgets/budget.mutations.ts";
import { BudgetQueries } from "./features/budgets/wijkthermometer.queries.ts";
import { BuurtdealMutations } from "./features/buurtdeals/buurtdeal.mutations.ts";
import { ForwardingMutations } from "./features/cases/forwarding.mutations.ts";
import { ForwardingQueries } from "./features/cases/forwarding.queries.ts";
import { ConcernMutations } from "./features/concerns/concern.mutations.ts";
import { DraagvlakMutations } from "./features/draagvlak/draagvlak.mutations.ts";
import { DraftMutations } from "./features/drafting/draft.mutations.ts";
import { GroupFileMutations } from "./features/files/group-file.mutations.ts";
import { DecisionMutations } from "./features/groups/decision.mutations.ts";
import { FeedMutations } from "./features/feeds/feed.mutations.ts";
import { FeedQueries } from "./features/feeds/feed.queries.ts";
import { GroupLive } from "./features/groups/group.live.ts";
import { GroupMutations } from "./features/groups/group.mutations.ts";
import { GroupQueries } from "./features/groups/group.queries.ts";
import { InvitationMutations } from "./features/groups/invitation.mutations.ts";
import { StewardMutations } from "./features/groups/steward.mutations.ts";
import { InitiativeLive } from "./features/initiatives/initiative.live.ts";
import { InitiativeMutations } from "./features/initiatives/initiative.mutations.ts";
import { InitiativeQueries } from "./features/initiatives/initiative.queries.ts";
import { ViewerLive } from "./features/members/viewer.live.ts";
import { ViewerMutations } from "./features/members/viewer.mutations.ts";
import { ViewerQueries } from "./features/members/viewer.queries.ts";
import { HouseRuleQueries } from "./features/house-rules/house-rule.queries.ts";
import { MeasureMutations } from "./features/measures/measure.mutations.ts";
import { MeasureQueries } from "./features/measures/measure.queries.ts";
import { MergerMutations } from "./features/merging/merger.mutations.ts";
import { MergerQueries } from "./features/merging/merger.queries.ts";
import { NewsletterLive } from "./features/newsletters/newsletter.live.ts";
import { NewsletterMutations } from "./features/newsletters/newsletter.mutations.ts";
import { NewsletterQueries } from "./features/newsletters/newsletter.queries.ts";
import { NoteMutations } from "./features/notes/note.mutations.ts";
import { NoticeQueries } from "./features/notifications/notice.queries.ts";
import { PreferencesMutations } from "./features/notifications/preferences.mutations.ts";
import { DeadLetterMutations } from "./features/post/dead-letter.mutations.ts";
import { DeadLetterQueries } from "./features/post/dead-letter.queries.ts";
import { PostMutations } from "./features/post/post.mutations.ts";
import { OrganisationMutations } from "./features/organisations/organisation.mutations.ts";
import { OrganisationQueries } from "./features/organisations/organisation.queries.ts";
import { PaymentMutations } from "./features/payments/payment.mutations.ts";
import { PaymentQueries } from "./features/payments/payment.queries.ts";
import { PrivacyMutations } from "./features/privacy/privacy.mutations.ts";
import { DeskMutations } from "./features/residence/desk.mutations.ts";
import { ReconciliationMutations } from "./features/reconciliation/reconciliation.mutations.ts";
import { ReconciliationQueries } from "./features/reconciliation/reconciliation.queries.ts";
import { DoorMutations } from "./features/registrations/door.mutations.ts";
import { RegistrationMutations } from "./features/registrations/registration.mutations.ts";
import { RegistrationQueries } from "./features/registrations/registration.queries.ts";
import { ResidenceQueries } from "./features/residence/residence.queries.ts";
import { ResidenceMutations } from "./features/residence/residence.mutations.ts";
import { RoleMutations } from "./features/roles/role.mutations.ts";
import { RoleQueries } from "./features/roles/role.queries.ts";
import { StreetMutations } from "./features/street/street.mutations.ts";
import { StreetQueries } from "./features/street/street.queries.ts";
import { QueueLive } from "./features/reports/queue.live.ts";
import { ReportMutations } from "./features/reports/report.mutations.ts";
import { ReportQueries } from "./features/reports/report.queries.ts";
import { MandateMutations } from "./features/mandates/mandate.mutations.ts";
import { MandateQueries } from "./features/mandates/mandate.queries.ts";
import { DecidingMutations } from "./features/subsidies/deciding.mutations.ts";
import { DossierMutations } from "./features/subsidies/dossier.mutations.ts";
import { ThemeLive } from "./features/themes/wijkthema.live.ts";
import { WijkthemaQueries } from "./features/themes/wijkthema.queries.ts";
import { CommentMutations } from "./features/threads/comment.mutations.ts";
import { CommentQueries } from "./features/threads/comment.queries.ts";
import { VersionMutations } from "./features/versions/version.mutations.ts";
import { TalkMutations } from "./features/threads/talk.mutations.ts";
import { TalkQueries } from "./features/threads/talk.queries.ts";
import { WijkLive } from "./features/wijken/wijk.live.ts";
import { WijkQueries } from "./features/wijken/wijk.queries.ts";

// The table of contents of what can be asked.
// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- type-graphql's own word for a resolver class
const resolvers: NonEmptyArray<Function> = [
  WijkQueries,
  WijkLive,
  BudgetQueries,
  BudgetMutations,
  BudgetLive,
  InitiativeQueries,
  InitiativeMutations,
  InitiativeLive,
  DraftMutations,
  VersionMutations,
  DraagvlakMutations,
  ApplicationMutations,
  DossierMutations,
  DecidingMutations,
  MandateQueries,
  MandateMutations,
  BuurtdealMutations,
  ForwardingQueries,
  ForwardingMutations,
  AccountMutations,
  PaymentMutations,
  PaymentQueries,
  StreetQueries,
  StreetMutations,
  BackingMutations,
  ConcernMutations,
  NoteMutations,
  HouseRuleQueries,
  MeasureQueries,
  MeasureMutations,
  MergerQueries,
  MergerMutations,
  GroupQueries,
  GroupMutations,
  GroupLive,
  StewardMutations,
  InvitationMutations,
  DecisionMutations,
  GroupFileMutations,
  CommentQueries,
  CommentMutations,
  TalkQueries,
  TalkMutations,
  WijkthemaQueries,
  ThemeLive,
  ActivityQueries,
  ActivityMutations,
  ActivityLive,
  OrganisationQueries,
  RegistrationQueries,
  RegistrationMutations,
  DoorMutations,
  OrganisationMutations,
  FeedQueries,
  FeedMutations,
  ReportQueries,
  ReportMutations,
  QueueLive,
  NewsletterQueries,
  NewsletterMutations,
  NewsletterLive,
  ViewerQueries,
  ViewerMutations,
  PreferencesMutations,
  ViewerLive,
  NoticeQueries,
  PostMutations,
  DeadLetterQueries,
  DeadLetterMutations,
  ResidenceQueries,
  ResidenceMutations,
  DeskMutations,
  PrivacyMutations,
  RoleQueries,
  RoleMutations,
  AuditQueries,
  ReconciliationQueries,
  ReconciliationMutations,
];

/** Builds the contract. Subscriptions go by the live hub, so the library's own pub/sub is only a name here. */
export function createSchema(): GraphQLSchema {
  const none = { publish: () => undefined, subscribe: () => { throw new Error("subscriptions go by the live hub"); } };
  return buildSchemaSync({ resolvers, validate: false, pubSub: none });
}
