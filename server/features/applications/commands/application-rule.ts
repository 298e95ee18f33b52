import { localDay } from "#shared/calendar/local-time.ts";
import type { Route } from "#shared/subsidies/routes.ts";
import type { ApplicationRule } from "#shared/subsidies/rules.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

const read = new Statement<ApplicationRule>(
  `select id, demands from application_rules r where route = $1 and coalesce(r.id = (select d.application ->> 'rule' from dossiers d where d.initiative_id = $2), daterange(valid_from, valid_until) @> $3::date)`,
);

/** What the application of an initiative must hold: by the rule that it was handed in by, or before that by today's of its route. Throws where no rule is laid down for this day. */
export async function applicationRule(work: Work, initiativeId: string, route: Route): Promise<ApplicationRule> {
  const [rule] = await read.run(work.run, [route, initiativeId, localDay(work.now)]);
  if (!rule) throw new Error(`no rule says what an application by ${route} must hold`);
  return rule;
}
