import { Field, ID, Int, ObjectType } from "type-graphql";
import { type NewsletterKind, type NewsletterSectionKind, type NewsletterState, newsletterKinds, newsletterSections, newsletterStates } from "#shared/newsletters/newsletters.ts";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { DecisionOutcomes } from "../subsidies/decision.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";

export const NewsletterKinds = enumType("NewsletterKind", newsletterKinds);
export const NewsletterSections = enumType("NewsletterSectionKind", newsletterSections, "What a newsletter can tell of: shared/newsletters/newsletters.ts.");
const NewsletterStates = enumType("NewsletterState", newsletterStates);

@ObjectType({ description: "A plan, or an activity in the section of activities. What its section does not tell is null." })
export class NewsletterItem {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: "The beginning of what it is about." })
  text: string;

  @Field(() => DateTime, { description: "Until when it can be supported, when it was opened, decided or done, or when it begins." })
  at: Date;

  @Field(() => String)
  place: string;

  @Field(() => DecisionOutcomes, { nullable: true })
  outcome: string | null;

  @Field(() => Cents, { nullable: true, description: "What was granted." })
  cents: number | null;

  @Field(() => Int, { nullable: true })
  supporters: number | null;

  @Field(() => Int, { nullable: true })
  needed: number | null;
}

@ObjectType()
export class NewsletterSection {
  @Field(() => NewsletterSections)
  kind: NewsletterSectionKind;

  @Field(() => [NewsletterItem])
  items: NewsletterItem[];

  @Field(() => Int, { description: "How much it told of when it was sent that is not for everybody any more." })
  gone: number;
}

@ObjectType()
export class Newsletter {
  @Field(() => ID)
  id: string;

  @Field(() => NewsletterKinds)
  kind: NewsletterKind;

  @Field(() => NewsletterStates)
  state: NewsletterState;

  @Field(() => Wijk)
  wijk: Wijk;

  @Field(() => String, { nullable: true, description: "\"2026-11\"" })
  month: string | null;

  @Field(() => String)
  title: string;

  @Field(() => String, { description: "In own words: paragraphs with an empty line between them." })
  words: string;

  @Field(() => [NewsletterSections], { description: "What it tells of, in this order." })
  chosen: NewsletterSectionKind[];

  @Field(() => [NewsletterSection], { description: "Those in which there is something, as it was sent, or as it would be sent now." })
  sections: NewsletterSection[];

  @Field(() => Int)
  version: number;

  @Field(() => DateTime)
  madeAt: Date;

  @Field(() => DateTime, { nullable: true })
  sentAt: Date | null;

  @Field(() => Int, { nullable: true, description: "To how many it goes; for who writes it." })
  reach: number | null;

  @Field(() => Int, { nullable: true, description: "How many of these are in the post; for who writes it." })
  posted: number | null;

  @Field(() => Permission)
  viewerCanChange: Permission;

  @Field(() => Permission)
  viewerCanSend: Permission;

  @Field(() => Permission)
  viewerCanStop: Permission;

  @Field(() => Permission)
  viewerCanGoOn: Permission;
}
export const NewsletterConnection = connectionOf("Newsletter", () => Newsletter);
export type NewsletterConnection = InstanceType<typeof NewsletterConnection>;

@ObjectType({ description: "What is written to a wijk, for who writes it." })
export class NewsletterDesk {
  @Field(() => ID)
  id: string;

  @Field(() => Wijk)
  wijk: Wijk;

  @Field(() => Int, { description: "To how many it would go now." })
  reach: number;

  @Field(() => [Newsletter], { description: "The newest thirty." })
  newsletters: Newsletter[];
}
