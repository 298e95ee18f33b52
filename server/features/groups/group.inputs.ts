import { Field, ID, InputType } from "type-graphql";
import { type GroupVisibility, GroupVisibilities } from "./group.type.ts";

@InputType()
export class StartGroupInput {
  @Field(() => ID)
  wijkId: string;

  @Field(() => ID, { nullable: true })
  themeId?: string | null;

  @Field(() => String)
  name: string;

  @Field(() => String)
  about: string;

  @Field(() => GroupVisibilities, { defaultValue: "PUBLIC" })
  visibility: GroupVisibility;
}
