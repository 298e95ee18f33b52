// From a partner's own calendar to a resident on the waiting list who gets the place.
import { calendar } from "#client/texts/nl/calendar.ts";
import { door } from "#client/texts/nl/door.ts";
import { feeds } from "#client/texts/nl/feeds.ts";
import { places } from "#client/texts/nl/places.ts";
import { posting } from "#client/texts/nl/posting.ts";
import { afterAll, expect, it } from "vitest";
import { calendarOf, startCalendarHost } from "../support/calendar-host.ts";
import { siteOfThisFile } from "./site.ts";

const partner = await startCalendarHost();
const site = siteOfThisFile({ FEED_HOSTS: partner.host });
afterAll(() => partner.stop());

const title = "Soep van de dag";

/** As the partner keeps it: in three days, in this room. */
function mealIn(room: string): string {
  const moment = (hours: number) => `${new Date(Date.now() + hours * 3_600_000).toISOString().slice(0, 14).replaceAll(/[-:]/gu, "")}0000Z`;
  return calendarOf(["UID:soep@geus", `SUMMARY:${title}`, `DTSTART:${moment(72)}`, `DTEND:${moment(75)}`, `LOCATION:${room}`, "DESCRIPTION:Soep en brood."]);
}

async function linkIn(email: string): Promise<string> {
  const { rows: [mail] } = await site.pool.query<{ body: string }>("select body from mails where to_address = $1 order by id desc limit 1", [email]);
  return /\/aanmelding\/[0-9a-f]+/u.exec(mail?.body ?? "")?.[0] ?? "";
}

it("brings a meal from a partner's calendar to the resident who waits for a place at it", async () => {
  const [visitor, resident, editor] = await Promise.all([site.screen(), site.screen("bewoner-oost"), site.screen("redacteur-de-geus")]);
  partner.answer(mealIn("Kleine zaal"));
  await editor.go("/organisatie/de-geus/agenda-bron");
  const follow = editor.part(feeds.follow);
  await editor.fill(feeds.feedAddress, `http://${partner.host}/agenda.ics`, follow);
  await editor.choose(feeds.feedWijk, "Oost", follow);
  await editor.fill(feeds.usualPlace, "De Geus", follow);
  await editor.press(feeds.followNow, follow);
  await editor.press(feeds.readNow);
  await editor.reads(feeds.coming(1));

  await editor.go("/organisatie/de-geus");
  await editor.follow(title);
  await editor.isAt(title);
  const id = new URL(editor.page.url()).pathname.split("/").at(-1) ?? "";
  await editor.follow(calendar.change);
  await editor.isAt(posting.changeTitle);
  await editor.page.getByRole("checkbox", { name: posting.registration }).check();
  await editor.fill(posting.capacity, "1");
  await editor.press(posting.save);
  await editor.isAt(title);
  await editor.reads(places.free(1));

  await visitor.go(`/activiteit/${id}`);
  await visitor.reads(places.free(1));
  await visitor.press(places.register);
  await visitor.fill(places.name, "Bep de Wit");
  await visitor.fill(places.email, "bep@voorbeeld.example");
  await visitor.press(places.register);
  await visitor.reads(places.askedHeading);
  await visitor.go(await linkIn("bep@voorbeeld.example"));
  await visitor.isAt(title);
  await visitor.press(places.accept);
  await visitor.reads(places.state.REGISTERED);

  await resident.go(`/activiteit/${id}`);
  await resident.listens();
  await resident.reads(places.full);
  await resident.press(places.wait);
  await resident.choose(places.party, places.partyOf(1));
  await resident.press(places.wait);
  await resident.reads(places.state.WAITING);
  await resident.reads(places.ahead(0));

  await editor.follow(places.doorLink);
  await editor.isAt(door.title(title));
  await editor.press(door.open);
  await editor.reads("Bep de Wit");
  await editor.reads(door.waiting);

  await visitor.press(places.cancel);
  await visitor.reads(places.cancelSure);
  await visitor.press(places.cancel);
  await visitor.reads(places.state.CANCELLED);

  // On the page that was open all the time.
  await resident.reads(places.state.OFFERED);
  await resident.press(places.accept);
  await resident.reads(places.state.REGISTERED);

  // What the partner changes in their own calendar comes along, and the place stays.
  partner.answer(mealIn("Grote zaal"));
  await editor.go("/organisatie/de-geus/agenda-bron");
  await editor.press(feeds.readNow);
  await resident.reads("Grote zaal");
  await resident.reads(places.state.REGISTERED);
  await resident.go("/mijn");
  await resident.part(places.mine).getByRole("link", { name: title }).waitFor();

  await editor.go(`/activiteit/${id}/aanmeldingen`);
  await editor.press(door.open);
  const there = editor.page.getByRole("group", { name: /^Was .+ er\?$/u });
  await there.getByRole("checkbox", { name: door.yes }).check();
  await expect.poll(() => site.pool.query("select came from registrations where activity_id = $1 and state = 'REGISTERED'", [id]).then(({ rows }) => rows)).toEqual([{ came: true }]);
});
