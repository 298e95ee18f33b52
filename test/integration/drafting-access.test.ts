// Who may be in a document, and drafting where no WebSocket comes through.
import { describe, expect, it, vi } from "vitest";
import { Doc, applyUpdate, encodeStateAsUpdate, encodeStateVector } from "yjs";
import type { Person } from "../support/app.ts";
import { app, columns, drafted, kept, open, patience } from "../support/drafting-town.ts";
import { endGroup, leaveGroup } from "../support/neighbourhood.ts";
import * as way from "../support/way.ts";

describe("who may be in a document", () => {
  it("is its group, who write, and its wijkregisseur, who reads; nobody else hears that it is there", async () => {
    const { id, people } = await drafted();
    const [writer, regisseur] = [await open(people[0], id), await open(await app.as("regisseur-oost"), id)];
    expect([writer.scope(), regisseur.scope()]).toEqual(["read-write", "readonly"]);
    for (const stranger of ["regisseur-zuid", "bewoner-zuid", "beheerder"]) expect((await open(await app.as(stranger), id)).closed(), stranger).toBe("NO_ACCESS");
    expect((await open(people[0], "00000000-0000-0000-0000-000000000000")).closed()).toBe("NO_ACCESS");
    expect((await open(people[0], "no-such-id")).closed()).toBe("NO_ACCESS");
    expect((await open(people[0], id.toUpperCase())).closed()).toBe("NO_ACCESS");
  });

  it("cannot write by reading: what a reader sends is refused, and never acknowledged", async () => {
    const { id, people } = await drafted();
    const [writer, regisseur] = [await open(people[0], id), await open(await app.as("regisseur-oost"), id)];
    regisseur.doc.getText("title").insert(0, "Gehackt ");
    regisseur.provider.sendStateless(JSON.stringify({ flush: 5 }));
    writer.type("goal", "!");
    await writer.flush();
    await vi.waitFor(() => expect(regisseur.says().goal).toBe("Ontmoeten!"), patience);
    expect([writer.says().title, (await kept(id))?.text.title, regisseur.acknowledged.size]).toEqual(["Bankjes", "Bankjes", 0]);
  });

  it("is who they are: a face, a name and a number of another are not taken", async () => {
    const { id, people } = await drafted();
    const [one, other] = [await open(people[0], id), await open(people[1], id)];
    one.provider.setAwarenessField("user", { id: people[2].personId, name: "De burgemeester", colour: "red" });
    one.provider.setAwarenessField("role", "wijkregisseur");
    one.provider.setAwarenessField("field", "title");
    other.provider.setAwarenessField("user", {});
    const number = one.doc.clientID;
    const seen = () => other.provider.awareness?.getStates().get(number) as Record<string, unknown> | undefined;
    await vi.waitFor(() => expect(seen()?.["field"]).toBe("title"), patience);
    const name = (await app.pool.query<{ name: string }>("select name from persons where id = $1", [people[0].personId])).rows[0]?.name;
    expect(seen()).toEqual({ field: "title", user: { id: people[0].personId, name, colour: expect.stringMatching(/^#[0-9a-f]{6}$/u) } });
    expect([...(other.provider.awareness?.getStates().keys() ?? [])].sort()).toEqual([number, other.doc.clientID].sort());
    // A third who says that they are the first.
    const doc = new Doc();
    doc.clientID = number;
    const forger = await open(people[2], id, app.url, doc);
    forger.provider.setAwarenessField("field", "goal");
    forger.type("upkeep", "x");
    await forger.flush();
    expect(seen()).toMatchObject({ field: "title", user: { id: people[0].personId } });
  });

  it("is closed within five seconds to who left, whose session ended, or whose group has ended", async () => {
    const { id, groupId, people } = await drafted();
    const [steward, leaver, out] = [await open(people[0], id), await open(people[1], id), await open(people[2], id)];
    const began = performance.now();
    await leaveGroup(people[1], groupId);
    await app.pool.query("delete from sessions where person_id = $1", [people[2].personId]);
    await vi.waitFor(() => expect([leaver.closed(), out.closed()]).toEqual(["NO_ACCESS", "NOT_SIGNED_IN"]), { timeout: 5_000, interval: 10 });
    expect(performance.now() - began).toBeLessThan(5_000);
    leaver.type("goal", " spook");
    leaver.provider.configuration.websocketProvider.connect().catch(() => undefined);
    await vi.waitFor(() => expect(leaver.closed()).toBe("NO_ACCESS"), patience);
    steward.type("goal", ".");
    await steward.flush();
    expect((await kept(id))?.text.goal).toBe("Ontmoeten.");
    await endGroup(people[0], groupId);
    await vi.waitFor(() => expect(steward.closed()).toBe("NO_ACCESS"), { timeout: 5_000, interval: 10 });
  });

  it("drafts a next version while it gathers support, and nothing once it is handed in", async () => {
    const { id, version, steward } = await way.inDraagvlak(app, "oost", 10_000);
    const writer = await open(steward, id);
    writer.type("goal", " Ook in de winter.");
    expect(await writer.flush()).toBe(version);
    expect((await kept(id))?.text.goal).toMatch(/winter\.$/u);
    expect((await columns(id)).goal).not.toMatch(/winter/u);
    expect((await open(await app.as("bewoner-zuid"), id)).closed()).toBe("NO_ACCESS");
    for (const person of await way.residents(app, "oost", 5)) await way.support(person, id);
    expect((await way.handIn(steward, id, version)).reason).toBeUndefined();
    await vi.waitFor(() => expect(writer.closed()).toBe("FROZEN"), { timeout: 5_000, interval: 10 });
    expect((await open(steward, id)).closed()).toBe("FROZEN");
  });
});

describe("without a WebSocket", () => {
  const merge = async (person: Person, id: string, doc: Doc, update = encodeStateAsUpdate(doc)) => {
    const variables = { id, update: Buffer.from(update).toString("base64"), vector: Buffer.from(encodeStateVector(doc)).toString("base64") };
    const { mergeDraft } = await person.ask(`mutation ($id: ID!, $update: String!, $vector: String) { mergeDraft(id: $id, update: $update, vector: $vector) { ... on Refusal { reason } ... on DraftMerged { update initiative { version } } } }`, variables);
    if (mergeDraft.update) applyUpdate(doc, Buffer.from(mergeDraft.update, "base64"));
    return mergeDraft as { reason?: string; initiative?: { version: number } };
  };

  it("the same updates are merged, with what others write over theirs", async () => {
    const { id, people } = await drafted();
    const writer = await open(people[0], id);
    const doc = new Doc();
    await merge(people[1], id, doc);
    doc.getText("title").insert(0, "Twee ");
    writer.type("goal", " samen");
    const { initiative } = await merge(people[1], id, doc);
    expect(initiative?.version).toBeGreaterThan(1);
    await writer.flush();
    await vi.waitFor(() => expect(writer.says()).toMatchObject({ title: "Twee Bankjes", goal: "Ontmoeten samen" }), patience);
    await merge(people[1], id, doc);
    expect(doc.getText("title").toString()).toBe("Twee Bankjes");
    expect((await people[1].ask(`query ($id: ID!) { initiative(id: $id) { draft { state problem } } }`, { id })).initiative.draft.problem).toBeNull();
  });

  it("two who merge at once lose nothing of each other", async () => {
    const { id, people } = await drafted();
    const docs = await Promise.all(people.map(async (person) => {
      const doc = new Doc();
      await merge(person, id, doc);
      return doc;
    }));
    docs.forEach((doc, index) => doc.getText("place").insert(0, `P${index}`));
    await Promise.all(docs.map((doc, index) => merge(people[index] as Person, id, doc)));
    for (const sign of ["P0", "P1", "P2"]) expect((await kept(id))?.text.place).toContain(sign);
  });
});
