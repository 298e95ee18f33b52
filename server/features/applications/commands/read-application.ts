import type { ApplicationPart, SaidParts } from "#shared/subsidies/application.ts";
import type { Application, Plan } from "#shared/subsidies/completeness.ts";
import type { Route } from "#shared/subsidies/routes.ts";
import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";

interface Row {
  readonly route: Route;
  readonly number: number;
  readonly said: SaidParts;
  readonly hasPrivate: boolean;
  readonly plan: Plan;
}

const read = new Statement<Row>(
  `select coalesce(a.route, 'WIJKBUDGET') as route, coalesce(a.number, 0) as number,
     (select coalesce(json_object_agg(p.part, p.said), '{}') from application_parts p where p.initiative_id = i.id) as said,
     exists (select from application_private ap where ap.initiative_id = i.id and ap.person_id = $2::uuid) as "hasPrivate",
     json_build_object('title', i.title, 'goal', i.goal, 'forWhom', i.for_whom, 'place', i.place, 'planning', i.planning, 'ownEffort', i.own_effort, 'upkeep', i.upkeep,
       'costCents', i.cost_cents, 'incomeCents', i.income_cents) as plan
   from initiatives i left join applications a on a.initiative_id = i.id where i.id = $1`,
);
const numberOf = new Statement<{ number: number }>("select number from application_parts where initiative_id = $1 and part = $2");

/** What a locked initiative's application says, for this person to hand in. */
export async function readApplication(work: Work, initiativeId: string, personId: string): Promise<{ readonly application: Application; readonly number: number; readonly plan: Plan }> {
  const [row] = await read.run(work.run, [initiativeId, personId]);
  if (!row) throw new Error(`no initiative ${initiativeId}`);
  const { plan, number, ...application } = row;
  return { application, number, plan };
}

/** The number under which a part was saved last; 0: never. */
export async function partNumber(work: Work, initiativeId: string, part: ApplicationPart): Promise<number> {
  return (await numberOf.run(work.run, [initiativeId, part]))[0]?.number ?? 0;
}
