// The money as people see it: a day that is past, a move between wijken that arrives on an open page, a talk about spending more, and a receipt.
import { nl } from "#test/support/words.ts";
import { ledger as words } from "#client/texts/nl/ledger.ts";
import { formatter } from "#client/lib/format.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { expect, it } from "vitest";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
const phone = { viewport: { width: 360, height: 800 } };
const { euro } = formatter("nl-NL");
const year = new Date().getFullYear();
const free = async (wijk: string) => (await site.pool.query("select (allotted_cents - reserved_cents - committed_cents - paid_cents)::int as free from pots where id = $1", [`WIJKBUDGET:${wijk}:${year}`])).rows[0].free as number;

it("moves between wijken by two hands, and an open page follows", async () => {
  const [before, after] = await free("centrum").then((cents) => [cents, cents + 150_000] as const);
  const visitor = await site.screen(undefined, phone);
  await visitor.go("/geld/centrum");
  await visitor.listens();
  await visitor.reads(euro(before), visitor.part(nl.thermometer.heading));

  const manager = await site.screen("clustermanager-oost");
  await manager.go("/geld/besluiten");
  await manager.press(words.propose);
  await manager.page.getByRole("radio", { name: new RegExp(words.kind.REVIEW, "u") }).check();
  await manager.choose(new RegExp(`^${words.year}$`, "u"), String(year));
  await manager.fill(new RegExp(`^${words.source}`, "u"), "Halfjaarbrief");
  const line = manager.part(words.line(1), "group");
  await manager.choose(words.fromWijk, "Noordwest", line);
  await manager.choose(words.toWijk, "Centrum", line);
  await manager.fill(words.amount, "1.500", line);
  await manager.fill(words.why, "In Noordwest is minder gevraagd.", line);
  await manager.press(words.send);
  await manager.reads(words.proposedNow);
  await manager.reads(words.waits);

  const wethouder = await site.screen("wethouder");
  await wethouder.go("/geld/besluiten");
  await wethouder.reads("In Noordwest is minder gevraagd.");
  await wethouder.page.getByRole("button", { name: new RegExp(`^${words.accept}`, "u") }).click();
  await wethouder.reads(words.acceptedNow);

  await visitor.reads(euro(after), visitor.part(nl.thermometer.heading));
  await visitor.page.getByLabel(nl.money.day).fill(`${year}-01-01`);
  await visitor.reads(nl.money.asOf(`1 januari ${year}`));
  await visitor.readsNoMore(euro(after), visitor.part(nl.thermometer.heading));
  await visitor.press(nl.money.dayNow);
  await visitor.reads(euro(after), visitor.part(nl.thermometer.heading));
});

it("lets two cluster managers talk over an overrun, for everybody to read", async () => {
  const [manager, other, visitor] = await Promise.all([site.screen("clustermanager-oost"), site.screen("clustermanager-zuid"), site.screen(undefined, phone)]);
  await manager.go("/geld/besluiten");
  await manager.press(words.takeUp);
  await manager.choose(new RegExp(`^${words.wijk}$`, "u"), "Oost");
  await manager.fill(words.takeUpAmount, "2500");
  await manager.fill(words.takeUpWords, "Twee plannen passen er net niet in.");
  await manager.press(words.takeUpSend);
  await manager.reads(words.takenUp);
  await other.go("/geld/besluiten");
  await other.reads(words.overrunState.waits);
  await other.fill(words.answer, "Zuid houdt dit jaar over.");
  await other.press(words.answerAgree);
  await other.reads(words.answered);
  await visitor.go("/geld/oost");
  await visitor.reads(nl.money.overrunAgreed(euro(250_000)));
  await visitor.reads(/Zuid houdt dit jaar over\./u);
});

it("books a receipt once, and puts it right", async () => {
  const regisseur = await site.screen("regisseur-oost", phone);
  await regisseur.go("/geld/oost/handgeld");
  const write = async (amount: string) => {
    await regisseur.fill(words.recordWhat, "Linten voor de opening");
    await regisseur.fill(words.recordAmount, amount);
    await regisseur.fill(words.receipt, "L-77");
    await regisseur.page.getByLabel(words.day, { exact: true }).fill(localDay(new Date()));
    await regisseur.press(words.recordSend);
  };
  await write("12,50");
  await regisseur.reads(words.recorded);
  await regisseur.reads("Linten voor de opening");
  await write("12,50");
  await regisseur.reads(nl.refusals.RECEIPT_TAKEN);

  const keeper = await site.screen("beheerder");
  await keeper.go("/geld/oost/handgeld");
  await keeper.page.getByRole("button", { name: /Linten voor de opening/u }).click();
  await keeper.reads(words.correctAsk("Linten voor de opening", euro(1_250)));
  await keeper.press(words.correct, keeper.part(words.correct, "form"));
  await keeper.reads(words.correctedNow);
  await keeper.reads(new RegExp(words.corrected, "u"));
  const file = await keeper.page.request.get("/open-data/boekingen.csv?wijk=oost");
  expect(await file.text()).toContain("CORRECTION");
});
