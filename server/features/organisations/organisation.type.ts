import { Arg, Field, ID, Int, ObjectType } from "type-graphql";
import { byView } from "../../platform/graphql/by-view.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { Activity } from "../activities/activity.type.ts";

export const Trusts = enumType("Trust", ["NEW", "TRUSTED", "LOST"], "Whether what an organisation posts stands in the calendar at once.");

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

  @Field(() => String, { description: "How people reach it." })
  contact: string;

  @Field(() => String)
  walkInHours: string;

  @Field(() => Trusts, { nullable: true, description: "For its editors and the wijkregisseur alone." })
  trust: string | null;

  @Field(() => String, { nullable: true, description: "Why the trust was taken." })
  trustReason: string | null;

  @Field(() => [Activity])
  activities(@Arg("first", () => Int, { nullable: true, defaultValue: 20 }) _first: number): Activity[] {
    return byView();
  }

  @Field(() => [Activity], { description: "First posts that are not let in yet, for its editors alone." })
  awaiting: Activity[];

  @Field(() => Permission)
  viewerCanPostActivity: Permission;

  @Field(() => Permission)
  viewerCanTakeTrust: Permission;
}
