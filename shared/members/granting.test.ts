import { expect, it } from "vitest";
import { grantedKinds, grantings, isPossibleTerm, posts } from "./granting.ts";

const now = new Date("2026-11-22T10:00:00Z");
const after = (days: number, from = now) => new Date(from.getTime() + days * 86_400_000);

it("lets only an administrator give municipal roles, and nobody give what is nobody's to give", () => {
  const givers = (role: string) => grantings.filter((each) => each.role === role).map(({ by }) => by);
  for (const role of grantedKinds.filter((kind) => kind !== "ORGANISATION_EDITOR")) expect(givers(role)).toEqual(["ADMINISTRATOR"]);
  expect(givers("ORGANISATION_EDITOR")).toEqual(["ADMINISTRATOR", "WIJKREGISSEUR", "ORGANISATION_EDITOR"]);
  expect(givers("RESIDENT")).toEqual([]);
});

it("takes no role back in time, none that ends before it begins, and none for longer than its post", () => {
  const most = posts.WIJKREGISSEUR.mostYears * 366;
  expect(isPossibleTerm("WIJKREGISSEUR", now, after(most), now)).toBe(true);
  expect(isPossibleTerm("WIJKREGISSEUR", now, after(most + 1), now)).toBe(false);
  expect(isPossibleTerm("WIJKREGISSEUR", now, null, now)).toBe(false);
  expect(isPossibleTerm("WIJKREGISSEUR", new Date(now.getTime() - 1), after(30), now)).toBe(false);
  expect(isPossibleTerm("WIJKREGISSEUR", after(10), after(10), now)).toBe(false);
  expect(isPossibleTerm("WIJKREGISSEUR", after(10), after(9), now)).toBe(false);
  expect(isPossibleTerm("WIJKREGISSEUR", after(367), after(400), now)).toBe(false);
  expect(isPossibleTerm("ADMINISTRATOR", now, null, now)).toBe(true);
  expect(isPossibleTerm("ORGANISATION_EDITOR", after(30), null, now)).toBe(true);
});
