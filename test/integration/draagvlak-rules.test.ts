// By which rule a round opens, and who counts in it.
import { describe, expect, it } from "vitest";
import { expectCounted, gaugeOf } from "../support/counted.ts";
import { app, openFor, ready, roundOf, supportAll } from "../support/rounds.ts";
import * as way from "../support/way.ts";

describe("a rule", () => {
  const insert = (rule: object) => {
    const row = { scale: "BUURT", valid_from: "2030-01-01", valid_until: "2031-01-01", above_cents: 0, up_to_cents: 100_000, supporters: 5, buurten: 1, source: "proef", ...rule };
    return app.pool.query(`insert into draagvlak_rules (${Object.keys(row).join(", ")}) values (${Object.keys(row).map((_, index) => `$${index + 1}`).join(", ")})`, Object.values(row));
  };

  it("cannot hold beside another for the same scale, amount and day", async () => {
    await app.pool.query("update draagvlak_rules set valid_until = '2029-01-01' where scale = 'BUURT'");
    await insert({});
    await insert({ valid_from: "2031-01-01", valid_until: null });
    await insert({ above_cents: 100_000, up_to_cents: 200_000 });
    await insert({ scale: "WIJK", valid_from: "2010-01-01", valid_until: "2011-01-01" });
    for (const twice of [{}, { valid_from: "2030-12-31", valid_until: null }, { above_cents: 99_999, up_to_cents: 200_000 }]) await expect(insert(twice)).rejects.toMatchObject({ code: "23P01" });
    await app.pool.query("delete from draagvlak_rules where source = 'proef'");
    await app.pool.query("update draagvlak_rules set valid_until = null where scale = 'BUURT'");
  });

  it("cannot end before it begins, or ask what nobody can meet", async () => {
    for (const wrong of [{ valid_until: "2029-12-31" }, { buurten: 6 }, { most_buurt_percent: 0 }, { most_street_percent: 101 }, { share_permille: 1_001 }, { up_to_cents: 0 }]) {
      await expect(insert(wrong), JSON.stringify(wrong)).rejects.toMatchObject({ code: "23514" });
    }
  });

  it("is fixed for a round when it opens", async () => {
    const { id } = await way.inDraagvlak(app, "oost", 150_000);
    const before = await gaugeOf(app, id);
    await app.pool.query("update draagvlak_rules set supporters = supporters + 1 where scale = 'WIJK'");
    expect(await gaugeOf(app, id)).toEqual(before);
    await app.pool.query("update draagvlak_rules set supporters = supporters - 1 where scale = 'WIJK'");
  });
});

describe("who counts", () => {
  it("are the residents of the area around the place, also over the border of the wijk", async () => {
    const { id, steward } = await ready(100_000);
    const [here, elsewhere] = [await way.residents(app, "oost", 8), await way.residents(app, "centrum", 5)];
    const { rows } = await app.pool.query<{ id: string; buurt_id: string }>("select id, buurt_id from persons where id = any($1)", [[...here, ...elsewhere].map(({ personId }) => personId)]);
    const buurtOf = new Map(rows.map((row) => [row.id, row.buurt_id]));
    const area = ["oost-electro", "centrum-kerkbrink"];
    for (const [wrong, reason] of [[[], "INVALID_AREA"], [["centrum-kerkbrink"], "INVALID_AREA"], [["oost-electro", "nergens"], "INVALID_AREA"], [["oost-electro", "oost-electro'; --"], "INVALID_AREA"]] as const) {
      expect((await openFor(steward, id, "BUURT", wrong)).reason).toBe(reason);
    }
    expect((await openFor(steward, id, "BUURT", area)).reason).toBeUndefined();
    expect((await roundOf(id)).area.toSorted()).toEqual(area.toSorted());
    for (const person of [...here, ...elsewhere]) {
      const counts = area.includes(buurtOf.get(person.personId ?? "") ?? "");
      expect((await way.support(person, id)).reason).toBe(counts ? undefined : "NOT_FROM_THIS_AREA");
    }
    expect((await gaugeOf(app, id))?.supporters).toBe(2);
    await expectCounted(app, id);
  });

  it("must be able to meet the rule: an area of too few buurten is not opened", async () => {
    const { id, steward } = await ready(1_500_000);
    expect((await openFor(steward, id, "BUURT", ["oost-electro"])).reason).toBe("AREA_TOO_SMALL");
  });

  it("have a grade that is high enough; the others are shown beside them", async () => {
    const { id, steward } = await ready(1_500_000);
    expect((await openFor(steward, id, "STAD")).reason).toBeUndefined();
    const people = await way.residents(app, "zuid", 12);
    await app.pool.query("update persons set grade = 'LETTER', residence_way = 'LETTER', residence_since = now() where id = any($1)", [people.slice(0, 7).map(({ personId }) => personId)]);
    await supportAll(people, id);
    expect(await gaugeOf(app, id)).toMatchObject({ supporters: 12, confirmed: 12, counted: 7, reached: false });
    await expectCounted(app, id);
  });
});
