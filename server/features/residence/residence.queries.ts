import { Query, Resolver } from "type-graphql";
import type { Relation } from "../../platform/view/view.ts";
import { ResidenceDesk } from "./letter.type.ts";
import { residenceDesks } from "./letter.view.ts";

@Resolver()
export class ResidenceQueries {
  @Query(() => [ResidenceDesk], { description: "Of the wijken where the viewer proves who lives there; none for everybody else." })
  residenceDesks(): Relation {
    return residenceDesks();
  }
}
