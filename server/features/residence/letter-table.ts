import { stringify } from "csv-stringify/sync";
import type { PrintedLetter } from "./commands/open-letters.ts";

/** Letters as CSV for a printing house: semicolons and a byte order mark, as Dutch Excel opens it, and no cell that it takes for a formula. */
export function tabulateLetters(letters: readonly PrintedLetter[], city: string): string {
  return stringify(
    letters.map(({ name, street, houseNumber, postcode, code, expiresAt }) => [name, street ?? "", houseNumber, postcode, city, code, expiresAt.toISOString().slice(0, 10)]),
    { header: true, columns: ["naam", "straat", "huisnummer", "postcode", "plaats", "code", "geldig_tot"], delimiter: ";", bom: true, escape_formulas: true, record_delimiter: "windows" },
  );
}
