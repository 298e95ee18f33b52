import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { parseCode } from "#shared/members/code.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { Device } from "../../../platform/device.ts";
import { newCode } from "../../../platform/new-code.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import { beginSession } from "../../../platform/session.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { regisseurHere } from "../desk.policy.ts";
import { paperCodeMs } from "../letter-rules.ts";
import { wijkOfBuurt } from "./desk-code.ts";
import { office } from "./office.ts";

/** What is written down for somebody without e-mail: which account is theirs, and the code that lets them in once. */
export interface PaperCard {
  readonly card: string;
  readonly code: string;
  readonly expiresAt: Date;
}

const demandDesk = office(regisseurHere);
const add = new Statement<{ id: string }>(
  `insert into persons (name, grade, residence_way, residence_since, wijk_id, buurt_id, created_at) values ($1, 'LETTER', 'DESK', $4, $2, $3, $4) returning id`,
);
const keep = new Statement("insert into paper_accounts (person_id, card_seal, code_seal, code_expires_at) values ($1, $2, $3, $4)");
const whose = new Statement<{ personId: string; wijkId: string }>(
  `select a.person_id as "personId", p.wijk_id as "wijkId" from paper_accounts a join persons p on p.id = a.person_id where a.card_seal = $1 for update of a`,
);
const renew = new Statement("update paper_accounts set code_seal = $2, code_expires_at = $3 where person_id = $1");
// One statement, so that of two who use a code at once only one comes in.
const use = new Statement<{ personId: string }>(
  `update paper_accounts set code_seal = null, code_expires_at = null where code_seal = $1 and code_expires_at > $2 returning person_id as "personId"`,
);

/** Makes an account for somebody without e-mail who came by and lives in a buurt of the wijkregisseur's wijk. Throws NOT_ALLOWED, and what is wrong with the name. */
export async function openPaperAccount(work: Work, keys: Keys, typedName: string, buurtId: string): Promise<PaperCard> {
  work.person();
  const wijkId = await wijkOfBuurt(work, buurtId);
  const entry: { act: "PaperAccountMade"; wijkId: string | null; subject?: readonly [string, string] } = { act: "PaperAccountMade", wijkId };
  work.audit(entry);
  await demandDesk(work, wijkId ?? "");
  const name = tidy(typedName).replace(/\s+/gu, " ");
  refuseIf(textProblem(name, "personName"));
  const [person] = await add.run(work.run, [name, wijkId, buurtId, work.now]);
  if (!person) throw new Error("no account was made");
  // Known only now; a refusal before has nobody to tell of.
  entry.subject = ["person", person.id];
  const made = newCard(work);
  await keep.run(work.run, [person.id, keys.seal("card", made.card), keys.seal("paper", made.code), made.expiresAt]);
  return made;
}

/** A new code for who has the card of a paper account in the wijkregisseur's wijk; the old one lets nobody in any more. A card of another wijk and none are answered alike. */
export async function renewPaperCode(work: Work, keys: Keys, typedCard: string): Promise<PaperCard> {
  work.person();
  const card = parseCode(typedCard, "card");
  const [account] = await whose.run(work.run, [keys.seal("card", card ?? "")]);
  work.audit({ act: "PaperCodeRenewed", ...(account && { subject: ["person", account.personId] }), wijkId: account?.wijkId ?? null });
  await demandDesk(work, account?.wijkId ?? "");
  if (!card || !account) throw new Refused("NOT_ALLOWED");
  const made = { ...newCard(work), card };
  await renew.run(work.run, [account.personId, keys.seal("paper", made.code), made.expiresAt]);
  return made;
}

/** Signs in by the code of a card: once. Answers the session's token, or null for a code that is wrong, used or too old: which of them is not told. */
export async function signInByPaper(work: Work, keys: Keys, typed: string, device: Device): Promise<string | null> {
  const [account] = await use.run(work.run, [keys.seal("paper", parseCode(typed, "paper") ?? ""), work.now]);
  if (!account) return null;
  work.audit({ act: "PaperCodeUsed", subject: ["person", account.personId] });
  return beginSession(work.run, account.personId, work.now, { way: "PAPER", ...device });
}

function newCard(work: Work): PaperCard {
  return { card: newCode("card"), code: newCode("paper"), expiresAt: new Date(work.now.getTime() + paperCodeMs) };
}
