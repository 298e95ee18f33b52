import { Arg, Args, Field, ID, Int, ObjectType } from "type-graphql";
import type { Stage } from "#shared/initiatives/lifecycle.ts";
import { byView, PageArgs } from "../../platform/graphql/by-view.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { domains, participationLevels, type Domain, type ParticipationLevel } from "#shared/themes/participation.ts";
import { GroupConnection } from "../groups/group.type.ts";
import { InitiativeConnection } from "../initiatives/initiative.type.ts";
import { Stages } from "../initiatives/stage.type.ts";
import { TalkFields } from "../threads/talk-fields.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";

export const Domains = enumType("Domain", domains);
export const ParticipationLevels = enumType("ParticipationLevel", participationLevels, "How far one's say reaches: annex 4 of Buurten 3.0.");

@ObjectType()
export class Wijkthema extends TalkFields {
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

  @Field(() => Wijk)
  wijk: Wijk;

  @Field(() => GroupConnection)
  groups(@Args(() => PageArgs) _page: PageArgs): GroupConnection {
    return byView();
  }

  @Field(() => InitiativeConnection, { description: "What everybody may read." })
  initiatives(@Arg("stages", () => [Stages], { nullable: true }) _stages: Stage[], @Args(() => PageArgs) _page: PageArgs): InitiativeConnection {
    return byView();
  }
}
