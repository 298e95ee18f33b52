import { type PlaceNotice, lineEndsHours } from "#shared/calendar/places.ts";
import { Statement } from "../../platform/database/statement.ts";
import type { Keys } from "../../platform/keys.ts";
import { post } from "../../platform/mail.ts";
import type { Happened, Reaction, Reactions } from "../../platform/reaction-worker.ts";
import type { Work } from "../../platform/unit-of-work.ts";
import { personTopic } from "../members/member.events.ts";
import type { Locale } from "../members/viewer.type.ts";
import { keyOf } from "./registration-key.ts";
import { registrationMail } from "./registration-mail.ts";
import { countedSql } from "./registration.policy.ts";

interface Site {
  readonly siteName: string;
  readonly publicUrl: string | null;
  readonly keys: Keys;
}
interface Told {
  readonly id: string;
  readonly personId: string | null;
  readonly email: string | null;
  readonly name: string;
  readonly locale: Locale;
  readonly party: number;
  readonly acceptBy: Date | null;
  readonly activityId: string;
  readonly title: string;
  readonly place: string;
  readonly startsAt: Date;
}

const registered = (whom: string) => new Statement<Told & Record<string, unknown>>(
  `select r.id, r.person_id as "personId", coalesce(p.email, r.email) as email, coalesce(p.name, r.name, '') as name, coalesce(p.locale, r.locale) as locale, r.party, r.accept_by as "acceptBy",
     a.id as "activityId", a.title, a.place, a.starts_at as "startsAt"
   from registrations r join activities a on a.id = r.activity_id left join persons p on p.id = r.person_id where ${whom} order by r.number`,
);
/** What follows comes a moment later: who is told of a state is still in it. */
const one = (state: string) => registered(`r.id = $1 and r.state = '${state}'`);
const everybody = registered(`r.activity_id = $1 and r.state in ${countedSql}`);
const give = new Statement("insert into notices (person_id, kind, activity_id, source, created_at) select $1, $2, $3, $4, $5 where exists (select from persons where id = $1) on conflict (source, person_id) do nothing");
// Who was reminded of another day is reminded anew, and an answer is not awaited until after the start.
const begunAnew = new Statement(
  `update registrations r set reminded_at = null, accept_by = case when r.state = 'OFFERED' then least(r.accept_by, a.starts_at - interval '${lineEndsHours} hours') end from activities a where a.id = r.activity_id and r.activity_id = $1 and r.state in ${countedSql}`,
);

/** Tells who registered what became of it: a notice to who has an account, and a mail to who has an address. */
export function registrationReactions(site: Site): Reactions {
  const toOne = (kind: PlaceNotice, state: string): Reaction => {
    const whom = one(state);
    return async (work, happened) => tell(work, happened, kind, site, await whom.run(work.run, [happened.ids["registrationId"]]));
  };
  const toAll = (kind: PlaceNotice): Reaction => async (work, happened) => tell(work, happened, kind, site, await everybody.run(work.run, [happened.ids["activityId"]]));
  const moved = toAll("ACTIVITY_MOVED");
  return {
    PlaceTaken: toOne("PLACE_TAKEN", "REGISTERED"),
    PlaceAwaited: toOne("PLACE_WAITING", "WAITING"),
    PlaceOffered: toOne("PLACE_OFFERED", "OFFERED"),
    PlaceLapsed: toOne("PLACE_LAPSED", "LAPSED"),
    RegistrationCancelled: toOne("PLACE_CANCELLED", "CANCELLED"),
    RegistrationEnded: toOne("PLACE_ENDED", "CANCELLED"),
    ActivityTomorrow: toOne("ACTIVITY_TOMORROW", "REGISTERED"),
    ActivityCancelled: toAll("ACTIVITY_CANCELLED"),
    async ActivityMoved(work, happened) {
      await begunAnew.run(work.run, [happened.ids["activityId"]]);
      await moved(work, happened);
    },
  };
}

async function tell(work: Work, { id: event }: Happened, kind: PlaceNotice, { siteName, publicUrl, keys }: Site, told: readonly Told[]): Promise<void> {
  const source = `outbox:${event}`;
  for (const { id, personId, email, locale, activityId, ...about } of told) {
    if (personId) await give.run(work.run, [personId, kind, activityId, source, work.now]);
    const link = publicUrl && `${publicUrl}/aanmelding/${keyOf(keys, id)}`;
    if (email) await post(work.run, { to: email, ...registrationMail(locale, { ...about, kind, link, siteName }), source: `${source}:${id}` }, work.now);
  }
  const people = told.flatMap(({ personId }) => (personId ? [personTopic(personId)] : []));
  if (people.length) work.emit({ type: "NoticeGiven", topics: people, ids: {} });
}
