import type { RoleKind } from "../members/roles.ts";

/** A row of table 2 of Buurten 3.0, with the dates between which it holds (ISO days; until is exclusive). */
export interface Mandate {
  readonly validFrom: string;
  readonly validUntil: string | null;
  /** Exclusive: 2,000.00 is the wijkregisseur's, 2,000.01 is not. */
  readonly aboveCents: number;
  readonly upToCents: number;
  /** All of them must agree. */
  readonly hands: readonly RoleKind[];
}

/** The mandate for an amount on a day, or null when nobody may decide it on the ordinary way. */
export function mandateFor<M extends Mandate>(mandates: readonly M[], cents: number, day: string): M | null {
  return (
    mandates.find(
      (mandate) =>
        mandate.validFrom <= day && (mandate.validUntil === null || day < mandate.validUntil) && cents > mandate.aboveCents && cents <= mandate.upToCents,
    ) ?? null
  );
}
