import { post } from "../../platform/mail.ts";
import type { Reaction, Reactions } from "../../platform/reaction-worker.ts";
import { personTopic } from "../members/member.events.ts";
import type { Locale } from "../members/viewer.type.ts";
import { noticeMail } from "./notice-mail.ts";
import type { Telling } from "./tellings/telling.ts";
import { tellings } from "./tellings/tellings.ts";

interface Site {
  readonly siteName: string;
  readonly publicUrl: string | null;
}
interface Told {
  readonly personId: string;
  readonly email: string | null;
  readonly locale: Locale;
  readonly name: string;
  readonly about: string;
  readonly text: string | null;
  readonly initiativeId: string | null;
  readonly groupId: string | null;
  readonly themeId: string | null;
  readonly activityId: string | null;
}

/** Tells people what happened: a notice each, and a mail to who has an address. */
export function noticeReactions(site: Site): Reactions {
  return Object.fromEntries([...tellings].map(([type, all]) => [type, inTurn(all.map((telling) => tell(telling, site)))]));
}

function inTurn(reactions: readonly Reaction[]): Reaction {
  return async (work, happened) => {
    for (const react of reactions) await react(work, happened);
  };
}

function tell({ kind, whom }: Telling, { siteName, publicUrl }: Site): Reaction {
  // As JSON, in which a column that is not there is null.
  const give = `with told as (${whom}), whom as (
      select t.*, (to_jsonb(t) ->> 'theme_id')::uuid as of_theme, (to_jsonb(t) ->> 'activity_id')::uuid as of_activity from told t
    ), given as (
      insert into notices (person_id, kind, initiative_id, group_id, theme_id, activity_id, text, source, created_at)
      select person_id, '${kind}', initiative_id, group_id, of_theme, of_activity, text, $3, $2 from whom on conflict (source, person_id) do nothing returning person_id
    )
    select p.id as "personId", p.email, p.locale, p.name, w.about, w.text, w.initiative_id as "initiativeId", w.group_id as "groupId", w.of_theme as "themeId", w.of_activity as "activityId"
    from given join whom w using (person_id) join persons p on p.id = given.person_id`;
  return async (work, { id, ids }) => {
    const source = `outbox:${id}`;
    const told = (await work.tx.query(give, [JSON.stringify(ids), work.now, source])) as Told[];
    if (!told.length) return;
    for (const { personId, email, locale, initiativeId, groupId, themeId, activityId, ...about } of told) {
      if (!email) continue;
      const link = publicUrl && `${publicUrl}/${pageOf({ initiatief: initiativeId, groep: groupId, thema: themeId, activiteit: activityId })}`;
      await post(work.run, { to: email, ...noticeMail(locale, { kind, link, siteName, ...about }), source: `${source}:${personId}` }, work.now);
    }
    work.emit({ type: "NoticeGiven", topics: told.map(({ personId }) => personTopic(personId)), ids: {} });
  };
}

function pageOf(subjects: Readonly<Record<string, string | null>>): string {
  const [page] = Object.entries(subjects).flatMap(([kind, id]) => (id ? [`${kind}/${id}`] : []));
  return page ?? "mijn";
}
