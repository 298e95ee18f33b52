import type { PrivateParts } from "#shared/subsidies/private.ts";
import type { Keys } from "../../platform/keys.ts";

const dayMs = 86_400_000;
/** How long one key seals: a quarter of a year. */
export const keyDays = 91;

/** Whose private parts, of which initiative: beside another row they cannot be read. */
export interface SealedFor {
  readonly initiativeId: string;
  readonly personId: string;
}
const aboutOf = ({ initiativeId, personId }: SealedFor): string => `${initiativeId} ${personId}`;

/** The number of the key with which is sealed at this moment. */
export function keyNumberAt(now: Date): number {
  return Math.floor(now.getTime() / (keyDays * dayMs));
}

export function sealPrivate(keys: Keys, number: number, whose: SealedFor, parts: PrivateParts): string {
  return keys.encrypt(`private ${number}`, JSON.stringify(parts), aboutOf(whose));
}

/** Throws for what was changed, or sealed for somebody else, under another number or with another secret. */
export function unsealPrivate(keys: Keys, number: number, whose: SealedFor, sealed: string): PrivateParts {
  return JSON.parse(keys.decrypt(`private ${number}`, sealed, aboutOf(whose))) as PrivateParts;
}
