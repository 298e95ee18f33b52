import type { FastifyInstance, FastifyRequest } from "fastify";
import { type Runner, Statement } from "../../platform/database/statement.ts";
import { beneath, ofParameters } from "../../platform/policy.ts";
import { asUuid } from "../../platform/uuid.ts";
import { dealInsider, mayReadInitiative } from "../initiatives/initiative.policy.ts";
import { type PrintedDeal, printDeal } from "./deal-paper.ts";

export interface DealDependencies {
  readonly pool: Runner;
  readonly viewerOf: (request: FastifyRequest) => Promise<string | null>;
  readonly now: () => Date;
  readonly municipality: string;
}

// Neighbours who maintain are named on the paper of those they agree with alone.
const read = new Statement<PrintedDeal>(
  `select r.title, g.name as group, w.name as wijk, v.number, v.hash, v.text, v.drafted_at as "draftedAt", v.signed_at as "signedAt",
     (select coalesce(json_agg(json_build_object('party', s.party, 'name', case when s.party <> 'MAINTAINER' or ${dealInsider("r", beneath(ofParameters))} then p.name end, 'at', s.at) order by s.at), '[]')
      from signatures s left join persons p on p.id = s.person_id where s.initiative_id = r.id and s.version = v.number) as signatures, ($2::uuid, $3::timestamptz) is not null
   from deal_versions v join initiatives r on r.id = v.initiative_id join groups g on g.id = r.group_id join wijken w on w.id = r.wijk_id where r.id = $1 and v.number = $4 and ${mayReadInitiative("r", ofParameters)}`,
);
/** Beyond this nothing is numbered, and PostgreSQL would not take it for a number. */
const mostDigits = 9;

/** A Fastify plugin: a version of a buurtdeal on paper, as it stands: /buurtdeal/<initiative>/2.pdf */
export async function dealRoutes(app: FastifyInstance, { pool, viewerOf, now, municipality }: DealDependencies): Promise<void> {
  app.get<{ Params: { id: string; file: string } }>("/buurtdeal/:id/:file", async (request, reply) => {
    reply.header("cache-control", "no-store");
    const number = /^(\d+)\.pdf$/u.exec(request.params.file)?.[1] ?? "";
    const asked = number !== "" && number.length <= mostDigits ? Number(number) : null;
    const [deal] = await read.run(pool, [asUuid(request.params.id), await viewerOf(request), now(), asked]);
    if (!deal) return reply.code(404).send({ reason: "NOT_FOUND" });
    return reply.type("application/pdf").header("content-disposition", `inline; filename="buurtdeal-${number}.pdf"`).send(await printDeal(deal, municipality));
  });
}
