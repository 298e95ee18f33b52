import type { Work } from "../../../platform/unit-of-work.ts";
import { hashOfSecret, newSecret } from "../calendar-secret.ts";

/** Gives the viewer an address of their own calendar, in the place of the one they had. Answers its secret, which is told this once. Throws NOT_SIGNED_IN. */
export async function renewPersonalCalendar(work: Work): Promise<string> {
  const secret = newSecret();
  await work.tx.query(
    "insert into personal_calendars (person_id, secret_hash, made_at) values ($1, $2, $3) on conflict (person_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at",
    [work.person(), hashOfSecret(secret), work.now],
  );
  return secret;
}

/** Throws NOT_SIGNED_IN. */
export async function endPersonalCalendar(work: Work): Promise<void> {
  await work.tx.query("delete from personal_calendars where person_id = $1", [work.person()]);
}
