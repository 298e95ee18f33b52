import type { Config } from "./config.ts";
import { ownPrivate } from "./features/applications/commands/own-private.ts";
import { caseReactions } from "./features/cases/cases.reactions.ts";
import { planOf } from "./features/cases/plan.ts";
import { mailDecisions } from "./features/subsidies/decision.reactions.ts";
import { newsletterReactions } from "./features/newsletters/newsletter.reactions.ts";
import { noticeReactions } from "./features/notifications/notice.reactions.ts";
import { exportReactions } from "./features/privacy/export.reactions.ts";
import { registrationReactions } from "./features/registrations/registration.reactions.ts";
import { reportReactions } from "./features/reports/report.reactions.ts";
import type { Keys } from "./platform/keys.ts";
import type { Reaction, Reactions } from "./platform/reaction-worker.ts";

/** Everything that follows on an event, by its type; several features may react to the same one. */
export function reactionsOf(config: Config, keys: Keys): Reactions {
  return together([caseReactions(planOf(config.caseSystem)), mailDecisions(config), noticeReactions({ ...config, keys }), registrationReactions({ ...config, keys }), newsletterReactions({ ...config, keys }), reportReactions({ ...config, keys }), exportReactions((work, personId) => ownPrivate(work, keys, personId))]);
}

function together(all: readonly Reactions[]): Reactions {
  const types = new Set(all.flatMap((reactions) => Object.keys(reactions)));
  return Object.fromEntries(
    [...types].map((type): [string, Reaction] => [
      type,
      async (work, happened) => {
        for (const reactions of all) await reactions[type]?.(work, happened);
      },
    ]),
  );
}
