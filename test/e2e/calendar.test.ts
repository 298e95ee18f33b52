// What an organisation does stands at once where visitors look for it.
import { localDay } from "#shared/calendar/local-time.ts";
import { nl } from "#test/support/words.ts";
import { it } from "vitest";
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
