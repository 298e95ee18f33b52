import type { Sql } from "../../platform/view/view.ts";

const cameTo = (booking: Sql, account: string) => `coalesce(sum(${booking}.cents) filter (where ${booking}.to_account = '${account}'), 0)`;
const left = (booking: Sql, account: string) => `coalesce(sum(${booking}.cents) filter (where ${booking}.from_account = '${account}'), 0)`;

/** What lies on each account of a plan, as columns: all that came to it less all that left it. */
export function bandSums(booking: Sql): Sql {
  return ["ASKED", "RESERVED", "COMMITTED", "PAID"].map((account) => `(${cameTo(booking, account)} - ${left(booking, account)})::bigint as ${account.toLowerCase()}_cents`).join(", ");
}

/** With what was allotted: all that came from outside the pot less what went there. */
export function potSums(booking: Sql): Sql {
  const outside = ["COUNCIL", "OTHER_POT"].map((account) => `${left(booking, account)} - ${cameTo(booking, account)}`).join(" + ");
  return `(${outside})::bigint as allotted_cents, ${bandSums(booking)}`;
}
