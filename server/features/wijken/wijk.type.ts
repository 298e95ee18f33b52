import { Arg, Args, Field, ID, Int, ObjectType } from "type-graphql";
import type { Stage } from "#shared/initiatives/lifecycle.ts";
import { Activity } from "../activities/activity.type.ts";
import { ThermometerArgs, Wijkthermometer } from "../budgets/wijkthermometer.type.ts";
import { GroupConnection } from "../groups/group.type.ts";
import { InitiativeConnection } from "../initiatives/initiative.type.ts";
import { Stages } from "../initiatives/stage.type.ts";
import { Wijkthema } from "../themes/wijkthema.type.ts";
import { byView, PageArgs } from "../../platform/graphql/by-view.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Buurt, Cluster, Wijkcontact } from "./place.type.ts";

@ObjectType()
export class Wijk {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => Cluster)
  cluster: Cluster;

  @Field(() => Int)
  inhabitants: number;

  @Field(() => [Buurt])
  buurten: Buurt[];

  @Field(() => [Wijkcontact])
  contacts: Wijkcontact[];

  @Field(() => [Wijkthema], { description: "Of this year when no year is given." })
  themes(@Arg("year", () => Int, { nullable: true }) _year?: number): Wijkthema[] {
    return byView();
  }

  @Field(() => Wijkthermometer, { nullable: true })
  thermometer(@Args(() => ThermometerArgs) _args: ThermometerArgs): Wijkthermometer | null {
    return byView();
  }

  @Field(() => GroupConnection)
  groups(@Args(() => PageArgs) _page: PageArgs): GroupConnection {
    return byView();
  }

  @Field(() => InitiativeConnection)
  initiatives(@Arg("stages", () => [Stages], { nullable: true }) _stages: Stage[], @Args(() => PageArgs) _page: PageArgs): InitiativeConnection {
    return byView();
  }

  @Field(() => [Activity])
  activities(
    @Arg("from", () => DateTime, { nullable: true }) _from: Date,
    @Arg("until", () => DateTime, { nullable: true }) _until: Date,
    @Arg("first", () => Int, { nullable: true, defaultValue: 100 }) _first: number,
  ): Activity[] {
    return byView();
  }
}
