import { Field, ID, Int, ObjectType } from "type-graphql";
import { type AskablePart, askableParts, type ApplicationPart, applicationParts } from "#shared/subsidies/application.ts";
import { type Demand, demandsOf } from "#shared/subsidies/rules.ts";
import { type Route, routes } from "#shared/subsidies/routes.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime, SaidJson } from "../../platform/graphql/scalars.ts";

export const Routes = enumType("SubsidyRoute", routes);
export const ApplicationParts = enumType("ApplicationPart", applicationParts);
const Demands = enumType("ApplicationDemand", Object.values(demandsOf).flat());
export const AskableParts = enumType("AskablePart", askableParts);

@ObjectType({ description: "What an application says in one of its parts." })
export class SaidPart {
  @Field(() => ApplicationParts)
  part: ApplicationPart;

  @Field(() => Int, { description: "Rises when it is saved; who saves it tells what they saw." })
  number: number;

  @Field(() => SaidJson)
  said: unknown;

  @Field(() => DateTime)
  savedAt: Date;
}

@ObjectType({ description: "What the wijkregisseur says of a criterion or a principle." })
export class CriterionReply {
  @Field(() => ID)
  criterion: string;

  @Field(() => Boolean)
  agrees: boolean;

  @Field(() => String)
  answer: string;

  @Field(() => DateTime)
  answeredAt: Date;
}

@ObjectType({ description: "What was completed after handing in, because it was asked. Of what is not public only that it was." })
export class DossierAmendment {
  @Field(() => ID)
  id: string;

  @Field(() => AskableParts)
  part: AskablePart;

  @Field(() => SaidJson, { nullable: true })
  before: unknown;

  @Field(() => SaidJson, { nullable: true })
  after: unknown;

  @Field(() => Int, { nullable: true, description: "The version of the plan that was handed in, or completed before; null where the plan itself stayed." })
  versionBefore: number | null;

  @Field(() => Int, { nullable: true })
  versionAfter: number | null;

  @Field(() => DateTime)
  at: Date;
}

@ObjectType({ description: "What an application along a route must hold, from a day on." })
export class ApplicationRule {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: "The first local day, as 2021-01-01." })
  validFrom: string;

  @Field(() => [Demands])
  demands: Demand[];

  @Field(() => String)
  source: string;
}

@ObjectType({ description: "What is said beside the plan to ask money for it." })
export class Application {
  @Field(() => ID)
  id: string;

  @Field(() => Routes)
  route: Route;

  @Field(() => Int, { description: "Rises with everything that is said; 0 before." })
  number: number;

  @Field(() => [SaidPart])
  parts: SaidPart[];

  @Field(() => ApplicationRule, { description: "Of its route, today." })
  rule: ApplicationRule;

  @Field(() => DateTime, { nullable: true, description: "When the wijkregisseur confirmed that the initiators spoke with them." })
  contactConfirmedAt: Date | null;

  @Field(() => [CriterionReply])
  replies: CriterionReply[];

  @Field(() => DateTime, { nullable: true, description: "When the viewer gave their own name, account and address." })
  viewerGavePrivateAt: Date | null;

  @Field(() => [DossierAmendment])
  amendments: DossierAmendment[];

  @Field(() => String, { nullable: true, description: "SHA-256 of the application as it was handed in." })
  hash: string | null;
}
