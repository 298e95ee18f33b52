import type { FastifyInstance, FastifyRequest, preHandlerHookHandler } from "fastify";
import { parseEmail } from "#shared/members/email-address.ts";
import { reportReasons } from "#shared/moderation/reports.ts";
import { subjectKinds } from "#shared/moderation/subjects.ts";
import type { Keys } from "../../platform/keys.ts";
import { onlyOurJson } from "../../platform/http/only-our-json.ts";
import { Refused } from "../../platform/refused.ts";
import type { Transact } from "../../platform/unit-of-work.ts";
import { locales } from "../members/viewer.type.ts";
import { reportByMail, type ReportedByMail } from "./commands/report-by-mail.ts";
import type { SubjectRef } from "./commands/open-case.ts";

export interface ReportDependencies {
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
  readonly limited: (kind: "reportMail") => preHandlerHookHandler;
  /** Takes one of the mails that an address may get of this kind; 0, or the seconds to wait. */
  readonly allowReportMail: (email: string) => Promise<number>;
}
type Body = Omit<ReportedByMail, "locale" | "keys" | "siteName" | "linkOf"> & SubjectRef & { readonly locale?: string };

const text = { type: "string", maxLength: 400 };
const long = { type: "string", maxLength: 10_000 };
const body = {
  type: "object", required: ["kind", "id", "reason", "words", "unlawful", "ground", "goodFaith", "name", "email"],
  properties: { kind: { enum: subjectKinds }, id: text, reason: { enum: reportReasons }, words: long, unlawful: { type: "boolean" }, ground: long, goodFaith: { type: "boolean" }, name: text, email: text, locale: text },
};

/** A Fastify plugin: reporting without an account, beside GraphQL because what limits it is the network and the address that is typed. */
export async function reportRoutes(app: FastifyInstance, { transact, keys, now, isOwnOrigin, siteName, publicUrl, mailbox, posted, limited, allowReportMail }: ReportDependencies): Promise<void> {
  onlyOurJson(app, isOwnOrigin);

  app.post<{ Body: Body }>("/reports/ask", { schema: { body }, preHandler: limited("reportMail") }, async (request, reply) => {
    const { locale, kind, id, ...typed } = request.body;
    const base = publicUrl ?? (mailbox ? `${request.protocol}://${request.host}` : null);
    const email = parseEmail(typed.email);
    if (email && (await allowReportMail(email))) return reply.code(429).send({ reason: "TOO_OFTEN" });
    try {
      await transact({ viewer: null, now: now() }, (work) => reportByMail(work, { kind, id }, {
        ...typed, keys, siteName, locale: locales.find((each) => each === locale?.toUpperCase()) ?? "NL", linkOf: (key) => base && `${base}/melding/${key}`,
      }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return reply.code(409).send({ reason: error.reason });
    }
    posted();
    return reply.code(202).send({});
  });
}
