// A no says why, and what one can do now.
import { formatter } from "#client/lib/format.ts";
import { nl } from "#test/support/words.ts";
import { it } from "vitest";
import { inTreatment } from "../support/way.ts";
import { deskItem } from "./acts.ts";
import { siteOfThisFile } from "./site.ts";

const { euro } = formatter("nl-NL");
const site = siteOfThisFile();

it("is given at the desk with reasons and a way on, and frees the money that was held", async () => {
  const { id } = await inTreatment(site, "meent", 150_000);
  const { wijk } = await site.anonymous().ask(`{ wijk(id: "meent") { thermometer { freeCents } } }`);
  const [visitor, resident, regisseur] = await Promise.all([site.screen(), site.screen("bewoner-meent"), site.screen("regisseur-meent")]);
  await visitor.go("/wijk/meent");
  await resident.go(`/initiatief/${id}`);
  await Promise.all([visitor.listens(), resident.listens()]);
  await visitor.reads(euro(wijk.thermometer.freeCents), visitor.part(nl.thermometer.heading));

  await regisseur.go("/bureau");
  const item = deskItem(regisseur, "Bankjes bij het water");
  await regisseur.press(/Bankjes bij het water/u, item);
  await regisseur.press(nl.dossier.decide.button, item);
  await regisseur.pick(nl.deciding.form.decide.outcome, nl.deciding.form.decide.refused, item);
  await regisseur.fill(nl.deciding.form.decide.reasons, "Onder het gras ligt een gasleiding.", item);
  await regisseur.press(nl.deciding.form.decide.send, item);
  await regisseur.reads(nl.ui.required(nl.deciding.form.decide.whatNow), item);
  await regisseur.fill(nl.deciding.form.decide.whatNow, "Aan de andere kant van het pad kan het wel.", item);
  await regisseur.press(nl.deciding.form.decide.send, item);

  const decision = resident.part(nl.dossier.decision);
  for (const text of [nl.dossier.refused, "Onder het gras ligt een gasleiding.", nl.dossier.whatNow, "Aan de andere kant van het pad kan het wel."]) await resident.reads(text, decision);
  await visitor.reads(euro(wijk.thermometer.freeCents + 150_000), visitor.part(nl.thermometer.heading));
});
