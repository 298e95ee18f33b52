import type { Pool } from "pg";
import { request } from "undici";
import webPush from "web-push";
import { Statement } from "./database/statement.ts";
import type { Log } from "./log.ts";
import { pinnedAgent } from "./outbound.ts";
import type { PushKeys } from "./push.ts";
import { type VisitFault, VisitFailed, faultIn, judged } from "./visit.ts";
import { type Worker, startWorker } from "./worker.ts";

export interface PusherDependencies {
  readonly keys: PushKeys;
  /** Who we are to a push service that has a question: https: or mailto:. */
  readonly subject: string;
  /** Hosts (with port) that may be private and speak plain HTTP: for tests. */
  readonly trustedHosts: ReadonlySet<string>;
  readonly pool: Pool;
  readonly now: () => Date;
  readonly log: Log;
}

const idleMs = 5_000;
const carriers = 2;
const patienceMs = 10_000;
const mostBytes = 64 * 1024;
/** What is a day old is no news: the service lets it go, and so do we. */
const lifeSeconds = 24 * 60 * 60;

interface Taken {
  readonly id: string;
  readonly subscriptionId: string;
  readonly endpoint: string;
}
const take = new Statement<Taken>(
  `update pushes p set attempts = attempts + 1, next_attempt_at = $1::timestamptz + interval '5 minutes' from push_subscriptions s
   where s.id = p.subscription_id and p.id = (select id from pushes where sent_at is null and given_up_at is null and next_attempt_at <= $1 order by next_attempt_at limit 1 for update skip locked)
   returning p.id, s.id as "subscriptionId", s.endpoint`,
);
const sent = new Statement("update pushes set sent_at = $2, fault = null where id = $1");
const putBack = new Statement(
  `update pushes set fault = $2, next_attempt_at = $3::timestamptz + least(make_interval(secs => 30 * 2 ^ least(attempts - 1, 12)), interval '2 hours'),
     given_up_at = case when $4 or created_at <= $3::timestamptz - make_interval(secs => ${lifeSeconds}) then $3 end where id = $1`,
);
const forget = new Statement("delete from push_subscriptions where id = $1");

/** What came of one push: GONE the browser no longer listens, REFUSED its service never takes it, LATER it may. */
type Outcome = "SENT" | "GONE" | { readonly kind: "LATER" | "REFUSED"; readonly fault: VisitFault };

/** Carries pushes to the services of browsers, over https to public addresses alone; no redirect is followed. */
export function startPusher({ keys, subject, trustedHosts, pool, now, log }: PusherDependencies): Worker {
  const agents = { trusted: pinnedAgent(true, mostBytes), public: pinnedAgent(false, mostBytes) };

  async function carryOne(): Promise<boolean> {
    const [push] = await take.run(pool, [now()]);
    if (!push) return false;
    const outcome = await deliver(push.endpoint);
    if (outcome === "SENT") await sent.run(pool, [push.id, now()]);
    else if (outcome === "GONE") await forget.run(pool, [push.subscriptionId]);
    else await putBack.run(pool, [push.id, outcome.fault, now(), outcome.kind === "REFUSED"]);
    return true;
  }

  async function deliver(endpoint: string): Promise<Outcome> {
    try {
      const url = judged(endpoint, trustedHosts);
      // Without content: neither the service nor a screen that others see learns what it is about.
      const { headers } = webPush.generateRequestDetails({ endpoint } as webPush.PushSubscription, null, { vapidDetails: { subject, ...keys }, TTL: lifeSeconds, topic: "news" });
      const { statusCode, body } = await request(url, {
        method: "POST", headers: headers as Record<string, string>, dispatcher: trustedHosts.has(url.host) ? agents.trusted : agents.public, signal: AbortSignal.timeout(patienceMs),
      });
      body.on("error", () => undefined).destroy();
      return outcomeOf(statusCode);
    } catch (error) {
      const fault = error instanceof VisitFailed ? error.fault : faultIn(error);
      log.warn({ err: error, fault }, "a push could not be delivered");
      return { kind: error instanceof VisitFailed || fault === "NOT_PUBLIC" ? "REFUSED" : "LATER", fault };
    }
  }

  const workers = Array.from({ length: carriers }, () => startWorker("the pusher", idleMs, log, carryOne));
  return {
    wake: () => workers.forEach((worker) => worker.wake()),
    async stop() {
      await Promise.all(workers.map((worker) => worker.stop()));
      await Promise.all([agents.trusted.destroy(), agents.public.destroy()]);
    },
  };
}

/** RFC 8030, 5 and 7.3: created; gone; asked to wait, or broken there. */
function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return "SENT";
  if (status === 404 || status === 410) return "GONE";
  return { kind: status === 429 || status >= 500 ? "LATER" : "REFUSED", fault: status === 401 || status === 403 ? "NOT_ALLOWED_THERE" : "ANSWERED_BADLY" };
}
