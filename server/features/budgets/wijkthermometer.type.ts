import { Args, ArgsType, Field, ID, Int, ObjectType } from "type-graphql";
import type { Pot } from "#shared/budget/pots.ts";
import { type Account, type BookedKind, accounts, bookedKinds } from "#shared/budget/thermometer.ts";
import { byView, PageArgs } from "../../platform/graphql/by-view.ts";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { Permission } from "../../platform/graphql/refusal.type.ts";
import { Initiative } from "../initiatives/initiative.type.ts";
import { Wijkthema } from "../themes/wijkthema.type.ts";
import { Pots } from "./pot.type.ts";
import { HandgeldExpense, OverrunConsultation } from "./pot-acts.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";

const Accounts = enumType("Account", accounts);
const BookingKinds = enumType("BookingKind", bookedKinds);

@ArgsType()
export class ThermometerArgs {
  @Field(() => Int, { nullable: true, description: "This year, or that of the day, when it is not given." })
  year?: number | null;

  @Field(() => String, { nullable: true, description: "As it stood at the end of a day, as 2026-11-22; now when it is not given." })
  day?: string | null;

  @Field(() => Pots, { nullable: true, description: "The wijkbudget when it is not given." })
  pot?: Pot | null;
}

@ObjectType()
export class Booking {
  @Field(() => ID)
  id: string;

  @Field(() => BookingKinds)
  kind: BookedKind;

  @Field(() => Accounts)
  from: Account;

  @Field(() => Accounts)
  to: Account;

  @Field(() => Cents)
  cents: number;

  @Field(() => ID, { nullable: true, description: "The booking that this one puts right." })
  corrects: string | null;

  @Field(() => Pots)
  pot: Pot;

  @Field(() => Wijk, { nullable: true, description: "Null for the town's own pot." })
  wijk: Wijk | null;

  @Field(() => Int)
  year: number;

  @Field(() => Initiative, { nullable: true })
  initiative: Initiative | null;

  @Field(() => String)
  note: string;

  @Field(() => DateTime)
  bookedAt: Date;

  @Field(() => Permission)
  viewerCanCorrect: Permission;
}
export const BookingConnection = connectionOf("Booking", () => Booking);
export type BookingConnection = InstanceType<typeof BookingConnection>;

@ObjectType({ description: "The newest recount of everything that is kept of the money." })
export class MoneyCheck {
  @Field(() => DateTime)
  at: Date;

  @Field(() => Int, { description: "How many sums were not what their bookings say: zero when all is well." })
  wrong: number;
}

/** What was promised and given, by how far it has come. */
@ObjectType()
abstract class Bands {
  @Field(() => Cents, { description: "Wished for by initiatives that gather draagvlak; still part of what is free." })
  askedCents: number;

  @Field(() => Cents)
  reservedCents: number;

  @Field(() => Cents)
  committedCents: number;

  @Field(() => Cents)
  paidCents: number;
}

@ObjectType({ description: "What one initiative holds of each band." })
export class ThermometerEntry extends Bands {
  @Field(() => Initiative)
  initiative: Initiative;
}

@ObjectType({ description: "What the initiatives of one wijkthema hold of each band." })
export class ThermometerShare extends Bands {
  @Field(() => Wijkthema, { nullable: true, description: "Null for what falls under no theme." })
  theme: Wijkthema | null;

  @Field(() => Int)
  initiatives: number;
}

@ObjectType({ description: "The state of a pot, always the sum of its bookings." })
export class Wijkthermometer extends Bands {
  @Field(() => ID)
  id: string;

  @Field(() => Pots)
  pot: Pot;

  @Field(() => Int)
  year: number;

  @Field(() => Wijk, { nullable: true, description: "Null for all of Hilversum." })
  wijk: Wijk | null;

  @Field(() => Cents)
  allottedCents: number;

  @Field(() => Cents, { description: "Below zero when the richtbudget is overrun." })
  freeCents: number;

  @Field(() => Cents, { description: "By how much the cluster managers agreed that it may be overrun." })
  overrunCents: number;

  @Field(() => DateTime, { nullable: true, description: "When its year was closed." })
  closedAt: Date | null;

  @Field(() => String)
  source: string;

  @Field(() => [OverrunConsultation])
  consultations: OverrunConsultation[];

  @Field(() => [HandgeldExpense])
  expenses: HandgeldExpense[];

  @Field(() => Permission)
  viewerCanSpend: Permission;

  @Field(() => Permission)
  viewerCanTakeUpOverrun: Permission;

  @Field(() => [ThermometerShare])
  themes: ThermometerShare[];

  @Field(() => [ThermometerEntry])
  entries: ThermometerEntry[];

  @Field(() => BookingConnection)
  bookings(@Args(() => PageArgs) _page: PageArgs): BookingConnection {
    return byView();
  }
}
