import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type TestApp } from "../support/app.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

const search = async (text: string, wijkId?: string): Promise<string[]> =>
  (await app.anonymous().ask(`query ($text: String!, $wijkId: ID) { searchInitiatives(text: $text, wijkId: $wijkId) { title } }`, { text, wijkId })).searchInitiatives.map(
    ({ title }: { title: string }) => title,
  );

describe("searching initiatives", () => {
  it.each([
    ["moestuinen", /moestuin/iu], ["tafels", /tafel/iu], ["lichtje", /lichtjes/iu], ["boomspiegel", /boomspiegels/iu], ["speelplek", /speelplek/iu], ["wegaplien", /wegaplein/iu],
  ])("finds %s in its other form or spelling", async (words, title) => {
    expect((await search(words))[0]).toMatch(title);
  });

  it("stays in the wijk that is asked, and puts titles first", async () => {
    const titles = await search("lichtjes", "meent");
    expect(titles.length).toBeGreaterThan(0);
    expect(await search("wegaplein", "zuid")).toEqual([]);
    expect(titles[0]).toMatch(/lichtjes/iu);
  });

  it("finds a plan from the moment that it is public, and never a draft", async () => {
    const [steward] = await way.residents(app, "oost", 1);
    if (!steward) throw new Error("no resident");
    const id = (await way.startInitiative(steward, await way.startGroup(steward, "oost"))).initiative?.id ?? "";
    const title = "Zwaluwkasten aan de gevel";
    await way.saveDraft(steward, way.draft(id, 1, 50_000, { title }));
    expect(await search("zwaluwkast")).not.toContain(title);
    await way.openForDraagvlak(steward, id, 2);
    expect(await search("zwaluwkast")).toEqual([title]);
  });

  it.each(["", "!!!", "' & | : *", "\\", "<->", "a".repeat(10_000)])("answers %j with nothing found, not with an error", async (words) => {
    expect(await search(words)).toEqual([]);
  });
});
