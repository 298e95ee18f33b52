import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import type { Locale } from "../../members/viewer.type.ts";

interface Oneself {
  readonly email: string | null;
  readonly name: string;
  readonly locale: Locale;
  readonly pseudonym: string;
}

/** How to reach and to call whoever asks. Throws NOT_SIGNED_IN. */
export async function readOneself(work: Work): Promise<Oneself> {
  const [oneself] = (await work.tx.query("select email, name, locale, pseudonym from persons where id = $1", [work.person()])) as Oneself[];
  if (!oneself) throw new Refused("NOT_SIGNED_IN");
  return oneself;
}
