// What people set about their messages, and what is told to them, for tests.
import { giveNotices } from "#server/features/notifications/commands/give-notices.ts";
import { deliverDue } from "#server/features/notifications/delivering/deliver.ts";
import type { Site } from "#server/features/notifications/delivering/site.ts";
import { type Work, unitOfWork } from "#server/platform/unit-of-work.ts";
import type { NoticeKind } from "#shared/notifications/kinds.ts";
import type { Pool } from "pg";
import type { DataSource } from "typeorm";
import { type TestApp, testKeys } from "./app.ts";
import type { Person } from "./person.ts";

interface Answer {
  readonly __typename: string;
  readonly reason?: string;
}
const answer = "__typename ... on Refusal { reason } ... on ViewerChanged { viewer { quietHours { from until } } }";
const act = async (person: Person, call: string, types: string, variables: object): Promise<Answer> => (await person.ask<{ answer: Answer }>(`mutation (${types}) { answer: ${call} { ${answer} } }`, variables)).answer;

export const settings = {
  prefer: (person: Person, of: string, email: string, push = "NEVER") => act(person, "setNoticePreference(preference: $preference)", "$preference: NoticePreferenceInput!", { preference: { of, email, push } }),
  quiet: (person: Person, hours: object | null) => act(person, "setQuietHours(hours: $hours)", "$hours: QuietHoursInput", { hours }),
  follow: (person: Person, what: object, on = true) => act(person, "follow(what: $what, on: $on)", "$what: FollowInput!, $on: Boolean!", { what, on }),
};

export const testSite: Site = { siteName: "Brink", publicUrl: "https://brink.example", keys: testKeys, mailIn: null };

let sources = 0;
/** Gives somebody a notice in a unit of work, as a reaction does. */
export function noticeTo(work: Work, personId: string | null, kind: NoticeKind, about: string, source = `test:${(sources += 1)}`): Promise<void> {
  const whom = `select ($1::jsonb ->> 'personId')::uuid as person_id, null::uuid as initiative_id, null::uuid as group_id, null as text, $1::jsonb ->> 'about' as about`;
  return giveNotices(work, { kind, whom, ids: { personId: personId ?? "", about }, source });
}

/** Units of work of which nobody hears. */
export const quietly = (dataSource: DataSource) => unitOfWork({ dataSource, isReactedTo: () => false, committed: () => undefined });

/** Tells somebody something, and brings what is due. */
export async function told(app: TestApp, { personId }: Pick<Person, "personId">, kind: NoticeKind, about: string): Promise<void> {
  const transact = quietly(app.dataSource);
  await transact({ viewer: null, now: app.now() }, (work) => noticeTo(work, personId, kind, about));
  await deliverDue({ transact, site: testSite, now: app.now() });
}

export interface Posted {
  readonly subject: string;
  readonly body: string;
  readonly html: string;
  readonly unsubscribe: string | null;
  readonly source: string;
}
export async function mailsTo(app: { readonly pool: Pool }, { personId }: { readonly personId: string | null }): Promise<Posted[]> {
  const { rows } = await app.pool.query<Posted>("select m.subject, m.body, m.html, m.unsubscribe, m.source from mails m join persons p on p.email = m.to_address where p.id = $1 order by m.id", [personId]);
  return rows;
}
