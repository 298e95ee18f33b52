/** Whether an address is within this site: only such a one may follow signing in. */
export function isSafeBack(back: string): boolean {
  // Browsers read "\" as "/" and leave out tabs and line ends, so that "/\t/elsewhere" would lead elsewhere.
  return /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(back);
}
