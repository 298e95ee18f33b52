import { Field, ObjectType } from "type-graphql";
import { resultOf } from "../../platform/graphql/refusal.type.ts";
import { DateTime } from "../../platform/graphql/scalars.ts";
import type { View } from "../../platform/view/view.ts";

@ObjectType()
export class AccountErased {
  @Field(() => DateTime)
  erasedAt: Date;
}
export const ErasureResult = resultOf("ErasureResult", AccountErased);

export const accountErasedView: View = { type: "AccountErased", fields: { erasedAt: (_row, scope) => scope.now } };
