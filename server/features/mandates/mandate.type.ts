import { Field, ID, InputType, ObjectType } from "type-graphql";
import type { RoleKind } from "#shared/members/roles.ts";
import { Cents } from "../../platform/graphql/scalars.ts";
import { RoleKinds } from "../members/role-kind.type.ts";

@ObjectType({ description: "Who decides on an amount along a route, from a day on." })
export class Mandate {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  route: string;

  @Field(() => String, { description: "The first day on which it holds: 2026-11-22." })
  validFrom: string;

  @Field(() => String, { nullable: true, description: "The first day on which it holds no more." })
  validUntil: string | null;

  @Field(() => Cents, { description: "Exclusive." })
  aboveCents: number;

  @Field(() => Cents)
  upToCents: number;

  @Field(() => [RoleKinds], { description: "All of them must agree." })
  hands: RoleKind[];

  @Field(() => String)
  instrument: string;

  @Field(() => String)
  source: string;
}

@InputType()
export class MandateRowInput {
  @Field(() => Cents, { description: "From what the row before it ends at, up to this." })
  upToCents: number;

  @Field(() => [RoleKinds])
  hands: RoleKind[];

  @Field(() => String)
  instrument: string;
}

@InputType()
export class LayDownMandatesInput {
  @Field(() => String)
  route: string;

  @Field(() => String, { description: "The first day on which they hold: 2026-11-22." })
  validFrom: string;

  @Field(() => [MandateRowInput])
  rows: MandateRowInput[];

  @Field(() => String, { description: "Where it is laid down." })
  source: string;
}
