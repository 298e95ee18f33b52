import type { Reaction, Reactions } from "../../platform/reaction-worker.ts";
import { giveNotices } from "./commands/give-notices.ts";
import { deliverNow } from "./delivering/deliver-now.ts";
import type { Site } from "./delivering/site.ts";
import type { Telling } from "./tellings/telling.ts";
import { tellings } from "./tellings/tellings.ts";

/** Tells people what happened: notices first, and what people want to know at once by mail and push right after. */
export function noticeReactions(site: Site): Reactions {
  const bring: Reaction = async (work) => void (await deliverNow(work, site));
  return { ...Object.fromEntries([...tellings].map(([type, all]) => [type, inTurn(all.map(tell))])), NoticeGiven: bring, DeliveriesWait: bring };
}

function inTurn(reactions: readonly Reaction[]): Reaction {
  return async (work, happened) => {
    for (const react of reactions) await react(work, happened);
  };
}

function tell({ kind, whom }: Telling): Reaction {
  return (work, { id, ids }) => giveNotices(work, { kind, whom, ids, source: `outbox:${id}` });
}
