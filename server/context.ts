import type { FastifyReply, FastifyRequest } from "fastify";
import type { Config } from "./config.ts";
import { type Traced, traceOf } from "./features/draagvlak/traced.context.ts";
import type { FeedContext } from "./features/feeds/feed.mutations.ts";
import type { FeedReader } from "./features/feeds/feed-reader.ts";
import type { Door } from "./features/members/sign-in-cookies.ts";
import type { PaymentContext } from "./features/payments/payment.context.ts";
import type { PostContext } from "./features/post/post.context.ts";
import { pushJudge } from "./features/post/push-judge.ts";
import type { ResidenceContext } from "./features/residence/residence.context.ts";
import type { TalkContext } from "./features/threads/talk.context.ts";
import { spending } from "./limits.ts";
import type { Outside } from "./outside.ts";
import type { Allowances } from "./platform/allowance.ts";
import type { Keys } from "./platform/keys.ts";
import type { Transact } from "./platform/unit-of-work.ts";

interface ContextDependencies extends Pick<Outside, "findHome" | "translate"> {
  readonly config: Pick<Config, "siteName" | "payer" | "pushHosts">;
  readonly door: Door;
  readonly transact: Transact;
  readonly allowances: Allowances;
  readonly keys: Keys;
  readonly feeds: FeedReader;
  readonly now: () => Date;
  /** Called when there is a mail to send. */
  readonly posted: () => void;
}
type AnyContext = ResidenceContext & TalkContext & Traced & PaymentContext & FeedContext & PostContext;

/** What the fields of one request use. Without a reply to put it in, a changed right waits with its new token for the next request. */
export function contextBy({ config, door, transact, allowances, keys, feeds, now, posted, findHome, translate }: ContextDependencies) {
  const mayPushTo = pushJudge(new Set(config.pushHosts));
  const site = { name: config.siteName, posted };
  return async (request: FastifyRequest, reply?: FastifyReply): Promise<AnyContext> => {
    const session = await (reply ? door.enter(request, reply) : door.sessionOf(request.cookies));
    const asked = { viewer: session?.personId ?? null, session: session?.id ?? null, now: now() };
    return {
      ...asked, site, mayPushTo, keys, findHome, translate, payer: config.payer, readFeed: feeds.read,
      transact: (command) => transact(asked, command),
      spend: spending(allowances, asked),
      traceFor: (initiativeId) => traceOf(keys, request.ip, request.headers["user-agent"] ?? "", initiativeId),
    };
  };
}
