import { stringify } from "csv-stringify/sync";
import type { FastifyInstance } from "fastify";
import { type Runner, Statement } from "../../platform/database/statement.ts";
import { measureCounts } from "./overview.view.ts";

interface Row {
  readonly kwartaal: string;
  readonly maatregel: string;
  readonly grond: string;
  readonly genomen: number | null;
  readonly teruggedraaid: number | null;
  readonly automatisch: number | null;
}
const columns = ["kwartaal", "maatregel", "grond", "genomen", "teruggedraaid", "automatisch"] as const satisfies readonly (keyof Row)[];
const read = new Statement<Row & Record<string, unknown>>(
  `select quarter as kwartaal, kind as maatregel, ground as grond, taken as genomen, undone as teruggedraaid, automated as automatisch from (${measureCounts}) counts order by 1 desc, 2, 3`,
);

/** A Fastify plugin: the overview of measures as open data. An empty cell is fewer than five. */
export async function measureOverviewRoutes(app: FastifyInstance, { pool }: { readonly pool: Runner }): Promise<void> {
  app.get("/open-data/maatregelen.csv", async (_request, reply) => {
    const rows = await read.run(pool, []);
    return reply
      .headers({ "api-version": "1.0.0", "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin", "cache-control": "public, max-age=60" })
      .type("text/csv; charset=utf-8; header=present").header("content-disposition", 'attachment; filename="maatregelen.csv"')
      .send(stringify([columns, ...rows.map((row) => columns.map((column) => row[column]))], { escape_formulas: true, record_delimiter: "\r\n" }));
  });
}
