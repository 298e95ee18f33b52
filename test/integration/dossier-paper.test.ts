// The paper of an application, read back as a reader of PDF and a screen reader would.
import { afterAll, beforeAll, expect, it } from "vitest";
import { getMeta } from "unpdf";
import { startApp, type TestApp } from "../support/app.ts";
import { readPaper } from "../support/paper.ts";
import * as way from "../support/way.ts";

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.stop());

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}
const rolesIn = (node: Node | null): string[] => (node ? [node.role ?? "", ...(node.children ?? []).flatMap(rolesIn)] : []);

it("says what was handed in, with titles, tables with heads, a language and the way to check its seals; and who asks only to who may know", async () => {
  const { id, steward } = await way.inTreatment(app, "oost", 150_000);
  const fetched = async (file: string, cookie = "") => new Uint8Array(await (await fetch(`${app.url}/initiatives/${id}/${file}.pdf`, { headers: { cookie } })).arrayBuffer());
  const bytes = await fetched("application");
  const raw = Buffer.from(bytes).toString("latin1");
  for (const mark of ["/MarkInfo", "/StructTreeRoot", "/Lang (nl-NL)", "pdfuaid"]) expect(raw).toContain(mark);
  const { document, text } = await readPaper(bytes);
  const { rows: [dossier] } = await app.pool.query("select reference, hash, application_hash from dossiers where initiative_id = $1", [id]);
  expect((await getMeta(document)).info["Title"]).toBe(`Aanvraag ${dossier.reference}: Bankjes bij het water`);
  for (const said of ["Een plek om elkaar te ontmoeten.", "Twee banken", "1.550,00", "gevraagd wordt € 1.500,00", "De tuingroep", "Buren leren elkaar kennen.", "Ja, want dat is zo.", "Steunen het plan"]) expect(text.toLowerCase()).toContain(said.toLowerCase());
  expect(text.replace(/ /gu, "")).toContain(dossier.hash);
  expect(text.replace(/ /gu, "")).toContain(dossier.application_hash);
  for (const hidden of ["ABNA", "Laapersveld 12", "06123"]) expect(text).not.toContain(hidden);
  const roles = (await Promise.all(Array.from({ length: document.numPages }, async (_, nth) => rolesIn(await (await document.getPage(nth + 1)).getStructTree() as Node)))).flat();
  for (const role of ["H1", "H2", "H3", "P", "Table", "TR", "TH", "TD"]) expect(roles, role).toContain(role);
  expect(roles.filter((role) => role === "H1").length).toBe(1);

  expect((await readPaper(await fetched("application-private", steward.cookie))).text).toContain("NL91 ABNA 0417 1643 00");
}, 30_000);
