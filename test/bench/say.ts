/** To whoever started the run. */
export function say(line = ""): void {
  process.stdout.write(`${line}\n`);
}
