// Drafting together, over real sockets: everybody ends on the same, nothing that was acknowledged is lost, and nobody stays who may not.
import { createApp } from "#server/app.ts";
import { readConfig } from "#server/config.ts";
import { personas } from "#server/data/load-hilversum.ts";
import { applyToDraft } from "#server/features/drafting/commands/apply-to-draft.ts";
import { createDataSource } from "#server/platform/database/data-source.ts";
import { unitOfWork } from "#server/platform/unit-of-work.ts";
import { type Draft } from "#shared/initiatives/draft.ts";
import { linesPart, newLine, replaceContents } from "#shared/drafting/document.ts";
import type { AddressInfo } from "node:net";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { Doc, type Map as YMap, applyUpdate, encodeStateAsUpdate, encodeStateVector } from "yjs";
import { startApp, type Person, type TestApp, testKeys } from "../support/app.ts";
import { type Writer, agree, openDraft } from "../support/drafting.ts";
import { admitMember, endGroup, joinGroup, leaveGroup } from "../support/neighbourhood.ts";
import * as way from "../support/way.ts";

let app: TestApp;
const writers: Writer[] = [];
beforeAll(async () => void (app = await startApp()));
afterEach(() => writers.splice(0).forEach((writer) => writer.stop()));
afterAll(() => app.stop());

const patience = { timeout: 15_000, interval: 20 };
const open = async (person: Pick<Person, "cookie">, id: string, url = app.url, doc?: Doc): Promise<Writer> => {
  const writer = openDraft(url, person, id, doc);
  writers.push(writer);
  return writer.ready();
};

/** A draft in a closed group of three. */
async function drafted(): Promise<{ id: string; groupId: string; people: [Person, Person, Person] }> {
  const people = (await way.residents(app, "oost", 3)) as [Person, Person, Person];
  const groupId = await way.startGroup(people[0], "oost", "CLOSED");
  for (const person of people.slice(1)) {
    await joinGroup(person, groupId);
    await admitMember(people[0], groupId, person.personId);
  }
  return { id: (await way.startInitiative(people[0], groupId)).initiative?.id ?? "", groupId, people };
}
const kept = async (id: string) => (await app.pool.query<{ text: Draft; revision: number; problem: string | null }>("select text, revision, problem from initiative_drafts where initiative_id = $1", [id])).rows[0];
const columns = async (id: string) => (await app.pool.query("select title, goal, upkeep, stage, version, cost_cents, rich from initiatives where id = $1", [id])).rows[0];
const act = unitOfWorkOf(() => app);
function unitOfWorkOf(of: () => TestApp) {
  return <T>(command: Parameters<ReturnType<typeof unitOfWork>>[1]) => unitOfWork({ dataSource: of().dataSource, isReactedTo: () => false, committed: () => undefined })({ viewer: null, now: of().now() }, command) as Promise<T>;
}

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

/** Another process's worth of server on the same database. */
async function secondServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const dataSource = await createDataSource(app.databaseUrl).initialize();
  const other = await createApp({ config: { ...readConfig({}), demo: true, port: 0 }, dataSource, databaseUrl: app.databaseUrl, clientDirectory: null, personas, keys: testKeys, now: app.now, log: pino({ level: "silent" }) });
  await other.listen({ host: "127.0.0.1", port: 0 });
  return {
    url: `http://127.0.0.1:${(other.server.address() as AddressInfo).port}`,
    async stop() {
      await other.close();
      await dataSource.destroy();
    },
  };
}
