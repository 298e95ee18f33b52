// What is written to Oost, at each point of its way.
import type { Makers, Making, Subject } from "./subject.ts";

export type NewsletterSubject = "newsletter draft" | "newsletter going out" | "newsletter stopped" | "newsletter sent";

export function newslettersOf({ town }: Making): Makers<NewsletterSubject> {
  // As rows: what goes out would be at its end before somebody asks about it.
  const newsletter = (state: string) => async (): Promise<Subject> => {
    const { rows: [made] } = await town.pool.query<{ id: string }>(
      `insert into newsletters (wijk_id, kind, title, words, state, made_at, sent_at, composed, ended_at, reach)
       select 'oost', 'MESSAGE', 'Nieuws', 'Hallo', $1, now(), case when $1 <> 'DRAFT' then now() - interval '1 day' end, case when $1 <> 'DRAFT' then '[]'::jsonb end, case when $1 = 'SENT' then now() end, 0 returning id`, [state]);
    return { id: made?.id ?? "", version: 1 };
  };
  return { "newsletter draft": newsletter("DRAFT"), "newsletter going out": newsletter("SENDING"), "newsletter stopped": newsletter("STOPPED"), "newsletter sent": newsletter("SENT") };
}
