import { createHash } from "node:crypto";
import type { ResidenceGrade } from "#shared/members/residence.ts";
import type { RoleKind } from "#shared/members/roles.ts";
import { groups, type Group } from "../hilversum/groups.ts";
import { realInitiatives } from "../hilversum/initiatives/all.ts";
import { neighbours, type Neighbour } from "../hilversum/neighbours.ts";
import { personId } from "../hilversum/personas.ts";
import { wijken } from "../hilversum/town.ts";
import { uuidAt } from "../uuid-at.ts";
import { clockFrom } from "./schedule.ts";

/** A number from 0 up to `below`, always the same for the same words. */
export function choose(words: string, below: number): number {
  return createHash("sha256").update(words).digest().readUInt32BE(0) % below;
}

/** How it is known where a demo resident lives: of ten neighbours five by a letter and two by their identity. Whom one signs in as has only told it, so that one can try the rest. */
export function gradeOf(slug: string): Exclude<ResidenceGrade, "EMAIL"> {
  if (slug.startsWith("bewoner")) return "POSTCODE";
  const drawn = slug.startsWith("buur-") ? choose(`grade/${slug}`, 10) : 0;
  return drawn < 5 ? "LETTER" : drawn < 8 ? "POSTCODE" : "IDENTITY";
}

export function groupOf(slug: string): Group {
  const group = groups.find((each) => each.slug === slug);
  if (!group) throw new Error(`no group ${slug}`);
  return group;
}

/** A group began a month before its first initiative asked for support. */
export function groupSince(slug: string): Date {
  const [first] = realInitiatives.filter(({ group }) => group === slug).map(({ opened }) => opened).sort();
  return clockFrom(first ?? "2022-01-10")(-30);
}

export function groupId(slug: string): string {
  return uuidAt(groupSince(slug), `group/${slug}`);
}

/** Who carries a group: the demo initiator of its wijk, so that one can sign in as them. */
export function stewardOf(group: Group): string {
  return personId(group.area ? `initiatiefnemer-oost-${group.area}` : `initiatiefnemer-${group.wijk}`);
}

/** Its second steward, a neighbour: some initiatives are theirs. */
export function secondStewardOf(group: Group): string {
  return personId(neighboursOf(group, "members")[0]?.slug ?? "");
}

/** Neighbours of the group's wijk in an order of the group's own; the buurten alternate. */
export function neighboursOf(group: Group, salt: string): readonly Neighbour[] {
  const all = neighbours.filter(({ wijk }) => wijk === group.wijk);
  const start = choose(`${group.slug}/${salt}`, all.length);
  return [...all.slice(start), ...all.slice(0, start)];
}

/** Who gives the hand of a role for a group's initiative. */
export function handOf(role: RoleKind, group: Group): string {
  const cluster = wijken.find(({ id }) => id === group.wijk)?.cluster ?? "";
  if (role === "WIJKREGISSEUR") return personId(group.area ? `regisseur-oost-${group.area}` : `regisseur-${group.wijk}`);
  if (role === "WIJKWETHOUDER") return personId(`wijkwethouder-${group.wijk}`);
  if (role === "CLUSTERTEAM_MANAGER") return personId(`clustermanager-${cluster}`);
  return personId("wethouder");
}
