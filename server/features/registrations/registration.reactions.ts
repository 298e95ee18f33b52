import { type PlaceNotice, lineEndsHours } from "#shared/calendar/places.ts";
import { Statement } from "../../platform/database/statement.ts";
import type { Keys } from "../../platform/keys.ts";
import { post } from "../../platform/mail.ts";
import type { Reaction, Reactions } from "../../platform/reaction-worker.ts";
import type { Locale } from "../members/viewer.type.ts";
import { giveNotices } from "../notifications/commands/give-notices.ts";
import { holdPlaces } from "./commands/places.ts";
import { promote } from "./commands/promote.ts";
import { keyOf } from "./registration-key.ts";
import { registrationMail } from "./registration-mail.ts";
import { countedSql } from "./registration.policy.ts";

interface Site {
  readonly siteName: string;
  readonly publicUrl: string | null;
  readonly keys: Keys;
}
interface Guest {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly party: number;
  readonly acceptBy: Date | null;
  readonly title: string;
  readonly place: string;
  readonly startsAt: Date;
}

/** SQL over an event's ids ($1, jsonb). What follows comes a moment later: who is told of a state is still in it. */
const one = (state: string) => `r.id = ($1::jsonb ->> 'registrationId')::uuid and r.state = '${state}'`;
const everybody = `r.activity_id = ($1::jsonb ->> 'activityId')::uuid and r.state in ${countedSql}`;
/** Of an activity that a measure took off the calendar, or that came back. */
const measured = (states: string, isHidden: boolean) => `r.activity_id = (select m.subject_id::uuid from measures m where m.id = ($1::jsonb ->> 'measureId')::uuid and m.subject_kind = 'ACTIVITY')
  and r.state in ${states} and a.hidden_at is ${isHidden ? "not " : ""}null`;
const returned = new Statement<{ id: string }>("select p.activity_id as id from measures m join activity_places p on p.activity_id::text = m.subject_id where m.id = $1 and m.subject_kind = 'ACTIVITY'");
const withAccount = (whom: string) => `select r.person_id, null::uuid as initiative_id, null::uuid as group_id, a.id as activity_id, null as text, a.title as about
  from registrations r join activities a on a.id = r.activity_id where ${whom}`;
/** Who is known here by their address alone. */
const guests = (whom: string) => new Statement<Guest & Record<string, unknown>>(
  `select r.id, r.email, coalesce(r.name, '') as name, r.locale, r.party, r.accept_by as "acceptBy", a.title, a.place, a.starts_at as "startsAt"
   from registrations r join activities a on a.id = r.activity_id where ${whom} and r.email is not null and not exists (select from persons p where p.id = r.person_id and p.email is not null) order by r.number`,
);
// Who was reminded of another day is reminded anew, and an answer is not awaited until after the start.
const begunAnew = new Statement(
  `update registrations r set reminded_at = null, accept_by = case when r.state = 'OFFERED' then least(r.accept_by, a.starts_at - interval '${lineEndsHours} hours') end from activities a where a.id = r.activity_id and r.activity_id = $1 and r.state in ${countedSql}`,
);

/** Tells who registered what became of it: as a notice to who has an account, and by mail to who has none. */
export function registrationReactions(site: Site): Reactions {
  const toOne = (kind: PlaceNotice, state: string) => tell(kind, one(state), site);
  const moved = tell("ACTIVITY_MOVED", everybody, site);
  return {
    PlaceTaken: toOne("PLACE_TAKEN", "REGISTERED"),
    PlaceAwaited: toOne("PLACE_WAITING", "WAITING"),
    PlaceOffered: toOne("PLACE_OFFERED", "OFFERED"),
    PlaceLapsed: toOne("PLACE_LAPSED", "LAPSED"),
    RegistrationCancelled: toOne("PLACE_CANCELLED", "CANCELLED"),
    RegistrationEnded: toOne("PLACE_ENDED", "CANCELLED"),
    ActivityTomorrow: toOne("ACTIVITY_TOMORROW", "REGISTERED"),
    ActivityCancelled: tell("ACTIVITY_CANCELLED", everybody, site),
    MeasureTaken: tell("ACTIVITY_CANCELLED", measured(countedSql, true), site),
    async MeasureUndone(work, happened) {
      const [back] = await returned.run(work.run, [happened.ids["measureId"]]);
      if (!back) return;
      // What came free meanwhile was offered to nobody.
      await promote(work, await holdPlaces(work, back.id));
      await tell("PLACE_TAKEN", measured("('REGISTERED')", false), site)(work, happened);
      await tell("PLACE_WAITING", measured("('WAITING')", false), site)(work, happened);
    },
    async ActivityMoved(work, happened) {
      await begunAnew.run(work.run, [happened.ids["activityId"]]);
      await moved(work, happened);
    },
  };
}

function tell(kind: PlaceNotice, whom: string, { siteName, publicUrl, keys }: Site): Reaction {
  const strangers = guests(whom);
  return async (work, { id: event, ids }) => {
    const source = `outbox:${event}`;
    await giveNotices(work, { kind, whom: withAccount(whom), ids, source });
    for (const { id, email, locale, ...about } of await strangers.run(work.run, [JSON.stringify(ids)])) {
      const link = publicUrl && `${publicUrl}/aanmelding/${keyOf(keys, id)}`;
      await post(work.run, { to: email, ...registrationMail(locale, { ...about, kind, link, siteName }), source: `${source}:${id}` }, work.now);
    }
  };
}
