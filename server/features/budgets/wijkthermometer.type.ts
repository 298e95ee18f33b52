import { Args, Field, ID, Int, ObjectType } from "type-graphql";
import { type Account, type BookingKind, accounts, bookingKinds } from "#shared/budget/thermometer.ts";
import { byView, PageArgs } from "../../platform/graphql/by-view.ts";
import { connectionOf } from "../../platform/graphql/connection.type.ts";
import { enumType } from "../../platform/graphql/enum-type.ts";
import { Cents, DateTime } from "../../platform/graphql/scalars.ts";
import { Initiative } from "../initiatives/initiative.type.ts";
import { Wijk } from "../wijken/wijk.type.ts";

const Accounts = enumType("Account", accounts);
const BookingKinds = enumType("BookingKind", Object.keys(bookingKinds) as BookingKind[]);

@ObjectType()
export class Booking {
  @Field(() => ID)
  id: string;

  @Field(() => BookingKinds)
  kind: BookingKind;

  @Field(() => Accounts)
  from: Account;

  @Field(() => Accounts)
  to: Account;

  @Field(() => Cents)
  cents: number;

  @Field(() => Wijk)
  wijk: Wijk;

  @Field(() => Int)
  year: number;

  @Field(() => Initiative, { nullable: true })
  initiative: Initiative | null;

  @Field(() => String)
  note: string;

  @Field(() => DateTime)
  bookedAt: Date;
}
export const BookingConnection = connectionOf("Booking", () => Booking);
export type BookingConnection = InstanceType<typeof BookingConnection>;

@ObjectType({ description: "What one initiative holds of each band." })
export class ThermometerEntry {
  @Field(() => Initiative)
  initiative: Initiative;

  @Field(() => Cents)
  askedCents: number;

  @Field(() => Cents)
  reservedCents: number;

  @Field(() => Cents)
  committedCents: number;

  @Field(() => Cents)
  paidCents: number;
}

@ObjectType({ description: "The state of a wijkbudget, always the sum of its bookings." })
export class Wijkthermometer {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  year: number;

  @Field(() => Wijk, { nullable: true, description: "Null for all of Hilversum." })
  wijk: Wijk | null;

  @Field(() => Cents)
  allottedCents: number;

  @Field(() => Cents)
  handgeldCents: number;

  @Field(() => Cents, { description: "Wished for by initiatives that gather draagvlak; still part of what is free." })
  askedCents: number;

  @Field(() => Cents)
  reservedCents: number;

  @Field(() => Cents)
  committedCents: number;

  @Field(() => Cents)
  paidCents: number;

  @Field(() => Cents, { description: "Below zero when the richtbudget is overrun." })
  freeCents: number;

  @Field(() => String)
  source: string;

  @Field(() => [ThermometerEntry])
  entries: ThermometerEntry[];

  @Field(() => BookingConnection)
  bookings(@Args(() => PageArgs) _page: PageArgs): BookingConnection {
    return byView();
  }
}
