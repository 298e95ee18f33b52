import { Statement } from "../../../platform/database/statement.ts";
import type { Keys } from "../../../platform/keys.ts";
import type { AuditEntry } from "../../../platform/audit.ts";
import { anonymous, guard, rule } from "../../../platform/policy.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { asUuid } from "../../../platform/uuid.ts";
import { letterCode } from "../codes.ts";
import { handlesLetters } from "../desk.policy.ts";
import { type LetterAddress, openAddress } from "../letter-address.ts";

/** What one letter says. */
export interface PrintedLetter extends LetterAddress {
  readonly code: string;
  readonly expiresAt: Date;
}

/** A batch of another wijk and one that does not exist are answered alike. */
const guardBatch = guard("letter_batches", handlesLetters, rule([anonymous, "NOT_SIGNED_IN"]));
const guardUnsent = guard("letter_batches", handlesLetters, rule([(row) => `${row}.sent_at is not null`, "LETTERS_SENT"]));
const wijkOf = new Statement<{ wijkId: string }>(`select wijk_id as "wijkId" from letter_batches where id = $1`);
const read = new Statement<{ id: string; address: string; expiresAt: Date }>(
  `select id, address, expires_at as "expiresAt" from letters where batch_id = $1 and ended_at is null and address is not null order by asked_at, id`,
);
const send = new Statement("update letter_batches set sent_at = $2 where id = $1 and sent_at is null");
const erase = new Statement("update letters set address = null where batch_id = $1 and address is not null");

/** The letters of a batch that is not sent yet, with their addresses and codes. Those that were replaced since are left out. Throws NOT_FOUND, LETTERS_SENT. */
export async function openLetters(work: Work, keys: Keys, batchId: string, format: "pdf" | "csv"): Promise<PrintedLetter[]> {
  await auditBatch(work, batchId, { act: "LettersDownloaded", facts: { format } });
  await guardUnsent(work, batchId);
  return (await read.run(work.run, [asUuid(batchId)])).map(({ id, address, expiresAt }) => ({ ...openAddress(keys, id, address), code: letterCode(keys, id), expiresAt }));
}

/** Marks a batch as sent and erases its addresses; a second time changes nothing. Throws NOT_FOUND. */
export async function markLettersSent(work: Work, batchId: string): Promise<string> {
  const wijkId = await auditBatch(work, batchId, { act: "LettersSent" });
  await guardBatch(work, batchId);
  await send.run(work.run, [batchId, work.now]);
  await erase.run(work.run, [batchId]);
  return wijkId ?? "";
}

/** Keeps who asked for the batch. Answers its wijk; null when there is none. */
async function auditBatch(work: Work, batchId: string, entry: AuditEntry): Promise<string | null> {
  work.person();
  const id = asUuid(batchId);
  const [batch] = await wijkOf.run(work.run, [id]);
  work.audit({ ...entry, ...(id && { subject: ["letters", id] }), wijkId: batch?.wijkId ?? null });
  return batch?.wijkId ?? null;
}
