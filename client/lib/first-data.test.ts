import { describe, expect, it } from "vitest";
import { readFirstData } from "./first-data.ts";

const written = (at: string) => JSON.stringify({ at, answers: { Home: { wijken: [] } } });
const now = new Date("2026-11-22T09:00:00Z");

describe("the data that came with a page", () => {
  it("is used on the day it was read", () => {
    expect(readFirstData(written("2026-11-22T08:59:58Z"), now).answers).toEqual({ Home: { wijken: [] } });
    // A day begins here an hour before that of UTC.
    expect(readFirstData(written("2026-11-21T23:30:00Z"), now).answers).toHaveProperty("Home");
  });
  it("counts as nothing on another, for its questions were about that one", () => {
    expect(readFirstData(written("2026-11-21T22:30:00Z"), now).answers).toEqual({});
  });
  it("may be missing", () => {
    for (const json of [null, undefined, ""]) expect(readFirstData(json).answers).toEqual({});
  });
});
