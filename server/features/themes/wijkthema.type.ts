import { Field, ID, Int, ObjectType } from "type-graphql";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { domains, participationLevels, type Domain, type ParticipationLevel } from "#shared/themes/participation.ts";

export const Domains = enumType("Domain", domains);
export const ParticipationLevels = enumType("ParticipationLevel", participationLevels, "How far one's say reaches: annex 4 of Buurten 3.0.");

@ObjectType()
export class Wijkthema {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  about: string;

  @Field(() => Domains)
  domain: Domain;

  @Field(() => Int)
  year: number;

  @Field(() => ParticipationLevels)
  participationLevel: ParticipationLevel;
}
