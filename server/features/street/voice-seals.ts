import { parseBirthYear, parseInitials } from "#shared/street/voice.ts";
import type { Keys } from "../../platform/keys.ts";
import { Refused } from "../../platform/refused.ts";

/** Keyed prints of a neighbour: by the first people are told apart, by the others those are found who may be one. */
export interface VoiceSeals {
  /** As a uuid: the key of a vote is one. */
  readonly voter: string;
  readonly home: string;
  readonly homeYear: string;
  readonly homeInitials: string;
}
export interface TypedPerson {
  readonly initials: string;
  readonly birthYear: string;
}

/** Over the print of a home, initials and year of birth as typed. Throws INVALID_PERSON. */
export function sealVoice(keys: Keys, home: string, person: TypedPerson, now: Date): VoiceSeals {
  const initials = parseInitials(person.initials);
  const year = parseBirthYear(person.birthYear, now.getFullYear());
  if (!initials || !year) throw new Refused("INVALID_PERSON");
  const seal = (...parts: readonly (string | number)[]) => keys.seal("street", parts.join(" "));
  return { home, voter: asUuidOf(seal("one", home, initials, year)), homeYear: seal("year", home, year), homeInitials: seal("initials", home, initials) };
}

function asUuidOf(seal: string): string {
  return seal.slice(0, 32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
}
