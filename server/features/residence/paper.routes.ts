import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { deviceOf } from "../../platform/device.ts";
import { onlyOurJson, texts } from "../../platform/http/only-our-json.ts";
import type { Keys } from "../../platform/keys.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { signInByPaper } from "./commands/paper-account.ts";

export interface PaperDependencies {
  readonly transact: Transact;
  readonly keys: Keys;
  readonly now: () => Date;
  readonly isOwnOrigin: (request: FastifyRequest) => boolean;
  readonly door: { open(request: FastifyRequest, reply: FastifyReply, token: string): Promise<void> };
}

/** A Fastify plugin: signing in by the code on a card, for people without e-mail. Of 26^12 codes nobody guesses one while it works. */
export async function paperRoutes(app: FastifyInstance, { transact, keys, now, isOwnOrigin, door }: PaperDependencies): Promise<void> {
  onlyOurJson(app, isOwnOrigin);

  app.post<{ Body: { code: string } }>("/auth/paper", texts("code"), async (request, reply) => {
    const token = await transact({ viewer: null, now: now() }, (work) => signInByPaper(work, keys, request.body.code, deviceOf(request.headers["user-agent"])));
    if (!token) return reply.code(403).send({ reason: "WRONG_CODE" });
    await door.open(request, reply, token);
    return reply.send({});
  });
}
