import { type ApplicationPart, readPart } from "#shared/subsidies/application.ts";
import type { Route } from "#shared/subsidies/routes.ts";
import { Statement } from "../../../platform/database/statement.ts";
import { Refused } from "../../../platform/refused.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { demandAct } from "../../initiatives/commands/demand-act.ts";
import { lockInitiative } from "../../initiatives/commands/lock-initiative.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";
import { partNumber } from "./read-application.ts";

export interface SavedPart {
  readonly part: ApplicationPart;
  /** The number under which the writer saw it; 0: not yet said. */
  readonly number: number;
  readonly said: unknown;
}
export interface ApplicationInput {
  readonly id: string;
  readonly route?: Route | null;
  readonly parts: readonly SavedPart[];
}

const rise = new Statement<{ number: number }>(
  `insert into applications as a (initiative_id, route, number) values ($1, coalesce($2, 'WIJKBUDGET'), 1)
   on conflict (initiative_id) do update set route = coalesce($2, a.route), number = a.number + 1 returning number`,
);
const write = new Statement(
  `insert into application_parts (initiative_id, part, number, said, saved_at, saved_by) values ($1, $2, $3, $4::jsonb, $5, $6)
   on conflict (initiative_id, part) do update set number = excluded.number, said = excluded.said, saved_at = excluded.saved_at, saved_by = excluded.saved_by`,
);

/** Keeps parts of an application while the plan is drafted and gathers support. Throws STALE_VERSION where somebody else said something there meanwhile, and why a part cannot be kept. */
export async function saveApplication(work: Work, { id, route = null, parts }: ApplicationInput): Promise<void> {
  const initiative = await lockInitiative(work, id);
  await demandAct(work, "prepare", initiative.id);
  const risen = await raiseApplication(work, initiative.id, route);
  for (const { part, number, said } of parts) {
    if ((await partNumber(work, initiative.id, part)) !== number) throw new Refused("STALE_VERSION");
    await writePart(work, initiative.id, part, said, risen);
  }
  work.emit({ type: "ApplicationSaved", topics: [initiativeTopic(initiative.id)], ids: { initiativeId: initiative.id } });
}

/** Raises the number of a locked initiative's application, on a route where one is given. Answers the new number. */
export async function raiseApplication(work: Work, initiativeId: string, route: Route | null = null): Promise<number> {
  return (await rise.run(work.run, [initiativeId, route]))[0]?.number ?? 1;
}

/** Writes a part under the application's number, for who may. Answers it as it is kept; throws why it cannot be. */
export async function writePart(work: Work, initiativeId: string, part: ApplicationPart, value: unknown, number: number): Promise<unknown> {
  const found = readPart(part, value);
  if ("problem" in found) throw new Refused(found.problem);
  await write.run(work.run, [initiativeId, part, number, JSON.stringify(found.said), work.now, work.viewer]);
  return found.said;
}
