import { ofParameters } from "../platform/policy.ts";
import { compose } from "../features/newsletters/composed.ts";
import { newsletterTexts } from "../features/newsletters/texts.ts";
import type { Transaction } from "./transaction.ts";

const words = "Beste buren,\n\nIn deze brief lees je wat bewoners van Oost deze maand voor elkaar kregen, en wat er te doen is. Heb je zelf een idee voor je straat? Begin een groep, of kom langs op het spreekuur.\n\nTot ziens in de wijk!";

/** The letter of last month to Oost, made up as all that is demo, so that there is one to read. */
export async function sendDemoNewsletter(tx: Transaction, now: Date): Promise<void> {
  const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 15)).toISOString().slice(0, 7);
  await tx.query(
    `INSERT INTO newsletters (wijk_id, kind, month, title, words, sections, state, made_at, sent_at, ended_at, composed)
     VALUES ('oost', 'LETTER', ($1::text || '-01')::date, $2, $3, '{SUPPORT,NEW,DECIDED,REALISED,ACTIVITIES}', 'SENT', $4, $4, $4, '[]')`, [month, newsletterTexts.NL.titleOf("Oost", month), words, now],
  );
  await tx.query(`UPDATE newsletters n SET composed = ${compose("n", ofParameters)} WHERE n.wijk_id = $1 AND $2::uuid IS NULL`, ["oost", null, now]);
}
