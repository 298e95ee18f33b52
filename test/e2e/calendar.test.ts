// What an organisation does stands at once where visitors look for it.
import { localDay } from "#shared/calendar/local-time.ts";
import { addDays, weekdayOf } from "#shared/calendar/month-grid.ts";
import { nl } from "#test/support/words.ts";
import { posting } from "#client/texts/nl/posting.ts";
import { calendar } from "#client/texts/nl/calendar.ts";
import { expect, it } from "vitest";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();

it("puts an activity on the open page of the wijk, in the list and in the month", async () => {
  const [visitor, editor] = await Promise.all([site.screen(), site.screen("redacteur-st-joseph")]);
  await visitor.go("/wijk/oost");
  await visitor.listens();
  await editor.go("/agenda");
  await editor.follow(nl.agenda.post);
  await editor.choose(nl.agenda.forWijk, "Oost");
  await editor.fill(nl.agenda.activityTitle, "Soep op de stoep");
  await editor.fill(nl.agenda.about, "Iedereen neemt een kom mee.");
  await editor.fill(nl.agenda.place, "St. Joseph");
  const today = localDay(new Date());
  for (const [when, time] of [[nl.agenda.starts, "00:01"], [nl.agenda.ends, "23:59"]] as const) {
    const field = editor.part(when, "group");
    await editor.fill(nl.ui.day, today, field);
    await editor.fill(nl.ui.time, time, field);
  }
  await editor.press(nl.agenda.send);
  await editor.isAt("Soep op de stoep");

  await visitor.follow("Soep op de stoep", visitor.part(nl.wijk.agenda));
  await visitor.isAt("Soep op de stoep");
  await visitor.go("/agenda?wijk=oost");
  await visitor.page.getByRole("listitem").filter({ hasText: "Soep op de stoep" }).waitFor();
  await visitor.press(nl.agenda.month);
  await visitor.page.getByRole("gridcell").and(visitor.page.locator("[aria-current=date]")).getByText("Soep op de stoep").waitFor();
  await visitor.page.getByRole("listitem").filter({ hasText: "Soep op de stoep" }).waitFor();
});

it("lets an editor write what comes back in plain words, leave a date out, and cancel one", async () => {
  const [visitor, editor] = await Promise.all([site.screen(), site.screen("redacteur-de-geus")]);
  await editor.go("/agenda/nieuw");
  await editor.choose(nl.agenda.forWijk, "Oost");
  await editor.fill(nl.agenda.activityTitle, "Breicafé");
  await editor.fill(nl.agenda.about, "Wol is er.");
  await editor.fill(nl.agenda.place, "De Geus");
  const monday = addDays(localDay(new Date()), 14 - weekdayOf(localDay(new Date())));
  for (const [when, time] of [[nl.agenda.starts, "14:00"], [nl.agenda.ends, "16:00"]] as const) {
    const field = editor.part(when, "group");
    await editor.fill(nl.ui.day, monday, field);
    await editor.fill(nl.ui.time, time, field);
  }
  await editor.choose(posting.howOften, posting.repeat.WEEKLY);
  const dates = editor.page.getByRole("listitem").filter({ hasText: posting.skip });
  await expect.poll(() => dates.count()).toBe(12);
  const second = await dates.nth(1).locator("span").first().innerText();
  await dates.nth(1).getByRole("button").click();
  await expect.poll(() => dates.first().locator("span").first().innerText()).not.toBe("");
  await expect.poll(() => dates.nth(1).locator("span").first().innerText()).not.toBe(second);
  await editor.press(nl.agenda.send);
  await editor.isAt("Breicafé");

  await visitor.go(`/agenda?wijk=oost&vorm=week&week=${monday}`);
  await visitor.listens();
  await visitor.page.getByRole("listitem").filter({ hasText: "Breicafé" }).waitFor();
  await editor.press(calendar.cancel);
  const dialog = editor.page.getByRole("dialog");
  await dialog.getByLabel(calendar.cancelWhy).fill("De zaal wordt geverfd");
  await dialog.getByRole("button", { name: calendar.cancelSend }).click();
  await editor.page.getByText(calendar.why("De zaal wordt geverfd")).waitFor();
  // Whoever looks sees it happen.
  await visitor.page.getByRole("listitem").filter({ hasText: "Breicafé" }).getByText(nl.agenda.cancelled).waitFor();
});
