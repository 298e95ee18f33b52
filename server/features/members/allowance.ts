/** So many times in a period for each key. Kept in this process: a restart forgives. */
export class Allowance {
  readonly #times = new Map<string, number[]>();

  constructor(
    readonly most: number,
    readonly periodMs: number,
  ) {}

  /** Takes one, or answers false when there is none left. */
  take(key: string, now: Date): boolean {
    const since = now.getTime() - this.periodMs;
    const recent = (this.#times.get(key) ?? []).filter((time) => time > since);
    if (recent.length >= this.most) return false;
    if (this.#times.size >= 10_000) this.#forget(since);
    this.#times.set(key, [...recent, now.getTime()]);
    return true;
  }

  #forget(since: number): void {
    for (const [key, times] of this.#times) if ((times.at(-1) ?? 0) <= since) this.#times.delete(key);
  }
}
