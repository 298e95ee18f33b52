// The page of a decision: everybody sees the clock stand still, and who objects gets an answer of somebody else.
import { formatter } from "#client/lib/format.ts";
import { versions } from "#client/texts/nl/versions.ts";
import { nl } from "#test/support/words.ts";
import { expect, it } from "vitest";
import { decide, inTreatment } from "../support/way.ts";
import { axeFaultsOf } from "./axe.ts";
import { siteOfThisFile } from "./site.ts";

const site = siteOfThisFile();
const words = nl.deciding;
const { euro } = formatter("nl-NL");

it("shows everybody why the clock stands still, as soon as it does", async () => {
  const { id } = await inTreatment(site, "zuid", 150_000);
  const [visitor, regisseur] = await Promise.all([site.screen(), site.screen("regisseur-zuid")]);
  await visitor.go(`/initiatief/${id}/besluit`);
  await visitor.listens();
  await regisseur.go(`/initiatief/${id}`);
  await regisseur.follow(nl.dossier.more);
  const acts = regisseur.part(words.yourTurn);
  await regisseur.press(words.acts.askCompletion.button, acts);
  await acts.getByLabel(words.parts.COSTS).check();
  await regisseur.fill(words.form.reason, "De offerte van de banken ontbreekt.", acts);
  await regisseur.press(words.form.send, acts);
  await regisseur.reads(words.done.askCompletion);
  await visitor.reads("De offerte van de banken ontbreekt.", visitor.part(words.clock));
  await visitor.reads(words.turnGroup);
});

it("lets its makers object, and somebody else answer", async () => {
  const { id, steward } = await inTreatment(site, "zuid", 150_000);
  await decide(await site.as("regisseur-zuid"), id, 0, "REFUSED", "Vraag het Bewonersfonds.");
  await steward.ask(`mutation ($id: ID!) { objectToDecision(id: $id, text: "De kosten zijn verkeerd gelezen.") { __typename } }`, { id });
  const manager = await site.screen("clustermanager-zuid");
  await manager.go(`/initiatief/${id}/besluit`);
  const acts = manager.part(words.yourTurn);
  await manager.press(words.acts.settle.button, acts);
  await manager.pick(words.form.outcome, words.form.upheld, acts);
  await manager.fill(words.form.amount, "1.200", acts);
  await manager.fill(words.form.answer, "De offerte klopt toch.", acts);
  await manager.press(words.form.send, acts);
  await manager.reads(words.objectionOutcome.UPHELD);
  await manager.reads(words.past);
  const letter = await fetch(`${site.url}/besluit/${id}/besluit.pdf`);
  expect([letter.status, letter.headers.get("content-type")]).toEqual([200, "application/pdf"]);
});

it("lets a group complete costs and words as they were asked, never for more than neighbours said yes to", async () => {
  const plans = await site.anonymous().ask(`{ initiatives(wijkId: "noordoost", first: 50, stages: [IN_BEHANDELING]) { nodes { id dossier { clockStoppedAt } } } }`, {});
  const { id } = plans.initiatives.nodes.find(({ dossier }: { dossier: { clockStoppedAt: string | null } }) => dossier.clockStoppedAt);
  const maker = await site.screen("initiatiefnemer-noordoost", { viewport: { width: 360, height: 800 } });
  await maker.go(`/initiatief/${id}/aanvraag`);
  const form = maker.part(nl.application.asked.title);
  const amount = form.getByLabel(nl.application.fields.amount).first();
  await amount.fill("13.000");
  await maker.reads(nl.application.amend.tooMuch(euro(1_450_000)), form);
  await maker.press(nl.application.asked.send, form);
  await maker.reads(nl.refusals.OTHER_RULE, form);
  await amount.fill("11.000");
  await form.getByLabel(nl.initiative.planning).fill("Ontwerp in de zomer, aanleg in de herfst.");
  expect(await axeFaultsOf(maker.page)).toEqual([]);
  await maker.press(nl.application.asked.send, form);
  await maker.reads(nl.application.asked.done);
  await maker.reads(nl.application.amend.notAsked);
  await maker.follow(nl.application.amend.compare(nl.application.parts.COSTS.title));
  await maker.reads(versions.asked(euro(1_450_000), euro(1_330_000)));
  expect(await maker.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
});
