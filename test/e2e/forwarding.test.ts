// What does not arrive at the municipality's case system stands with its reason before an official, who has it tried again.
import { forwarding as texts } from "#client/texts/nl/forwarding.ts";
import { expect, it } from "vitest";
import * as way from "../support/way.ts";
import { startZgwServer } from "../support/zgw-server/server.ts";
import { axeFaultsOf } from "./axe.ts";
import { siteOfThisFile } from "./site.ts";

const zgw = await startZgwServer();
const site = siteOfThisFile({ CASE_SYSTEM: JSON.stringify(zgw.settings), INTERNAL_HOSTS: new URL(zgw.url).host });

it("leads from what was refused there to what has arrived", async () => {
  zgw.trouble("POST rollen", { status: 400, body: { code: "invalid", invalidParams: [{ name: "roltype", code: "zaaktype-mismatch", reason: "" }] } });
  await way.inTreatment(site, "zuid", 150_000);
  const official = await site.screen("regisseur-zuid", { viewport: { width: 360, height: 800 } });
  await expect.poll(async () => {
    await official.go("/beheer/doorsturen?stand=FAILED");
    return official.page.getByText(texts.problem.REFUSED_THERE).count();
  }, { timeout: 30_000 }).toBe(1);
  expect(await official.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await official.reads(texts.state.FAILED);
  await official.go("/bureau");
  await official.follow(texts.toForwarding, official.part(texts.notArrived));
  await official.isAt(texts.title);
  await official.page.getByText(texts.steps(3, 6)).click();
  await official.page.getByText(texts.said).click();
  await official.reads(/rollen: 400 invalid, roltype: zaaktype-mismatch/u);
  expect(await axeFaultsOf(official.page)).toEqual([]);
  await official.page.getByRole("button", { name: new RegExp(texts.retry, "u") }).click();
  await official.reads(texts.retried("Bankjes bij het water"));
  await expect.poll(async () => {
    await official.go("/beheer/doorsturen?stand=DONE");
    return official.page.getByText(texts.steps(6, 6)).count();
  }, { timeout: 30_000 }).toBe(1);
  await official.go("/bureau");
  await official.readsNoMore(texts.notArrived);
  expect([zgw.rows("zaken").length, zgw.rows("enkelvoudiginformatieobjecten").length, zgw.rows("rollen").length]).toEqual([1, 1, 1]);
  await zgw.stop();
});
