import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import { Refused } from "../../platform/refused.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { ViewerResult } from "../members/viewer.payloads.ts";
import { declareResidence } from "./commands/declare-residence.ts";
import type { ResidenceContext } from "./residence.context.ts";

@Resolver()
export class ResidenceMutations {
  @Mutation(() => ViewerResult)
  async declareResidence(@Arg("postcode", () => String) postcode: string, @Arg("houseNumber", () => String) houseNumber: string, @Ctx() context: ResidenceContext): Promise<Outcome> {
    const home = await homeOf(context, postcode, houseNumber);
    await context.transact((work) => declareResidence(work, home));
    return { __typename: "ViewerChanged" };
  }
}

/** Nobody else's typing is sent to the address register. */
async function homeOf({ viewer, findHome }: ResidenceContext, postcode: string, houseNumber: string) {
  if (!viewer) throw new Refused("NOT_SIGNED_IN");
  return findHome(postcode, houseNumber);
}
