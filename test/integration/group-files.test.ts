// What a group keeps: who adds, takes home and removes; what a file is, by what stands in it; and how much there may be.
import { mostFiles } from "#shared/files/files.ts";
import sharp from "sharp";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { startApp, type Person, type TestApp } from "../support/app.ts";
import { fetchFile, office, paper, sendFile } from "../support/files.ts";
import { answerMerge, askMerge, groupIn, joinGroup } from "../support/neighbourhood.ts";
import { photo } from "../support/pictures.ts";
import * as way from "../support/way.ts";

let app: TestApp;
let steward: Person;
let member: Person;
let id: string;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());
beforeEach(async () => {
  await app.pool.query("delete from allowances");
  ({ id, steward } = await groupIn(app, "PUBLIC"));
  [member] = (await way.residents(app, "oost", 1)) as [Person];
  await joinGroup(member, id);
});

interface Kept { readonly id: string; readonly name: string; readonly kind: string; readonly bytes: number; readonly addedBy: { readonly id: string } | null; readonly viewerCanRemove: { readonly allowed: boolean } }
const filesOf = async (person: Person): Promise<Kept[]> => (await person.ask("query ($id: ID!) { group(id: $id) { files { id name kind bytes addedBy { id } viewerCanRemove { allowed } } } }", { id })).group.files;
const remove = async (person: Person, file: string) => (await person.ask("mutation ($id: ID!) { removeGroupFile(id: $id) { __typename ... on Refusal { reason } } }", { id: file })).removeGroupFile as { __typename: string; reason?: string };

it("is added by a member, listed for whoever reads there, and taken home as it was", async () => {
  expect((await sendFile(app, member, id, paper, "Tekening.PDF")).status).toBe(201);
  const [file] = await filesOf(member);
  expect(file).toMatchObject({ name: "Tekening.pdf", kind: "PDF", bytes: paper.length, addedBy: { id: member.personId }, viewerCanRemove: { allowed: true } });
  // Names are for members.
  expect(await filesOf(app.anonymous())).toEqual([{ ...file, addedBy: null, viewerCanRemove: { allowed: false } }]);
  const answer = await fetchFile(app, app.anonymous(), file?.id ?? "");
  expect([answer.headers.get("content-disposition"), answer.headers.get("content-security-policy"), answer.headers.get("x-content-type-options")]).toEqual(["attachment; filename*=UTF-8''Tekening.pdf", "default-src 'none'; sandbox", "nosniff"]);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(paper);
});

it("keeps of a photograph what is to be seen, and not where it was made", async () => {
  const made = await sharp(await photo(60, 40)).withExif({ IFD0: { Copyright: "Kerkelandenlaan" } }).jpeg().toBuffer();
  await sendFile(app, member, id, made, "foto.jpg");
  const [file] = await filesOf(member);
  expect(file).toMatchObject({ name: "foto.webp", kind: "PICTURE" });
  const kept = Buffer.from(await (await fetchFile(app, member, file?.id ?? "")).arrayBuffer());
  expect((await sharp(kept).metadata()).exif).toBeUndefined();
  expect(kept.includes("Kerkelandenlaan")).toBe(false);
});

it.each([
  ["a web page", Buffer.from("<html><script>alert(1)</script>")],
  ["a program", Buffer.from("MZ\u0000\u0000")],
  ["a drawing with scripts", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ["an office file with macros", office("wordprocessingml.document.main", { "word/vbaProject.bin": "x" })],
  ["a zip of anything", office("something.else.main")],
  ["a zip that is no zip", Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3])],
  ["nothing", Buffer.alloc(0)],
])("takes no %s, whatever it is called", async (_what, file) => {
  expect([400, 415]).toContain((await sendFile(app, member, id, file, "Schuur.pdf")).status);
  expect(await filesOf(member)).toEqual([]);
});

it("takes documents and sheets by what stands in them", async () => {
  await sendFile(app, member, id, office("spreadsheetml.sheet.main"), "begroting.exe");
  expect(await filesOf(member)).toMatchObject([{ name: "begroting.xlsx", kind: "XLSX" }]);
});

it("refuses strangers, other sites and what is too large before it is taken in", async () => {
  const stranger = await app.as("bewoner-zuid");
  expect((await sendFile(app, stranger, id, paper)).reason).toBe("NOT_A_MEMBER");
  expect((await sendFile(app, app.anonymous(), id, paper)).reason).toBe("NOT_SIGNED_IN");
  expect((await sendFile(app, member, id, paper, "a.pdf", { origin: "https://elders.example" })).reason).toBe("OTHER_ORIGIN");
  expect((await sendFile(app, member, id, Buffer.concat([paper, Buffer.alloc(10_000_001)]))).reason).toBe("FILE_TOO_LARGE");
  expect((await sendFile(app, member, "00000000-0000-0000-0000-000000000000", paper)).reason).toBe("NOT_FOUND");
  expect(await filesOf(member)).toEqual([]);
});

it("keeps so many and no more, however many add at once", async () => {
  await app.pool.query("insert into group_files (group_id, name, kind, bytes, content, added_at) select $1, 'a.pdf', 'PDF', 1, 'x', now() from generate_series(1, $2)", [id, mostFiles - 2]);
  const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => sendFile(app, n % 2 ? member : steward, id, paper)));
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 201, 422, 422, 422, 422]);
  expect((await app.pool.query("select count(*)::int as files from group_files where group_id = $1", [id])).rows[0].files).toBe(mostFiles);
});

it("is removed by whoever added it or leads, once, and the log has only what was done to others", async () => {
  await sendFile(app, member, id, paper);
  await sendFile(app, member, id, paper);
  const [first, second] = (await filesOf(member)) as [Kept, Kept];
  expect((await remove(await app.as("bewoner-zuid"), first.id)).reason).toBe("NOT_ALLOWED");
  expect((await remove(member, first.id)).__typename).toBe("GroupChanged");
  const both = await Promise.all([steward, steward].map((person) => remove(person, second.id)));
  expect(both.map(({ reason }) => reason ?? "done").toSorted()).toEqual(["NOT_FOUND", "done"]);
  expect((await fetchFile(app, member, second.id)).status).toBe(404);
  const { rows } = await app.pool.query("select outcome from audit_log where act = 'GroupFileRemoved' and subject_id = $1 order by id", [id]);
  expect(rows.filter(({ outcome }) => outcome === "DONE")).toHaveLength(1);
});

it("goes along when two groups go on as one", async () => {
  const other = await groupIn(app, "PUBLIC");
  await sendFile(app, member, id, paper);
  await askMerge(steward, id, other.id);
  await answerMerge(other.steward, other.id, id, true);
  expect((await other.steward.ask("query ($id: ID!) { group(id: $id) { files { name } } }", { id: other.id })).group.files).toEqual([{ name: "Schuur.pdf" }]);
});
