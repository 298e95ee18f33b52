import { Field, ID, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Person } from "../members/person.type.ts";
import { Stages } from "./stage.type.ts";
import type { Stage } from "#shared/initiatives/lifecycle.ts";

@ObjectType({ description: "A comment or a plan of a group in which the words were found." })
export class GroupHit {
  @Field(() => ID, { description: "Of the comment or the plan." })
  id: string;

  @Field(() => String, { nullable: true, description: "Of the plan; null for a comment." })
  title: string | null;

  @Field(() => Stages, { nullable: true })
  stage: Stage | null;

  @Field(() => Person, { nullable: true, description: "Null where the account was erased." })
  author: Person | null;

  @Field(() => DateTime)
  createdAt: Date;

  @Field(() => String, { description: "A piece of the text; found words stand between U+E000 and U+E001." })
  excerpt: string;
}

export const GroupHitConnection = connectionOf("GroupHit", () => GroupHit);
export type GroupHitConnection = InstanceType<typeof GroupHitConnection>;
