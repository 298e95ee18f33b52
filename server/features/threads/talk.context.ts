import type { Context } from "../../platform/graphql/executor.ts";
import type { Translate } from "./translation/translator.ts";

/** What the mutations of this room use beside a unit of work. */
export interface TalkContext extends Context {
  /** Takes so many of what the viewer may do of this kind. Throws Refused(TOO_OFTEN). */
  readonly spend: (kind: "mention" | "translation", times: number) => Promise<void>;
  /** Null where no service is configured. */
  readonly translate: Translate | null;
}
