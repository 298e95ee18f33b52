import { Statement } from "../../../platform/database/statement.ts";
import { refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { countedSql } from "../registration.policy.ts";
import { dropAnswers } from "./answers.ts";
import { tell } from "./places.ts";
import { promote } from "./promote.ts";
import { type Which, lockRegistration } from "./registration.ts";

const end = new Statement(`
  with ended as (
    update registrations set state = $2, accept_by = null, ended_at = $3 where id = $1 and state in ${countedSql} returning activity_id, party, old.state = 'WAITING' as waited
  )
  update activity_places p set taken = p.taken - case when e.waited then 0 else e.party end, waiting = p.waiting - case when e.waited then e.party else 0 end
  from ended e where p.activity_id = e.activity_id returning 1`);
const dropUnconfirmed = new Statement("delete from registrations where id = $1 and state = 'UNCONFIRMED'");

/** Frees what a registration held, for the next in line. Under the lock of its places. Answers whether it still counted. */
export async function endRegistration(work: Work, id: string, state: "CANCELLED" | "LAPSED"): Promise<boolean> {
  const [ended] = await end.run(work.run, [id, state, work.now]);
  if (!ended) return false;
  await dropAnswers(work, id);
  return true;
}

/** They do not come after all: said by themself, by the link in a mail, or by the organiser. A second time changes nothing. Throws ACTIVITY_OVER. */
export async function cancelRegistration(work: Work, which: Which): Promise<string> {
  const { id, isOwn, places } = await lockRegistration(work, which);
  refuseIf(places.startsAt <= work.now && "ACTIVITY_OVER");
  await dropUnconfirmed.run(work.run, [id]);
  if (await endRegistration(work, id, "CANCELLED")) {
    tell(work, isOwn ? "RegistrationCancelled" : "RegistrationEnded", places, id);
    await promote(work, places);
  }
  return id;
}
