import { Field, ID, ObjectType } from "type-graphql";
import { type AuditedAct, auditedActs } from "#shared/audited-acts.ts";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import { Group } from "../groups/group.type.ts";
import { Initiative } from "../initiatives/initiative.type.ts";
import { Person } from "../members/person.type.ts";
import { Organisation } from "../organisations/organisation.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";

export const AuditedActs = enumType("AuditedAct", auditedActs);

@ObjectType({ description: "A number or a code that belongs to an act." })
export class AuditFact {
  @Field(() => String)
  name: string;

  @Field(() => String)
  value: string;
}

@ObjectType({ description: "Who did or tried what, on whose behalf, when and from which rule." })
export class AuditEntry {
  @Field(() => ID)
  id: string;

  @Field(() => DateTime)
  at: Date;

  @Field(() => AuditedActs)
  act: AuditedAct;

  @Field(() => String, { description: "DONE, or the reason for which it was refused." })
  outcome: string;

  @Field(() => String, { nullable: true, description: "By what the log calls whoever acted; null for the site itself." })
  pseudonym: string | null;

  @Field(() => Person, { nullable: true, description: "Null once they were erased: only the pseudonym stays." })
  actor: Person | null;

  @Field(() => String, { nullable: true, description: "What it was done to, as kind:id; to ask the log for all of it." })
  subject: string | null;

  @Field(() => Person, { nullable: true })
  person: Person | null;

  @Field(() => Initiative, { nullable: true })
  initiative: Initiative | null;

  @Field(() => Group, { nullable: true })
  group: Group | null;

  @Field(() => Group, { nullable: true })
  onBehalfOfGroup: Group | null;

  @Field(() => Organisation, { nullable: true })
  onBehalfOfOrganisation: Organisation | null;

  @Field(() => Wijk, { nullable: true })
  wijk: Wijk | null;

  @Field(() => String, { nullable: true })
  rule: string | null;

  @Field(() => [AuditFact])
  facts: AuditFact[];
}
export const AuditEntryConnection = connectionOf("AuditEntry", () => AuditEntry);
export type AuditEntryConnection = InstanceType<typeof AuditEntryConnection>;
