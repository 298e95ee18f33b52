import { expect, it } from "vitest";
import { isProven, residenceGrades } from "./residence.ts";

it("takes only what others vouch for as proven", () => {
  expect(residenceGrades.filter(isProven)).toEqual(["LETTER", "IDENTITY"]);
});
