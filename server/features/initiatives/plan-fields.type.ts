import { Arg, Field, ID, Int, ObjectType } from "type-graphql";
import type { Stage } from "#shared/initiatives/lifecycle.ts";
import type { RichParts as Rich } from "#shared/drafting/document.ts";
import type { Template } from "#shared/initiatives/templates.ts";
import type { ParticipationLevel } from "#shared/themes/participation.ts";
import { byView } from "../../platform/graphql/by-view.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { Cents, DateTime, RichParts } from "../../platform/graphql/scalars.ts";
import { DraftDocument } from "../drafting/draft.type.ts";
import { Group } from "../groups/group.type.ts";
import { Person } from "../members/person.type.ts";
import { Merger, MergingPlan } from "../merging/merger.type.ts";
import { DraftNote } from "../notes/note.type.ts";
import { ParticipationLevels, Wijkthema } from "../themes/wijkthema.type.ts";
import { TalkFields } from "../threads/talk-fields.type.ts";
import { PlanVersion } from "../versions/version.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";
import { BudgetLine } from "./budget-line.type.ts";
import { StageChange, Stages, Templates } from "./stage.type.ts";

/** The plan itself, its drafts and what it goes on with. */
@ObjectType()
export abstract class PlanFields extends TalkFields {
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

  @Field(() => [DraftNote], { description: "What was noted at the draft, the newest first; empty for who does not read it." })
  notes: DraftNote[];

  @Field(() => [Merger], { description: "Questions to go on as one with another, the newest first; empty for who does not read the draft." })
  mergers: Merger[];

  @Field(() => [MergingPlan], { description: "Those that ended in it." })
  mergedFrom: MergingPlan[];

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
  viewerCanAmend: Permission;

  @Field(() => Permission)
  viewerCanWithdraw: Permission;

  @Field(() => Permission, { description: "To ask another initiative to go on as one." })
  viewerCanMerge: Permission;
}
