import { Arg, Ctx, Field, ID, Mutation, ObjectType, Resolver } from "type-graphql";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Outcome } from "../../platform/graphql/outcome.ts";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { type View, one } from "../../platform/view/view.ts";
import { changeOrganisation, takeTrust } from "./commands/change-organisation.ts";
import { Organisation } from "./organisation.type.ts";
import { organisationView } from "./organisation.view.ts";

@ObjectType()
export class OrganisationChanged {
  @Field(() => Organisation)
  organisation: Organisation;
}
const OrganisationResult = resultOf("OrganisationResult", OrganisationChanged);

@Resolver()
export class OrganisationMutations {
  @Mutation(() => OrganisationResult)
  async changeOrganisation(
    @Arg("id", () => ID) id: string, @Arg("contact", () => String) contact: string, @Arg("walkInHours", () => String) walkInHours: string, @Ctx() context: Context,
  ): Promise<Outcome> {
    return changed(await context.transact((work) => changeOrganisation(work, id, { contact, walkInHours })));
  }

  @Mutation(() => OrganisationResult, { description: "What it posts from now on waits for the wijkregisseur again." })
  async takeTrust(@Arg("id", () => ID) id: string, @Arg("reason", () => String) reason: string, @Ctx() context: Context): Promise<Outcome> {
    return changed(await context.transact((work) => takeTrust(work, id, reason)));
  }
}

function changed(id: string): Outcome {
  return { __typename: "OrganisationChanged", organisationId: id };
}

export const organisationChangedView: View = {
  type: "OrganisationChanged",
  fields: { organisation: one({ view: () => organisationView, from: (row) => `organisations ${row}`, where: (row, _parent, scope) => [`${row}.id = ${scope.given("organisationId", "text")}`] }) },
};
