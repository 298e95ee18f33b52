// Where an activity is, more precisely than its wijk: as it was chosen, by its postcode, or as its place was known before.
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { change, post } from "../support/calendar.ts";

let app: TestApp;
let editor: Person;
beforeAll(async () => {
  app = await startApp();
  app.setNow(new Date("2026-12-20T12:00:00Z"));
  editor = await app.as("redacteur-de-geus");
});
afterAll(() => app.stop());
beforeEach(() => app.pool.query("delete from activities where organisation_id = 'de-geus'"));

const buurtOf = async (given: object): Promise<string | null> => {
  const { activity, reason } = await post(editor, given);
  if (!activity) throw new Error(reason);
  return buurtAt(activity.id);
};
const buurtAt = async (id: string): Promise<string | null> => (await app.anonymous().ask(`query ($id: ID!) { activity(id: $id) { buurt { id } } }`, { id })).activity.buurt?.id ?? null;

it("is what the editor chose, or what the place tells", async () => {
  expect(await buurtOf({ place: "Op het veld" })).toBeNull();
  expect(await buurtOf({ place: "Op het veld", buurtId: "oost-vogels" })).toBe("oost-vogels");
  expect(await buurtOf({ place: "op het Veld" })).toBe("oost-vogels");
  expect(await buurtOf({ place: "Op het veld", wijkId: "zuid" })).toBeNull();
  expect(await buurtOf({ place: "Buurthuis, Lijsterweg 1, 1223 BB Hilversum" })).toBe("oost-liebergen");
  expect(await buurtOf({ place: "Lijsterweg 2, 1223BB" })).toBe("oost-liebergen");
  // The figures alone say no more than the wijk, and a postcode of another wijk nothing.
  for (const place of ["Hilversum 1223", "Ergens, 1215 BB", "Zaal 51223 BB", "Zaal 1223 BBB"]) expect(await buurtOf({ place }), place).toBeNull();
});

it("is a buurt of its wijk, also where it moves to another", async () => {
  for (const buurtId of ["zuid-bloemen", "nergens"]) expect((await post(editor, { buurtId })).reason).toBe("NOT_FOUND");
  const { activity } = await post(editor, { buurtId: "oost-vogels", place: "Op de stoep" });
  const id = activity?.id ?? "";
  expect((await change(editor, id, 0, { wijkId: "zuid", place: "Op de stoep", buurtId: "oost-vogels" })).reason).toBe("NOT_FOUND");
  await change(editor, id, 0, { wijkId: "zuid", place: "Op de stoep" });
  expect(await buurtAt(id)).toBeNull();
});

it("is one of what people choose by", async () => {
  await post(editor, { title: "Hier", buurtId: "oost-vogels" });
  await post(editor, { title: "Daar", buurtId: "oost-sterren" });
  const { activities } = await app.anonymous().ask(`{ activities(wijkId: "oost", buurtId: "oost-vogels", from: "2027-01-01T00:00:00Z", until: "2027-02-01T00:00:00Z") { title buurt { name } organisation { id } } }`);
  expect((activities as { organisation: { id: string } | null }[]).filter(({ organisation }) => organisation?.id === "de-geus")).toEqual([{ title: "Hier", buurt: { name: "Vogelbuurt (1223)" }, organisation: { id: "de-geus" } }]);
});
