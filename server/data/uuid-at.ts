import { createHash } from "node:crypto";

/** A UUID of version 7 that carries the instant, so that ids sort as time does; the rest comes from the slug, so that it is always the same. */
export function uuidAt(at: Date, slug: string): string {
  const time = at.getTime().toString(16).padStart(12, "0");
  const hash = createHash("sha256").update(slug).digest("hex");
  const variant = (8 + (parseInt(hash.charAt(3), 16) % 4)).toString(16);
  return [time.slice(0, 8), time.slice(8), `7${hash.slice(0, 3)}`, variant + hash.slice(4, 7), hash.slice(7, 19)].join("-");
}
