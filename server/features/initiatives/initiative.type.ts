import { Field, ObjectType } from "type-graphql";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { DoingFields } from "./doing-fields.type.ts";

/** One class for each part of the way, each on the one before: the contract knows one type. */
@ObjectType()
export class Initiative extends DoingFields {
  @Field(() => Initiative, { nullable: true, description: "The one in which it goes on." })
  mergedInto: Initiative | null;
}
export const InitiativeConnection = connectionOf("Initiative", () => Initiative);
export type InitiativeConnection = InstanceType<typeof InitiativeConnection>;
