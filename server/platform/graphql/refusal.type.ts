import { type ClassType, Field, ObjectType, createUnionType } from "type-graphql";
import { type RefusalReason, refusalReasons } from "#shared/refusal-reasons.ts";
import type { View } from "../view/view.ts";
import type { Outcome } from "./outcome.ts";
import { enumType } from "./enum-type.ts";

export const RefusalReasons = enumType("RefusalReason", refusalReasons, "Why something was not done; the closed list of shared/refusal-reasons.ts.");

@ObjectType()
export class Refusal {
  @Field(() => RefusalReasons)
  reason: RefusalReason;
}
export const refusalView: View = { type: "Refusal", fields: { reason: (_row, scope) => scope.given("reason", "text") } };

@ObjectType({ description: "What the viewer may do, and if not, why: told by the policy that guards the act itself." })
export class Permission {
  @Field(() => Boolean)
  allowed: boolean;

  @Field(() => RefusalReasons, { nullable: true })
  reason: RefusalReason | null;
}

/** The answers of a mutation: what it may have done, or a refusal. */
export function resultOf(name: string, ...payloads: ClassType[]): object {
  return createUnionType({ name, types: () => [...payloads, Refusal] as const, resolveType: (value) => (value as Outcome).__typename });
}
