import { Arg, Field, ID, Int, ObjectType } from "type-graphql";
import { byView } from "../../platform/graphql/by-view.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { Activity } from "../activities/activity.type.ts";

@ObjectType()
export class Organisation {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String)
  kind: string;

  @Field(() => String)
  about: string;

  @Field(() => String, { nullable: true })
  website: string | null;

  @Field(() => [Activity])
  activities(@Arg("first", () => Int, { nullable: true, defaultValue: 20 }) _first: number): Activity[] {
    return byView();
  }

  @Field(() => Permission)
  viewerCanPostActivity: Permission;
}
