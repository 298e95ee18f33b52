import { Field, ObjectType } from "type-graphql";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { ResidenceDesk } from "./letter.type.ts";

@ObjectType({ description: "Shown at the desk of the wijkregisseur; told once." })
export class DeskCode {
  @Field(() => String)
  code: string;

  @Field(() => DateTime)
  expiresAt: Date;
}
export const DeskCodeResult = resultOf("DeskCodeResult", DeskCode);

@ObjectType({ description: "Written down for somebody without e-mail; told once." })
export class PaperCard {
  @Field(() => String, { description: "Says which account it is; lets nobody in." })
  card: string;

  @Field(() => String, { description: "Lets in once." })
  code: string;

  @Field(() => DateTime)
  expiresAt: Date;
}
export const PaperCardResult = resultOf("PaperCardResult", PaperCard);

@ObjectType()
export class ResidenceDeskChanged {
  @Field(() => ResidenceDesk)
  desk: ResidenceDesk;
}
export const ResidenceDeskResult = resultOf("ResidenceDeskResult", ResidenceDeskChanged);
