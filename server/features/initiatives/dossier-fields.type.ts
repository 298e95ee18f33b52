import { Field, ObjectType } from "type-graphql";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { Application } from "../applications/application.type.ts";
import { Dossier } from "../subsidies/dossier.type.ts";
import { SupportFields } from "./support-fields.type.ts";

/** From the application to the decision. */
@ObjectType()
export abstract class DossierFields extends SupportFields {
  @Field(() => Application, { nullable: true, description: "For who drafts it and their wijkregisseur; for everybody once it was handed in." })
  application: Application | null;

  @Field(() => Dossier, { nullable: true })
  dossier: Dossier | null;

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
}
