import { Field, ObjectType } from "type-graphql";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import type { DealParty } from "#shared/buurtdeals/duties.ts";
import { Buurttegel, InitiativeAccount, Milestone, Receipt, Update } from "../accounts/account.type.ts";
import { Buurtdeal, DealParties } from "../buurtdeals/buurtdeal.type.ts";
import { Instalment } from "../payments/instalment.type.ts";
import { DossierFields } from "./dossier-fields.type.ts";

/** From the buurtdeal to the account. */
@ObjectType()
export abstract class DoingFields extends DossierFields {
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
}
