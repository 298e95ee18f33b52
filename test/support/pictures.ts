// Pictures as a camera makes them, and their way to the server.
import sharp from "sharp";
import type { Person, Town } from "./person.ts";

/** A field of one colour: a JPEG unless another is asked. */
export async function photo(width = 40, height = 30, format: "jpeg" | "png" | "webp" = "jpeg"): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: "#3a7" } }).toFormat(format).toBuffer();
}

export async function upload(town: Town, person: Person, file: Uint8Array, type = "image/jpeg", headers: Record<string, string> = {}): Promise<{ status: number; body: { id?: string; width?: number; height?: number; reason?: string } }> {
  const answer = await fetch(`${town.url}/pictures`, { method: "POST", headers: { cookie: person.cookie, "content-type": type, ...headers }, body: new Uint8Array(file) });
  return { status: answer.status, body: (await answer.json()) as object };
}

/** The id of a picture that somebody put ready. */
export async function pictureOf(town: Town, person: Person): Promise<string> {
  return (await upload(town, person, await photo())).body.id ?? "";
}

export const fetchPicture = (town: Town, person: Person, id: string, size = "small") => fetch(`${town.url}/pictures/${id}/${size}`, { headers: { cookie: person.cookie } });
