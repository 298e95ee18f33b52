import type { Context } from "../../platform/graphql/executor.ts";

export interface PostContext extends Context {
  /** Whether an address is one of a push service: over https, at a public address. */
  readonly mayPushTo: (endpoint: string) => Promise<boolean>;
}
