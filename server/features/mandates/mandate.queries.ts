import { Query, Resolver } from "type-graphql";
import type { Relation } from "../../platform/view/view.ts";
import { LatePenalty, TermRule } from "../subsidies/clock.type.ts";
import { latePenalties, termRules } from "../subsidies/clock.view.ts";
import { Mandate } from "./mandate.type.ts";
import { currentMandates, currentStandIns } from "./mandate.view.ts";
import { StandIn } from "./stand-in.type.ts";

@Resolver()
export class MandateQueries {
  @Query(() => [Mandate], { description: "Who decides on what, today and later." })
  mandates(): Relation {
    return currentMandates();
  }

  @Query(() => [StandIn], { description: "For who answers for something of the municipality; none for others." })
  standIns(): Relation {
    return currentStandIns();
  }

  @Query(() => [TermRule])
  termRules(): Relation {
    return termRules();
  }

  @Query(() => [LatePenalty])
  latePenalties(): Relation {
    return latePenalties();
  }
}
