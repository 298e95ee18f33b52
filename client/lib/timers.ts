/** One timer of each name: a new one takes the place of the one before. */
export class Timers {
  private readonly running = new Map<string, ReturnType<typeof setTimeout>>();

  /** In so many milliseconds. */
  start(name: string, wait: number, act: () => void): void {
    this.stop(name);
    this.running.set(name, setTimeout(() => {
      this.running.delete(name);
      act();
    }, wait));
  }

  stop(name: string): void {
    clearTimeout(this.running.get(name));
    this.running.delete(name);
  }

  isRunning(name: string): boolean {
    return this.running.has(name);
  }

  stopAll(): void {
    for (const name of [...this.running.keys()]) this.stop(name);
  }
}
