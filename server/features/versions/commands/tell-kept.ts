import type { Work } from "../../../platform/unit-of-work.ts";
import { initiativeTopic } from "../../initiatives/initiative.events.ts";

/** Tells the page of an initiative that it has a version more. */
export function tellKept(work: Work, initiativeId: string): void {
  work.emit({ type: "VersionKept", topics: [initiativeTopic(initiativeId)], ids: { initiativeId } });
}
