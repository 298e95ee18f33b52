import { addDays } from "#shared/calendar/month-grid.ts";
import { localDay } from "#shared/calendar/local-time.ts";
import { deciders, type MandateRow, tableProblem } from "#shared/budget/mandates.ts";
import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import { type Route, routes } from "#shared/subsidies/routes.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayLayDown } from "../mandate.policy.ts";

export interface NewMandates {
  readonly route: string;
  /** The first day on which they hold, as "2026-11-22": today or later. */
  readonly validFrom: string;
  readonly rows: readonly MandateRow[];
  readonly source: string;
}

const ask = new Statement<{ reason: RefusalReason | null }>(`select ${mayLayDown("r", ofParameters)} as reason from (select $1::uuid as id) r`);

/** Throws Refused unless mandates and stand-ins are the actor's to lay down. */
export async function demandLayDown(work: Work): Promise<void> {
  const [asked] = await ask.run(work.run, [null, work.viewer, work.now]);
  refuseIf(asked?.reason ?? null);
}

/** Lays down the whole table of a route from a day on, as the bodies decided it; what held before ends there, and dossiers keep what they were handed in under. Throws INVALID_TERM, INVALID_AMOUNT, INCOMPLETE. */
export async function layDownMandates(work: Work, { route, validFrom, rows, source }: NewMandates): Promise<void> {
  work.audit({ act: "MandateLaidDown", rule: "Awb 10:3", facts: { route: routes.find((each) => each === route) ?? null } });
  await demandLayDown(work);
  if (!routes.includes(route as Route)) throw new Refused("NOT_FOUND");
  refuseIf(!/^\d{4}-\d\d-\d\d$/u.test(validFrom) || Number.isNaN(Date.parse(validFrom)) || addDays(validFrom, 0) !== validFrom || validFrom < localDay(work.now) ? "INVALID_TERM" : null);
  const table = rows.map(({ upToCents, hands, instrument }) => ({ upToCents, hands: deciders.filter((role) => hands.includes(role)), instrument: tidy(instrument) }));
  refuseIf(tableProblem(table));
  const where = tidy(source);
  refuseIf([where, ...table.map(({ instrument }) => instrument)].map((text) => textProblem(text, "title")).find(Boolean) ?? null);
  await work.tx.query("lock table mandates in share row exclusive mode");
  const later = (await work.tx.query("select from mandates where route = $1 and valid_from >= $2::date", [route, validFrom])) as object[];
  if (later.length) throw new Refused("INVALID_TERM");
  await work.tx.query("update mandates set valid_until = $2::date where route = $1 and (valid_until is null or valid_until > $2::date)", [route, validFrom]);
  let above = 0;
  for (const { upToCents, hands, instrument } of table) {
    await work.tx.query("insert into mandates (route, valid_from, above_cents, up_to_cents, hands, instrument, source, laid_down_by) values ($1, $2, $3, $4, $5, $6, $7, $8)", [
      route, validFrom, above, upToCents, hands, instrument, where, work.person(),
    ]);
    above = upToCents;
  }
}
