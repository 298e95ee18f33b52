// An activity that a measure takes off the calendar: who would have come is told, nobody is offered a place at it, and it comes back whole.
import { reactionsOf } from "#server/reactions.ts";
import { readConfig } from "#server/config.ts";
import { keepPlaces } from "#server/features/registrations/commands/keep-places.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, testKeys, type Person, type TestApp } from "../support/app.ts";
import { settled } from "../support/neighbourhood.ts";
import { accept, activityWith, askByMail, cancel, keyIn, ownOf, register } from "../support/places.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const reactions = reactionsOf(readConfig({}), testKeys);
const transact = () => unitOfWork({ dataSource: app.dataSource, isReactedTo: (type) => type in reactions, committed: () => undefined });
/** What another process wrote is heard of when this one writes. */
const hear = async () => {
  await register((await way.residents(app, "oost", 1))[0] as Person, await activityWith(app, null));
  await settled(app);
};
const kindsOf = async (person: Person) => ((await person.ask("{ me { notices(first: 50) { kind } } }")).me.notices as { kind: string }[]).map(({ kind }) => kind).sort();

it("tells who is registered or waits, by mail who has no account, and tells them when it is back", async () => {
  const [first, waiting] = (await way.residents(app, "oost", 2)) as [Person, Person];
  const id = await activityWith(app, 2, 20);
  await register(first, id);
  await askByMail(app, id);
  await accept(app.anonymous(), { key: await keyIn(app, "bep@voorbeeld.example") });
  await register(waiting, id);
  await settled(app);

  await app.pool.query("update activities set hidden_at = $2 where id = $1", [id, app.now()]);
  const { rows: [measure] } = await app.pool.query<{ id: string }>(
    `insert into measures (subject_kind, subject_id, kind, wijk_id, title, facts, words, ground, law, taken_at, object_until)
     values ('ACTIVITY', $1, 'HIDE', 'oost', 'Samen eten', '{}', 'Dit is reclame', 'LAW', 'art. 1', $2, $2::timestamptz + interval '42 days') returning id`, [id, app.now()],
  );
  const happens = (type: string) => transact()({ viewer: null, now: app.now() }, async (work) => work.emit({ type, topics: [`activity:${id}`], ids: { measureId: measure?.id ?? "", activityId: id } }));
  await happens("MeasureTaken");
  await hear();
  for (const person of [first, waiting]) expect(await kindsOf(person)).toContain("ACTIVITY_CANCELLED");
  const { rows: [mail] } = await app.pool.query<{ subject: string }>("select subject from mails where to_address = 'bep@voorbeeld.example' order by id desc limit 1");
  expect(mail?.subject).toContain("Samen eten");
  await keepPlaces({ transact: transact(), now: app.now() });
  await cancel(first, { id: (await app.pool.query<{ id: string }>("select id from registrations where person_id = $1", [first.personId])).rows[0]?.id });
  // Nobody is offered the place that came free.
  expect((await app.pool.query("select state from registrations where person_id = $1 and activity_id = $2", [waiting.personId, id])).rows).toEqual([{ state: "WAITING" }]);

  await app.pool.query("update activities set hidden_at = null where id = $1", [id]);
  await happens("MeasureUndone");
  await hear();
  // And then it is offered.
  expect(await kindsOf(waiting)).toContain("PLACE_OFFERED");
  expect(await ownOf(waiting, id)).toMatchObject({ state: "OFFERED" });
  const { rows: mails } = await app.pool.query<{ body: string }>("select body from mails where to_address = 'bep@voorbeeld.example' order by id");
  expect(mails.at(-1)?.body).not.toBe(mails.at(-2)?.body);
});
