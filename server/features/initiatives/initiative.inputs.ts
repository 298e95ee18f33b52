import { Field, ID, InputType } from "type-graphql";
import type { Template } from "#shared/initiatives/templates.ts";
import { Templates } from "./stage.type.ts";

@InputType()
export class StartInitiativeInput {
  @Field(() => ID)
  groupId: string;

  @Field(() => ID, { nullable: true })
  themeId?: string | null;

  @Field(() => String)
  title: string;

  @Field(() => String)
  goal: string;

  @Field(() => Templates, { nullable: true, description: "The example from which it is begun." })
  template?: Template | null;
}
