import { expect, it } from "vitest";
import { saidMoment } from "./said-moment.ts";

it.each([
  ["20260125T140000", "25-1-2026 14:00"], ["20260725T223000Z", "26-7-2026 00:30"], ["20270230T100000Z", "30-2-2027 10:00"], ["20261225", "25-12-2026"], ["2026-12-02T17:00:00.000Z", "2-12-2026 18:00"], ["morgen", "morgen"], ["", ""],
])("says %j as %j", (written, said) => expect(saidMoment(written)).toBe(said));
