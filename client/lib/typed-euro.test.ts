import { parseEuro } from "#shared/budget/euro-cents.ts";
import { expect, test } from "vitest";
import { typedEuro } from "./typed-euro.ts";

test("cents come back as they would be typed, and are read again as the same", () => {
  const amounts = [80_000, 1250, 5, 100_050];
  expect(amounts.map(typedEuro)).toEqual(["800", "12,50", "0,05", "1000,50"]);
  expect(amounts.map(typedEuro).map(parseEuro)).toEqual(amounts);
});
