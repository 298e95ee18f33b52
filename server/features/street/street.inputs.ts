import { Field, InputType } from "type-graphql";
import type { Opinion } from "#shared/street/voice.ts";
import { Opinions } from "./street.type.ts";

@InputType({ description: "What a neighbour wrote on a list, or said at a stall. Kept as keyed prints alone." })
export class NeighbourInput {
  @Field(() => String)
  postcode: string;

  @Field(() => String)
  houseNumber: string;

  @Field(() => String)
  initials: string;

  @Field(() => String, { description: "Four digits." })
  birthYear: string;

  @Field(() => Opinions)
  opinion: Opinion;
}
