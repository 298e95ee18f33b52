/** What settling does with a grant; all in cents. */
export interface Settlement {
  /** Still to be paid to the initiators. */
  readonly toPay: number;
  /** Of what was committed and not paid: free for the wijk again. */
  readonly lowered: number;
  /** Of what was paid: asked back. */
  readonly toReturn: number;
}

/** The most at which a grant can be settled: what was spent, and never more than was granted (Awb 4:46). */
export function mostSettled(granted: number, spent: number): number {
  return Math.min(granted, spent);
}

/** Where each cent of a grant goes that is settled at an amount; `paid` of it was paid and `open` was not. */
export function settlementOf(settled: number, paid: number, open: number): Settlement {
  const toPay = Math.min(open, Math.max(0, settled - paid));
  return { toPay, lowered: open - toPay, toReturn: Math.max(0, paid - settled) };
}

/** Days in which money that is asked back is to come (Awb 4:87: six weeks). */
export const returnTermDays = 42;
