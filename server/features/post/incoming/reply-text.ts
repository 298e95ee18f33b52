// What somebody wrote themselves in a mail, without what their program put around it.

const mobile = /^(?:sent from my |get outlook for |sent from (?:outlook|yahoo|mail)|verstuurd vanaf (?:mijn|outlook|een)|verzonden (?:vanaf|met|via) |outlook voor \w+ downloaden|надіслано з |отправлено с )/iu;
const divider = /^(?:-{2,}\s*(?:original message|forwarded message|oorspronkelijk bericht|doorgestuurd bericht|оригінальне повідомлення|переслане повідомлення|исходное сообщение)\s*-{2,}|_{10,})$/iu;
const header = /^\*?(?:from|van|von|від|от):\*?\s.+/iu;
const headerBelow = /^\*?(?:sent|date|to|subject|verzonden|datum|aan|onderwerp|надіслано|дата|кому|тема|отправлено):/iu;
const wrote = /(?:^|\s)(?:wrote|schreef|geschreven|пише|написав|написала|написав\(ла\)|пишет|schrieb|écrit|napisał\(a\)|yazdı)(?=[\s:])/iu;
const longestAttribution = 300;
/** "On 3 March at 12:00 Brink <…> wrote:", by hand of the program, in the languages that people have theirs in; it may run over three lines. */
const isAttribution = (line: string): boolean => line.endsWith(":") && line.length <= longestAttribution && /\d/u.test(line) && wrote.test(line);
const linesOfAttribution = 3;
const mostRead = 100_000;

/** The own words of a reply in plain text: no quotes, no signature, nothing of the mail that it answers. Empty when nothing else is in it. */
export function ownWords(text: string): string {
  const lines = text.slice(0, mostRead).replaceAll("\r\n", "\n").replaceAll("\u00a0", " ").split("\n").map((line) => line.trimEnd());
  const end = lines.findIndex((_line, at) => endsHere(lines, at));
  const own = (end === -1 ? lines : lines.slice(0, end)).filter((line) => !/^\s*>/u.test(line));
  return own.join("\n").replace(/\n{3,}/gu, "\n\n").trim();
}

function endsHere(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? "").trim();
  // The mark of a signature is "-- ", and many programs take the space away.
  if (line === "--" || divider.test(line) || mobile.test(line)) return true;
  if (header.test(line) && lines.slice(at + 1, at + 4).some((next) => headerBelow.test(next.trim()))) return true;
  for (let count = 1; count <= linesOfAttribution; count += 1) {
    const run = lines.slice(at, at + count).map((each) => each.trim());
    if (run.length < count || run.some((each) => each === "")) return false;
    if (isAttribution(run.join(" "))) return true;
  }
  return false;
}
