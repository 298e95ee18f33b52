/** What makes a case go before another. */
export interface Weight {
  /** Somebody says that a person is in danger. */
  readonly danger: boolean;
  /** Somebody says that it is unlawful, with a ground. */
  readonly unlawful: boolean;
  /** Of different people. */
  readonly reports: number;
  /** Signals that were worked out here. */
  readonly signals: number;
  /** How many people it reaches, about. */
  readonly reach: number;
  readonly openedAt: Date;
  /** How often who reported it was right before: 0 to 9. */
  readonly accuracy: number;
}

const dayMs = 86_400_000;
const most = { reports: 99, signals: 9, reach: 15, days: 99_999, accuracy: 9 } as const;

const within = (value: number, top: number): number => Math.min(top, Math.max(0, Math.floor(value)));
/** Reach by its order of size: a hundred more readers of a thousand change nothing. */
const bySize = (reach: number): number => within(Math.log2(1 + Math.max(0, reach)), most.reach);

/** The facts by which cases are ordered, the heaviest first. */
function digits({ danger, unlawful, reports, signals, reach, openedAt, accuracy }: Weight): readonly (readonly [digit: number, top: number])[] {
  return [
    [Number(danger), 1], [Number(unlawful), 1], [within(reports, most.reports), most.reports], [within(signals, most.signals), most.signals], [bySize(reach), most.reach],
    // What waits longer goes first: a number that does not change as time goes on.
    [most.days - within(openedAt.getTime() / dayMs, most.days), most.days], [within(accuracy, most.accuracy), most.accuracy],
  ];
}

/** One whole number to order a queue by, highest first: danger, then unlawful, then the number of reports, signals, reach, days of waiting, and how often who reported was right. Below 2^53. */
export function urgencyOf(weight: Weight): number {
  return digits(weight).reduce((urgency, [digit, top]) => urgency * (top + 1) + digit, 0);
}

/** 0 to 9: the share of a person's earlier reports after which something was done. Who has none counts as half right, a fresh account as less. */
export function accuracyOf(settled: number, acted: number, fresh: boolean): number {
  return settled === 0 ? (fresh ? 2 : 5) : within((acted / settled) * 9 + 0.5, most.accuracy);
}
