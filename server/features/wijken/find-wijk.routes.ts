import type { FastifyInstance } from "fastify";
import { parsePostcode } from "#shared/members/postcode.ts";
import { type Runner, Statement } from "../../platform/database/statement.ts";
import { wijkIdOfPostcode } from "./wijk-of-postcode.ts";

const find = new Statement<{ id: string | null }>(`select (${wijkIdOfPostcode("$1::text")}) as id`);

/** The form on the home page, sent by a browser whose scripts have not come yet, or that runs none: on to the wijk, or back to the form with what was typed. */
export async function findWijkRoutes(app: FastifyInstance, { pool }: { readonly pool: Runner }): Promise<void> {
  app.get<{ Querystring: { postcode?: string | string[] } }>("/wijk", async (request, reply) => {
    const typed = String(request.query.postcode ?? "");
    const postcode = parsePostcode(typed);
    const [found] = postcode ? await find.run(pool, [postcode]) : [];
    return reply.redirect(found?.id ? `/wijk/${encodeURIComponent(found.id)}` : `/?${new URLSearchParams({ postcode: typed }).toString()}`, 303);
  });
}
