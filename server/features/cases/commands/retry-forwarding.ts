import { Statement } from "../../../platform/database/statement.ts";
import type { Work } from "../../../platform/unit-of-work.ts";
import { mayRetryForwarding } from "../forwarding.policy.ts";
import { lockForwarding } from "./lock-forwarding.ts";

const demand = lockForwarding("ForwardingRetried", mayRetryForwarding);
const again = new Statement("update forwardings set state = 'UNDERWAY', attempts = 0, next_attempt_at = $2, problem = null, detail = null, looked_at = null where initiative_id = $1");

/** Has a dossier that failed tried again: what arrived stays, the rest is asked anew, and so is whether there is a decision. Throws NOT_FOUND, NOTHING_WAITING. */
export async function retryForwarding(work: Work, id: string): Promise<string> {
  const forwarding = await demand(work, id);
  await again.run(work.run, [forwarding, work.now]);
  return forwarding;
}
