import { Field, ObjectType } from "type-graphql";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Organisation } from "../organisations/organisation.type.ts";

@ObjectType({ description: "A partner organisation that stands behind a plan, by name and apart from the residents." })
export class Backing {
  @Field(() => Organisation)
  organisation: Organisation;

  @Field(() => DateTime)
  at: Date;
}

@ObjectType({ description: "An organisation in whose name the viewer can back this plan." })
export class PossibleBacker {
  @Field(() => Organisation)
  organisation: Organisation;

  @Field(() => Boolean)
  backs: boolean;
}
