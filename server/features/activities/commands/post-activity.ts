import { textProblem, tidy } from "#shared/initiatives/texts.ts";
import type { RefusalReason } from "#shared/refusal-reasons.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { ofParameters } from "../../../platform/policy.ts";
import { Refused, refuseIf } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayPostActivity } from "../../organisations/organisation.policy.ts";
import { wijkTopic } from "../../wijken/wijk.events.ts";
import type { ActivityKind } from "../activity.type.ts";

export interface NewActivity {
  readonly organisationId: string;
  readonly wijkId: string;
  readonly title: string;
  readonly about: string;
  readonly place: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly price?: string | null;
  readonly kind: ActivityKind;
}

const yearMs = 366 * 86_400_000;

const ask = new Statement<{ reason: RefusalReason | null }>(
  `select ${mayPostActivity("o", ofParameters)} as reason from organisations o join wijken w on w.id = $4 where o.id = $1`,
);

/** Puts something that an organisation does on the calendar of a wijk. Answers its id. */
export async function postActivity(work: Work, input: NewActivity): Promise<string> {
  const [asked] = await ask.run(work.run, [input.organisationId, work.viewer, work.now, input.wijkId]);
  if (!asked) throw new Refused("NOT_FOUND");
  const entry = { act: "ActivityPosted", onBehalfOf: ["organisation", input.organisationId], wijkId: input.wijkId, facts: { kind: input.kind } } as const;
  if (asked.reason && work.viewer) work.audit(entry);
  refuseIf(asked.reason);
  const [title, about, place, price] = [tidy(input.title), tidy(input.about), tidy(input.place), tidy(input.price ?? "")];
  refuseIf(textProblem(title, "activityTitle") ?? textProblem(about, "activityAbout") ?? textProblem(place, "activityPlace") ?? textProblem(price, "price", true));
  refuseIf(timeProblem(input, work.now));
  const [activity] = (await work.tx.query(
    `insert into activities (organisation_id, wijk_id, title, about, place, starts_at, ends_at, price, kind, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, nullif($8, ''), $9, $10, $11) returning id`,
    [input.organisationId, input.wijkId, title, about, place, input.startsAt, input.endsAt, price, input.kind, work.viewer, work.now],
  )) as [{ id: string }];
  work.audit({ ...entry, subject: ["activity", activity.id] });
  work.emit({ type: "ActivityPosted", topics: [wijkTopic(input.wijkId)], ids: { activityId: activity.id } });
  return activity.id;
}

/** It ends after it starts and is not over yet, lasts no more than a year, and is not planned more than two ahead. */
function timeProblem({ startsAt, endsAt }: NewActivity, now: Date): RefusalReason | null {
  const [starts, ends] = [startsAt.getTime(), endsAt.getTime()];
  const possible = ends > starts && ends > now.getTime() && ends - starts <= yearMs && starts - now.getTime() <= 2 * yearMs;
  return possible ? null : "INVALID_TIME";
}
