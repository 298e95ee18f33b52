import type { MailTrouble } from "#shared/post/mail-troubles.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { personTopic } from "../../members/member.events.ts";

// Mail that does not arrive weighs more than mail that is not wanted.
const keep = new Statement(
  `insert into mail_troubles (address, kind, at) select p.email, $2, $3 from mails m join persons p on p.email = m.to_address where m.id = $1 for share of p
   on conflict (address) do update set kind = 'BOUNCED' where excluded.kind = 'BOUNCED' returning address`,
);

/** Keeps that a mail of ours came back for good, or was called spam; whose it is sees it on their own pages. Of a mail that is gone nothing is known. */
export async function keepMailTrouble(work: Work, mailId: string, trouble: MailTrouble): Promise<void> {
  const [kept] = await keep.run(work.run, [mailId, trouble, work.now]);
  if (!kept) return;
  const [person] = (await work.tx.query("select id from persons where email = $1", [(kept as { address: string }).address])) as { id: string }[];
  if (person) work.emit({ type: "MailTroubled", topics: [personTopic(person.id)], ids: { personId: person.id } });
}

/** On request of who it is sent to: the next mail is tried again. */
export async function forgetMailTrouble(work: Work): Promise<void> {
  const person = work.person();
  await work.tx.query("delete from mail_troubles mt using persons p where p.id = $1 and mt.address = p.email", [person]);
  work.emit({ type: "MailTroubled", topics: [personTopic(person)], ids: { personId: person } });
}
