import { Arg, Args, Field, ID, Int, ObjectType } from "type-graphql";
import { type Stage, stages } from "#shared/initiatives/lifecycle.ts";
import type { RichParts as Rich } from "#shared/drafting/document.ts";
import { type Template, templates } from "#shared/initiatives/templates.ts";
import type { ParticipationLevel } from "#shared/themes/participation.ts";
import { byView, PageArgs } from "../../platform/graphql/by-view.ts";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { Cents, DateTime, RichParts } from "../../platform/graphql/scalars.ts";
import type { DealParty } from "#shared/buurtdeals/duties.ts";
import { Buurttegel, InitiativeAccount, Milestone, Receipt, Update } from "../accounts/account.type.ts";
import { Buurtdeal, DealParties } from "../buurtdeals/buurtdeal.type.ts";
import { Instalment } from "../payments/instalment.type.ts";
import { DraftDocument } from "../drafting/draft.type.ts";
import { SupportRemoval, SupportSign } from "../draagvlak/draagvlak-removal.type.ts";
import { Draagvlak, EndedRound, OwnSupport } from "../draagvlak/draagvlak.type.ts";
import { Backing, PossibleBacker } from "../backing/backing.type.ts";
import { Concern } from "../concerns/concern.type.ts";
import { DayOfSupport, NamedSupporter } from "../draagvlak/course.type.ts";
import { Group } from "../groups/group.type.ts";
import { Person } from "../members/person.type.ts";
import { SupportList } from "../street/street.type.ts";
import { Merger, MergingPlan } from "../merging/merger.type.ts";
import { DraftNote } from "../notes/note.type.ts";
import { Application } from "../applications/application.type.ts";
import { Dossier } from "../subsidies/dossier.type.ts";
import { ParticipationLevels, Wijkthema } from "../themes/wijkthema.type.ts";
import { Comment, CommentConnection, ViewerReaction } from "../threads/comment.type.ts";
import { PlanVersion } from "../versions/version.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";
import { BudgetLine } from "./budget-line.type.ts";

export const Stages = enumType("Stage", stages);
export const Templates = enumType("Template", templates);

@ObjectType()
export class StageChange {
  @Field(() => Stages)
  stage: Stage;

  @Field(() => DateTime)
  at: Date;

  @Field(() => String, { nullable: true })
  note: string | null;
}

@ObjectType()
export class Initiative {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  goal: string;

  @Field(() => String)
  forWhom: string;

  @Field(() => String)
  place: string;

  @Field(() => String)
  planning: string;

  @Field(() => String)
  ownEffort: string;

  @Field(() => String)
  upkeep: string;

  @Field(() => RichParts, { nullable: true, description: "The same texts with their marks and lists; null where they never had any." })
  rich: Rich | null;

  @Field(() => [BudgetLine])
  costs: BudgetLine[];

  @Field(() => [BudgetLine])
  income: BudgetLine[];

  @Field(() => Cents)
  costCents: number;

  @Field(() => Cents)
  incomeCents: number;

  @Field(() => Cents, { description: "Costs less income: what is asked of the wijkbudget." })
  askedCents: number;

  @Field(() => Boolean, { description: "The amounts are made up, for demonstration." })
  demoAmounts: boolean;

  @Field(() => String, { nullable: true })
  source: string | null;

  @Field(() => Stages)
  stage: Stage;

  @Field(() => Int)
  version: number;

  @Field(() => Templates, { nullable: true, description: "The example from which it was begun." })
  template: Template | null;

  @Field(() => [PlanVersion], { description: "What it said at moments that count: for its drafters all, for others what was laid before everybody." })
  versions: PlanVersion[];

  @Field(() => PlanVersion, { nullable: true })
  versionNumbered(@Arg("number", () => Int) _number: number): PlanVersion | null {
    return byView();
  }

  @Field(() => DraftDocument, { nullable: true, description: "What its group writes in; null for others, and as long as nobody has opened it." })
  draft: DraftDocument | null;

  @Field(() => ParticipationLevels)
  participationLevel: ParticipationLevel;

  @Field(() => Wijk)
  wijk: Wijk;

  @Field(() => Wijkthema, { nullable: true })
  theme: Wijkthema | null;

  @Field(() => Group)
  group: Group;

  @Field(() => Person, { nullable: true, description: "Null where the account was erased." })
  author: Person | null;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => DateTime)
  updatedAt: Date;

  @Field(() => DateTime)
  stageSince: Date;

  @Field(() => [StageChange])
  history: StageChange[];

  @Field(() => Draagvlak, { nullable: true })
  draagvlak: Draagvlak | null;

  @Field(() => [EndedRound])
  endedRounds: EndedRound[];

  @Field(() => [NamedSupporter])
  namedSupporters: NamedSupporter[];

  @Field(() => [DayOfSupport], { description: "How support grew, in steps of five." })
  supportCourse: DayOfSupport[];

  @Field(() => Int, { nullable: true, description: "Neighbours who were asked on paper or at a stall and had no opinion; null when they are one to four." })
  withoutOpinion: number | null;

  @Field(() => [Backing])
  backings: Backing[];

  @Field(() => [PossibleBacker])
  viewerBackers: PossibleBacker[];

  @Field(() => [Concern])
  concerns: Concern[];

  @Field(() => [SupportList], { description: "For those who help to gather support; none for others." })
  supportLists: SupportList[];

  @Field(() => Permission)
  viewerCanEnterVoices: Permission;

  @Field(() => Permission)
  viewerCanConfirmVoices: Permission;

  @Field(() => Permission)
  viewerCanSettleVoices: Permission;

  @Field(() => Permission)
  viewerCanRaiseConcern: Permission;

  @Field(() => Permission)
  viewerCanAnswerConcern: Permission;

  @Field(() => Application, { nullable: true, description: "For who drafts it and their wijkregisseur; for everybody once it was handed in." })
  application: Application | null;

  @Field(() => Dossier, { nullable: true })
  dossier: Dossier | null;

  @Field(() => Buurtdeal, { nullable: true })
  buurtdeal: Buurtdeal | null;

  @Field(() => [Instalment], { description: "In which parts the grant is paid." })
  instalments: Instalment[];

  @Field(() => [Milestone])
  milestones: Milestone[];

  @Field(() => [Receipt], { description: "For whom the plan is and who handles it." })
  receipts: Receipt[];

  @Field(() => Buurttegel, { nullable: true, description: "Where the tile lies that marks its spot." })
  tile: Buurttegel | null;

  @Field(() => InitiativeAccount, { nullable: true })
  account: InitiativeAccount | null;

  @Field(() => [Update])
  updates: Update[];

  @Field(() => CommentConnection)
  comments(@Args(() => PageArgs) _page: PageArgs): CommentConnection {
    return byView();
  }

  @Field(() => Int)
  commentCount: number;

  @Field(() => Comment, { nullable: true, description: "The answer that stands on top." })
  pinnedComment: Comment | null;

  @Field(() => [ViewerReaction])
  viewerReactions: ViewerReaction[];

  @Field(() => Boolean, { description: "The talk: what others say there is counted as unread." })
  viewerFollows: boolean;

  @Field(() => Int, { description: "Said by others since the viewer, who follows, last looked; at most 100." })
  viewerUnread: number;

  @Field(() => [DraftNote], { description: "What was noted at the draft, the newest first; empty for who does not read it." })
  notes: DraftNote[];

  @Field(() => [Merger], { description: "Questions to go on as one with another, the newest first; empty for who does not read the draft." })
  mergers: Merger[];

  @Field(() => Initiative, { nullable: true, description: "The one in which it goes on." })
  mergedInto: Initiative | null;

  @Field(() => [MergingPlan], { description: "Those that ended in it." })
  mergedFrom: MergingPlan[];

  @Field(() => Boolean)
  viewerSupports: boolean;

  @Field(() => OwnSupport, { nullable: true })
  viewerSupport: OwnSupport | null;

  @Field(() => SupportRemoval, { nullable: true, description: "What the wijkregisseur removed of the viewer's own support." })
  viewerRemoval: SupportRemoval | null;

  @Field(() => [SupportSign], { description: "For the wijkregisseur." })
  supportSigns: SupportSign[];

  @Field(() => [SupportRemoval], { description: "On which the viewer is to decide." })
  objections: SupportRemoval[];

  @Field(() => Permission)
  viewerCanEdit: Permission;

  @Field(() => Permission, { description: "Whether the viewer can write in its document, also in that of a next version." })
  viewerCanDraft: Permission;

  @Field(() => Permission, { description: "To note something at the draft." })
  viewerCanNote: Permission;

  @Field(() => Permission, { description: "To accept or decline what is suggested." })
  viewerCanSettle: Permission;

  @Field(() => Permission)
  viewerCanKeepVersion: Permission;

  @Field(() => Permission)
  viewerCanOpenForDraagvlak: Permission;

  @Field(() => Permission)
  viewerCanSupport: Permission;

  @Field(() => Permission)
  viewerCanAmend: Permission;

  @Field(() => Permission)
  viewerCanExtendDraagvlak: Permission;

  @Field(() => Permission, { description: "To say what an application needs beside the plan." })
  viewerCanPrepare: Permission;

  @Field(() => Permission, { description: "To give their own name, account and address." })
  viewerCanGivePrivate: Permission;

  @Field(() => Permission, { description: "To see who asks and where money may go." })
  viewerCanReveal: Permission;

  @Field(() => Permission, { description: "To answer what was asked to be completed." })
  viewerCanComplete: Permission;

  @Field(() => Permission, { description: "To say as the wijkregisseur whether criteria are met." })
  viewerCanAnswerCriteria: Permission;

  @Field(() => Permission)
  viewerCanHandIn: Permission;

  @Field(() => Permission)
  viewerCanWithdraw: Permission;

  @Field(() => Permission, { description: "To ask another initiative to go on as one." })
  viewerCanMerge: Permission;

  @Field(() => Permission)
  viewerCanTakeUp: Permission;

  @Field(() => Permission)
  viewerCanDecide: Permission;

  @Field(() => Permission, { description: "To ask the applicant to complete what was handed in." })
  viewerCanAskCompletion: Permission;

  @Field(() => Permission)
  viewerCanExtendClock: Permission;

  @Field(() => Permission, { description: "To record a step that its route asks before the decision." })
  viewerCanRecordStep: Permission;

  @Field(() => Permission, { description: "To the decision." })
  viewerCanObject: Permission;

  @Field(() => Permission)
  viewerCanSettleObjection: Permission;

  @Field(() => Permission, { description: "By upholding an objection." })
  viewerCanReplaceDecision: Permission;

  @Field(() => Permission)
  viewerCanReopen: Permission;

  @Field(() => Permission)
  viewerCanDraftBuurtdeal: Permission;

  @Field(() => Permission)
  viewerCanSignBuurtdeal: Permission;

  @Field(() => DealParties, { nullable: true, description: "On whose behalf the viewer signs; null for who is of neither party." })
  viewerSignsFor: DealParty | null;

  @Field(() => Permission)
  viewerCanRemarkOnDeal: Permission;

  @Field(() => Permission)
  viewerCanInviteMaintainer: Permission;

  @Field(() => Permission)
  viewerCanSchedulePayment: Permission;

  @Field(() => Permission)
  viewerCanPlanMilestones: Permission;

  @Field(() => Permission)
  viewerCanEnterReceipt: Permission;

  @Field(() => Permission)
  viewerCanPay: Permission;

  @Field(() => Permission)
  viewerCanPostUpdate: Permission;

  @Field(() => Permission)
  viewerCanRealise: Permission;

  @Field(() => Permission)
  viewerCanAccount: Permission;

  @Field(() => Permission)
  viewerCanSettleAccount: Permission;

  @Field(() => Permission)
  viewerCanRecordReturn: Permission;

  @Field(() => Permission)
  viewerCanComment: Permission;

  @Field(() => Permission)
  viewerCanModerate: Permission;
}
export const InitiativeConnection = connectionOf("Initiative", () => Initiative);
export type InitiativeConnection = InstanceType<typeof InitiativeConnection>;
