import { Arg, Query, Resolver } from "type-graphql";
import type { Relation } from "../../platform/view/view.ts";
import { type Locale, Locales } from "../members/viewer.type.ts";
import { HouseRules } from "./house-rule.type.ts";
import { ruleVersions, rulesInForce } from "./house-rule.view.ts";

@Resolver()
export class HouseRuleQueries {
  @Query(() => HouseRules, { nullable: true, description: "The house rules that hold today." })
  houseRules(@Arg("locale", () => Locales, { nullable: true, description: "Dutch when not given." }) _locale: Locale): Relation {
    return rulesInForce();
  }

  @Query(() => [HouseRules], { description: "All versions, the newest first." })
  houseRuleVersions(@Arg("locale", () => Locales, { nullable: true, description: "Dutch when not given." }) _locale: Locale): Relation {
    return ruleVersions();
  }
}
