import type { FastifyInstance, FastifyRequest, preHandlerHookHandler } from "fastify";
import { parseEmail } from "#shared/members/email-address.ts";
import type { Keys } from "../../platform/keys.ts";
import { onlyOurJson } from "../../platform/http/only-our-json.ts";
import { Refused } from "../../platform/refused.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { locales } from "../members/viewer.type.ts";
import type { Answer } from "./commands/answers.ts";
import { askByMail } from "./commands/ask-by-mail.ts";

export interface RegistrationDependencies {
  readonly transact: Transact;
  readonly keys: Keys;
  readonly now: () => Date;
  readonly isOwnOrigin: (request: FastifyRequest) => boolean;
  readonly siteName: string;
  readonly publicUrl: string | null;
  /** Mails are read in a demonstration's own mailbox instead of being sent. */
  readonly mailbox: boolean;
  /** Called when there is a mail to send. */
  readonly posted: () => void;
  readonly limited: (kind: "registrationMail") => preHandlerHookHandler;
  /** Takes one of the mails that an address may get of this kind; 0, or the seconds to wait. */
  readonly allowMail: (email: string) => Promise<number>;
}
interface Body {
  readonly activityId: string;
  readonly name: string;
  readonly email: string;
  readonly party: number;
  readonly answers: readonly Answer[];
  readonly locale?: string;
}

const text = { type: "string", maxLength: 400 };
const answer = { type: "object", required: ["questionId", "answer"], properties: { questionId: text, answer: { type: "string", maxLength: 2_000 } } };
const body = {
  type: "object", required: ["activityId", "name", "email", "party", "answers"],
  properties: { activityId: text, name: text, email: text, locale: text, party: { type: "integer" }, answers: { type: "array", maxItems: 20, items: answer } },
};

/** A Fastify plugin: registering without an account, beside GraphQL because what limits it is the network and the address that is typed. */
export async function registrationRoutes(app: FastifyInstance, { transact, keys, now, isOwnOrigin, siteName, publicUrl, mailbox, posted, limited, allowMail }: RegistrationDependencies): Promise<void> {
  onlyOurJson(app, isOwnOrigin);

  app.post<{ Body: Body }>("/registrations/ask", { schema: { body }, preHandler: limited("registrationMail") }, async (request, reply) => {
    const { locale, ...asked } = request.body;
    const base = publicUrl ?? (mailbox ? `${request.protocol}://${request.host}` : null);
    const email = parseEmail(asked.email);
    if (email && (await allowMail(email))) return reply.code(429).send({ reason: "TOO_OFTEN" });
    try {
      await transact({ viewer: null, now: now() }, (work) => askByMail(work, {
        ...asked, keys, siteName, locale: locales.find((each) => each === locale?.toUpperCase()) ?? "NL", linkOf: (key) => base && `${base}/aanmelding/${key}`,
      }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return reply.code(409).send({ reason: error.reason });
    }
    posted();
    return reply.code(202).send({});
  });
}
