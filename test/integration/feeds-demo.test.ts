// The calendar that the demonstration serves itself, followed as any other.
import { demoCalendarPath, followDemoCalendar } from "#server/features/feeds/demo-calendar.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { expect, it } from "vitest";
import { app, editor, host } from "../support/feeds-town.ts";
import { followFeed, readFeed } from "../support/feeds.ts";

const follow = (origin: string) => unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined })({ viewer: null, now: app.now() }, (work) => followDemoCalendar(work, origin));
const addresses = async () => (await app.pool.query<{ address: string }>("select address from feeds order by address")).rows.map(({ address }) => address);

it("is on the agenda but for one entry, of which is said why", async () => {
  host.answer(await (await fetch(`${app.url}${demoCalendarPath}`)).text());
  const id = (await followFeed(editor, `http://${host.host}/agenda.ics`)).source?.feeds[0]?.id ?? "";
  expect((await readFeed(editor, id)).source?.feeds[0]).toMatchObject({ fault: null, coming: 36, unfit: [{ title: "Dansmiddag (demo)", fault: "UNKNOWN_TIME_ZONE" }] });
});

it("is followed once, also from another port, and not where somebody follows calendars of their own", async () => {
  await follow("http://127.0.0.1:3000");
  await follow("http://127.0.0.1:3000");
  expect(await addresses()).toEqual([`http://127.0.0.1:3000${demoCalendarPath}`]);
  await follow("http://127.0.0.1:4000");
  expect(await addresses()).toEqual([`http://127.0.0.1:4000${demoCalendarPath}`]);
  await app.pool.query("delete from feeds");
  await followFeed(editor, "https://agenda.example/a.ics");
  await follow("http://127.0.0.1:3000");
  expect(await addresses()).toEqual(["https://agenda.example/a.ics"]);
});
