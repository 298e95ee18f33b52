import { Query, Resolver } from "type-graphql";
import type { Relation } from "../../platform/view/view.ts";
import { PaymentDesk } from "./payment.type.ts";
import { paymentDesks } from "./payment.view.ts";

@Resolver()
export class PaymentQueries {
  @Query(() => [PaymentDesk], { description: "Of the wijken whose payments the viewer handles; none for everybody else." })
  paymentDesks(): Relation {
    return paymentDesks();
  }
}
