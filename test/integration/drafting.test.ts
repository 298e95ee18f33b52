// Drafting together, over real sockets: everybody ends on the same, and nothing that was acknowledged is lost.
import { applyToDraft } from "#server/features/drafting/commands/apply-to-draft.ts";
import { linesPart, newLine, replaceContents } from "#shared/drafting/document.ts";
import type { Draft } from "#shared/initiatives/draft.ts";
import { describe, expect, it, vi } from "vitest";
import type { Map as YMap } from "yjs";
import { act, app, columns, drafted, kept, open, patience, secondServer, writers } from "../support/drafting-town.ts";
import { agree } from "../support/drafting.ts";
import * as way from "../support/way.ts";

describe("people who write at once", () => {
  it("end on the same, which the database has as document, as words and in the initiative", async () => {
    const { id, people } = await drafted();
    const here = await Promise.all(people.map((person) => open(person, id)));
    expect(here[0]?.says()).toMatchObject({ title: "Bankjes", goal: "Ontmoeten" });
    here.forEach((writer, index) => {
      for (let n = 0; n < 20; n += 1) writer.type("goal", `${index}`);
      writer.doc.getText("title").insert(0, `T${index} `);
      writer.doc.getArray(linesPart).push([newLine({ kind: "COST", description: `Lijn ${index}`, cents: 100 * (index + 1) })]);
    });
    const versions = await Promise.all(here.map((writer) => writer.flush()));
    const said = await agree(...here);
    for (const sign of ["0", "1", "2"]) expect(said.goal.split(sign)).toHaveLength(21);
    expect(said.lines).toHaveLength(3);
    expect((await kept(id))?.text).toEqual(said);
    const row = await columns(id);
    expect(row).toMatchObject({ title: said.title, goal: said.goal, stage: "CONCEPT", version: Math.max(...versions), cost_cents: 600 });
    expect(row.rich.goal.content[0].type).toBe("paragraph");
    expect((await app.pool.query("select stage, by_id from stage_changes where initiative_id = $1 order by id", [id])).rows.map(({ stage }) => stage)).toEqual(["IDEE", "CONCEPT"]);
  });

  it("see the same after one was away and typed on meanwhile", async () => {
    const { id, people } = await drafted();
    const [one, other] = [await open(people[0], id), await open(people[1], id)];
    other.provider.configuration.websocketProvider.disconnect();
    await vi.waitFor(() => expect(other.socket().readyState).toBe(3), patience);
    one.type("goal", " hier");
    other.type("upkeep", "Wij allemaal.");
    await one.flush();
    await other.provider.configuration.websocketProvider.connect();
    await vi.waitFor(() => expect(other.provider.isSynced).toBe(true), patience);
    await other.flush();
    expect(await agree(one, other)).toMatchObject({ goal: "Ontmoeten hier", upkeep: "Wij allemaal." });
    expect((await kept(id))?.text.upkeep).toBe("Wij allemaal.");
  });

  it("begin from one document, also when they open it at the same moment for the first time", async () => {
    const { id, people } = await drafted();
    const other = await secondServer();
    try {
      const here = await Promise.all([open(people[0], id), open(people[1], id, other.url), open(people[2], id)]);
      expect(await agree(...here)).toMatchObject({ title: "Bankjes", goal: "Ontmoeten" });
      expect((await kept(id))?.revision).toBe(1);
    } finally {
      writers.splice(0).forEach((writer) => writer.stop());
      await other.stop();
    }
  });

  it("hear of each other across two servers on one database", async () => {
    const { id, people } = await drafted();
    const other = await secondServer();
    try {
      const [here, there] = [await open(people[0], id), await open(people[1], id, other.url)];
      for (let n = 0; n < 10; n += 1) {
        here.type("goal", "a");
        there.type("goal", "b");
        await Promise.all([here.flush(), there.flush()]);
      }
      const said = await agree(here, there);
      expect([said.goal.split("a").length, said.goal.split("b").length]).toEqual([11, 11]);
      expect((await kept(id))?.text).toEqual(said);
    } finally {
      writers.splice(0).forEach((writer) => writer.stop());
      await other.stop();
    }
  });

  it("go on typing while somebody puts an earlier version back", async () => {
    const { id, people } = await drafted();
    const writer = await open(people[0], id);
    const before = writer.says();
    writer.doc.getText("title").insert(0, "Veel ");
    await writer.flush();
    const restoring = act((work) => applyToDraft(work, id, (doc) => replaceContents(doc, { ...before, place: "Anna's Hoeve" })));
    for (let n = 0; n < 30; n += 1) writer.type("upkeep", "x");
    await restoring;
    await writer.flush();
    await vi.waitFor(() => expect(writer.says()).toEqual({ ...before, place: "Anna's Hoeve", upkeep: "x".repeat(30) }), patience);
    expect((await kept(id))?.text).toEqual(writer.says());
  });

  it("tell the pages of the initiative, once in a while and always of the last", async () => {
    const { id, people } = await drafted();
    // A session that is newer than their membership, or they would have to come in anew meanwhile.
    const live = (await app.signIn(people[1].personId ?? "")).live();
    const seen: string[] = [];
    live.subscribe<{ initiativeChanged: { initiative: { goal: string } } }>({ query: `subscription ($id: ID!) { initiativeChanged(id: $id, since: 0) { initiative { goal } } }`, variables: { id } }, {
      next: ({ data }) => void seen.push(data?.initiativeChanged.initiative.goal ?? ""), error: () => undefined, complete: () => undefined,
    });
    const writer = await open(people[0], id);
    for (let n = 0; n < 8; n += 1) {
      writer.type("goal", "!");
      await writer.flush();
    }
    await vi.waitFor(() => expect(seen.at(-1)).toBe(`Ontmoeten${"!".repeat(8)}`), patience);
    expect((await app.pool.query("select from outbox where topic = $1 and type = 'DraftSaved'", [`initiative:${id}`])).rowCount).toBeLessThan(8);
    await live.dispose();
  });
});

describe("a draft that is stored", () => {
  it("keeps in the initiative what a part was last when it can no longer be taken, and cannot be opened so", async () => {
    const { id, people } = await drafted();
    await act((work) => applyToDraft(work, id, (doc) => replaceContents(doc, { ...way.draft(id, 1, 10_000) } as unknown as Draft)));
    const writer = await open(people[0], id);
    writer.doc.getText("title").delete(0, 1_000);
    writer.type("upkeep", "x".repeat(2_001));
    (writer.doc.getArray(linesPart).get(0) as YMap<unknown>).set("cents", 0);
    const version = await writer.flush();
    expect(await kept(id)).toMatchObject({ problem: expect.any(String), text: { title: "" } });
    expect(await columns(id)).toMatchObject({ title: "Bankjes bij het water", upkeep: "De tuingroep houdt het bij.", cost_cents: 15_000, version });
    expect((await way.openForDraagvlak(people[0], id, version)).reason).toBe("INCOMPLETE");
    const { initiative } = await people[0].ask(`query ($id: ID!) { initiative(id: $id) { draft { problem } viewerCanDraft { allowed } viewerCanOpenForDraagvlak { reason } } }`, { id });
    expect(initiative).toEqual({ draft: { problem: "INVALID_AMOUNT" }, viewerCanDraft: { allowed: true }, viewerCanOpenForDraagvlak: { reason: "INCOMPLETE" } });
  });

  it("waits for a database that refuses, tells nobody, and is stored when it takes again", async () => {
    const { id, people } = await drafted();
    const [writer, other] = [await open(people[0], id), await open(people[1], id)];
    await app.pool.query("create function refuse() returns trigger language plpgsql as $$ begin raise exception 'the disk is full'; end $$; create trigger refusing before update on initiative_drafts for each row execute function refuse()");
    try {
      writer.type("goal", " nu");
      writer.provider.sendStateless(JSON.stringify({ flush: 77 }));
      await vi.waitFor(() => expect(other.says().goal).toBe("Ontmoeten nu"), patience);
      other.type("goal", " toch");
      await vi.waitFor(() => expect(writer.says().goal).toBe("Ontmoeten nu toch"), patience);
      expect([...writer.acknowledged]).toEqual([]);
      writer.stop();
    } finally {
      await app.pool.query("drop trigger refusing on initiative_drafts; drop function refuse()");
    }
    expect(await other.flush()).toBeGreaterThan(1);
    expect((await kept(id))?.text.goal).toBe("Ontmoeten nu toch");
  });

  it("is not acknowledged before what was typed while away has come", async () => {
    const { id, people } = await drafted();
    const writer = await open(people[0], id);
    // As a client whose queue goes out before it is in step again.
    writer.provider.configuration.websocketProvider.disconnect();
    await vi.waitFor(() => expect(writer.socket().readyState).toBe(3), patience);
    writer.type("goal", " weg");
    writer.provider.sendStateless(JSON.stringify({ flush: 99 }));
    await writer.provider.configuration.websocketProvider.connect();
    await vi.waitFor(() => expect(writer.provider.isSynced).toBe(true), patience);
    await writer.flush();
    if (writer.acknowledged.has(99)) expect((await kept(id))?.text.goal).toBe("Ontmoeten weg");
    expect((await kept(id))?.text.goal).toBe("Ontmoeten weg");
  });
});
