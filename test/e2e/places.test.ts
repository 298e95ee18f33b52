// From the last place at a meal to a resident on the waiting list who gets it.
import { places } from "#client/texts/nl/places.ts";
import { expect, it } from "vitest";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
const title = "Soep van de dag";

/** One place, in three days. */
async function meal(): Promise<string> {
  const { rows: [made] } = await site.pool.query<{ id: string }>(
    `with made as (insert into activities (organisation_id, wijk_id, title, about, place, starts_at, ends_at, kind, created_at, registration_wanted, capacity)
       values ('de-geus', 'oost', $1, 'Soep en brood.', 'De Geus', now() + interval '3 days', now() + interval '75 hours', 'ACTIVITY', now(), true, 1) returning id)
     insert into activity_places (activity_id, capacity) select id, 1 from made returning activity_id as id`, [title],
  );
  return made?.id ?? "";
}

async function linkIn(email: string): Promise<string> {
  const { rows: [mail] } = await site.pool.query<{ body: string }>("select body from mails where to_address = $1 order by id desc limit 1", [email]);
  return /\/aanmelding\/[0-9a-f]+/u.exec(mail?.body ?? "")?.[0] ?? "";
}

it("gives the place of a visitor who cannot come to the resident who waits for it", async () => {
  const id = await meal();
  const [visitor, resident, editor] = await Promise.all([site.screen(), site.screen("bewoner-oost"), site.screen("redacteur-de-geus")]);
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

  await editor.go(`/activiteit/${id}`);
  await editor.follow(places.door.link);
  await editor.isAt(places.door.title(title));
  await editor.press(places.door.open);
  await editor.reads("Bep de Wit");
  await editor.reads(places.door.waiting);

  await visitor.press(places.cancel);
  await visitor.reads(places.cancelSure);
  await visitor.press(places.cancel);
  await visitor.reads(places.state.CANCELLED);

  // On the page that was open all the time.
  await resident.reads(places.state.OFFERED);
  await resident.press(places.accept);
  await resident.reads(places.state.REGISTERED);
  await resident.go("/mijn");
  await resident.part(places.mine).getByRole("link", { name: title }).waitFor();

  await editor.go(`/activiteit/${id}/aanmeldingen`);
  await editor.press(places.door.open);
  const there = editor.page.getByRole("group", { name: /^Was .+ er\?$/u });
  await there.getByRole("checkbox", { name: places.door.yes }).check();
  await expect.poll(() => site.pool.query("select came from registrations where activity_id = $1 and state = 'REGISTERED'", [id]).then(({ rows }) => rows)).toEqual([{ came: true }]);
});
