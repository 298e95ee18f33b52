import { Field, ID, InputType, ObjectType } from "type-graphql";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Group } from "../groups/group.type.ts";
import { Initiative } from "../initiatives/initiative.type.ts";
import { Organisation } from "../organisations/organisation.type.ts";
import { Wijkthema } from "../themes/wijkthema.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";

@ObjectType({ description: "Something that somebody follows: one of these, or a plan or a group that they may read no longer." })
export class Follow {
  @Field(() => DateTime)
  since: Date;

  @Field(() => Wijk, { nullable: true })
  wijk: Wijk | null;

  @Field(() => Wijkthema, { nullable: true })
  theme: Wijkthema | null;

  @Field(() => Group, { nullable: true })
  group: Group | null;

  @Field(() => Initiative, { nullable: true })
  initiative: Initiative | null;

  @Field(() => Organisation, { nullable: true })
  organisation: Organisation | null;
}

@InputType({ description: "Exactly one." })
export class FollowInput {
  @Field(() => ID, { nullable: true })
  wijkId?: string | null;

  @Field(() => ID, { nullable: true })
  themeId?: string | null;

  @Field(() => ID, { nullable: true })
  groupId?: string | null;

  @Field(() => ID, { nullable: true })
  initiativeId?: string | null;

  @Field(() => ID, { nullable: true })
  organisationId?: string | null;
}
