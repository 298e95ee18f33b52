// What HTML's own e-mail field takes: nothing in it can make a second recipient.
const address = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/u;

/** The address as it is kept, or null when it is none. */
export function parseEmail(typed: string): string | null {
  const email = typed.trim().toLowerCase();
  return email.length <= 254 && address.test(email) ? email : null;
}

/** A name to begin with: "fatima.el-amrani+brink@voorbeeld.nl" → "Fatima El Amrani". */
export function nameFromEmail(email: string): string {
  const words = (email.split("@")[0] ?? "").split("+")[0]?.split(/[^a-z]+/u).filter(Boolean) ?? [];
  const name = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
  return name.slice(0, 80) || "Bewoner";
}
