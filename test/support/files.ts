// Files as people have them, and their way to a group.
import { strToU8, zipSync } from "fflate";
import type { Person, Town } from "./person.ts";

export const paper = Buffer.from("%PDF-1.7\n% leeg\n%%EOF");

/** An office file by the two parts that tell what it is, and whatever else is given. */
export const office = (main: string, more: Record<string, string> = {}): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries({ "[Content_Types].xml": `<Types><Override ContentType="application/vnd.openxmlformats-officedocument.${main}+xml"/></Types>`, ...more }).map(([name, text]) => [name, strToU8(text)]))));

export async function sendFile(town: Town, person: Person, groupId: string, file: Uint8Array, name = "Schuur.pdf", headers: Record<string, string> = {}): Promise<{ status: number; id?: string; reason?: string }> {
  const answer = await fetch(`${town.url}/groups/${groupId}/files?naam=${encodeURIComponent(name)}`, { method: "POST", headers: { cookie: person.cookie, "content-type": "application/octet-stream", ...headers }, body: new Uint8Array(file) });
  return { status: answer.status, ...((await answer.json()) as object) };
}

export const fetchFile = (town: Town, person: Person, id: string): Promise<Response> => fetch(`${town.url}/files/${id}`, { headers: { cookie: person.cookie } });
