// What the municipality's money leaves behind: the files of receipts, and what a case system told.
import { keepTerms } from "#server/features/privacy/retention/keep-terms.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { retentionDays as days } from "#shared/privacy/retention.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";
import { agreed } from "../support/deals.ts";
import { pdf, sendReceipt } from "../support/receipts.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const keepOn = (day: number) => keepTerms({ transact: unitOfWork({ dataSource: app.dataSource, isReactedTo: () => false, committed: () => undefined }), now: new Date(app.now().getTime() + day * 86_400_000), siteName: "Brink" });

it("lets the file of a receipt go when nothing settled can be changed any more, keeps what was spent, and never takes the same file again", async () => {
  const { id, steward, regisseur } = await agreed(app, "oost", 150_000);
  await way.pay(regisseur, id);
  await way.realise(steward, id);
  const paper = pdf();
  const { id: receipt } = await sendReceipt(steward, id, 100_000, paper);
  await app.pool.query("update initiatives set stage = 'VERANTWOORD', stage_since = $2 where id = $1", [id, app.now()]);
  await app.pool.query("insert into initiative_accounts (initiative_id, spent_cents, returned_cents, results, accounted_at, settled_cents, settled_at, to_return_cents, return_by) values ($1, 100000, 50000, 'Klaar', $2, 100000, $2, 50000, $2)", [id, app.now()]);
  const kept = async () => (await app.pool.query("select cents::int as cents, file is not null as kept from receipts where id = $1", [receipt])).rows;
  await keepOn(days.receiptAfterEnd + 1);
  expect(await kept()).toEqual([{ cents: 100_000, kept: true }]);
  await app.pool.query("update initiative_accounts set returned_at = $2 where initiative_id = $1", [id, app.now()]);
  await keepOn(days.receiptAfterEnd - 1);
  expect(await kept()).toEqual([{ cents: 100_000, kept: true }]);
  await keepOn(days.receiptAfterEnd + 1);
  expect(await kept()).toEqual([{ cents: 100_000, kept: false }]);
  const other = await agreed(app, "oost", 150_000);
  expect(await sendReceipt(other.steward, other.id, 100_000, paper)).toMatchObject({ status: 409, reason: "RECEIPT_TWICE" });
});

it("lets go what a case system told, once it cannot come again", async () => {
  await app.pool.query("insert into case_notifications (digest, resource_url, received_at, next_attempt_at, followed_at) values ('a', 'https://zaken.example/1', $1, $1, $1), ('b', 'https://zaken.example/2', $1, $1, null)", [app.now()]);
  const told = async () => (await app.pool.query("select from case_notifications")).rowCount;
  await keepOn(days.caseNotification - 1);
  expect(await told()).toBe(2);
  await keepOn(days.caseNotification + 1);
  expect(await told()).toBe(0);
});
