import { type QuietHours, areQuietHours } from "#shared/notifications/quiet-hours.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

/** Sets when nothing is sent; null for never. Throws INVALID_TIME for what are no hours. */
export async function setQuietHours(work: Work, hours: QuietHours | null): Promise<void> {
  const person = work.person();
  if (hours === null) return void (await work.tx.query("delete from quiet_hours where person_id = $1", [person]));
  refuseIf(!areQuietHours(hours) && "INVALID_TIME");
  await work.tx.query(
    "insert into quiet_hours (person_id, from_minute, until_minute) values ($1, $2, $3) on conflict (person_id) do update set from_minute = excluded.from_minute, until_minute = excluded.until_minute",
    [person, hours.from, hours.until],
  );
}
