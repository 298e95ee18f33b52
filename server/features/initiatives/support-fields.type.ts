import { Field, Int, ObjectType } from "type-graphql";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { SupportRemoval, SupportSign } from "../draagvlak/draagvlak-removal.type.ts";
import { Draagvlak, EndedRound, OwnSupport } from "../draagvlak/draagvlak.type.ts";
import { Backing, PossibleBacker } from "../backing/backing.type.ts";
import { Concern } from "../concerns/concern.type.ts";
import { DayOfSupport, NamedSupporter } from "../draagvlak/course.type.ts";
import { SupportList } from "../street/street.type.ts";
import { PlanFields } from "./plan-fields.type.ts";

/** Who stands behind it, and who has doubts. */
@ObjectType()
export abstract class SupportFields extends PlanFields {
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

  @Field(() => [SupportSign], { description: "For the wijkregisseur." })
  supportSigns: SupportSign[];

  @Field(() => [SupportRemoval], { description: "On which the viewer is to decide." })
  objections: SupportRemoval[];

  @Field(() => Boolean)
  viewerSupports: boolean;

  @Field(() => OwnSupport, { nullable: true })
  viewerSupport: OwnSupport | null;

  @Field(() => SupportRemoval, { nullable: true, description: "What the wijkregisseur removed of the viewer's own support." })
  viewerRemoval: SupportRemoval | null;

  @Field(() => Permission)
  viewerCanOpenForDraagvlak: Permission;

  @Field(() => Permission)
  viewerCanSupport: Permission;

  @Field(() => Permission)
  viewerCanExtendDraagvlak: Permission;

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
}
