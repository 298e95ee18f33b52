import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Pool } from "pg";
import { deviceOf } from "../../platform/device.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { onlyOurJson, texts } from "../../platform/http/only-our-json.ts";
import { enter } from "./commands/enter.ts";
import type { Door } from "./sign-in-cookies.ts";

export interface Persona {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly role: string;
  readonly wijk: string | null;
}
export interface DemoDependencies {
  readonly transact: Transact;
  readonly door: Door;
  readonly pool: Pool;
  readonly now: () => Date;
  readonly isOwnOrigin: (request: FastifyRequest) => boolean;
  readonly personas: readonly Persona[];
  /** Mails are read here instead of being sent. */
  readonly mailbox: boolean;
}

/** A Fastify plugin for demonstrations only: signing in as one of the made-up people, and the mail that they would get. */
export async function demoRoutes(app: FastifyInstance, { transact, door, pool, now, personas, ...site }: DemoDependencies): Promise<void> {
  onlyOurJson(app, site.isOwnOrigin);

  app.get("/auth/demo", async () => ({ personas: personas.map(({ id, name, role, wijk }) => ({ id, name, role, wijk })) }));

  app.post<{ Body: { persona: string } }>("/auth/demo", texts("persona"), async (request, reply) => {
    const persona = personas.find(({ id }) => id === request.body.persona);
    if (!persona) return reply.code(404).send({ reason: "NOT_FOUND" });
    const entry = { way: "DEMO", ...deviceOf(request.headers["user-agent"]) } as const;
    await door.open(request, reply, await transact({ viewer: null, now: now() }, (work) => enter(work, persona.personId, entry)));
    return reply.send({});
  });

  if (!site.mailbox) return;
  app.get("/demo/mail", async () => {
    const { rows } = await pool.query(`select id, to_address as "to", subject, body, created_at as "createdAt" from mails order by id desc limit 50`);
    return { mails: rows };
  });
}
