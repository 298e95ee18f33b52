import { isIP } from "node:net";

/** Whose request it is as far as an address tells: an IPv4 address, or the /64 that an IPv6 provider gives to one household. */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [, embedded] = /^::ffff:([\d.]+)$/iu.exec(address) ?? [];
  if (embedded) return embedded;
  const [head = "", tail] = address.split("%")[0]?.split("::").map((part) => part.split(":").filter(Boolean)) ?? [];
  const groups = [...head, ...Array<string>(Math.max(0, 8 - head.length - (tail?.length ?? 0))).fill("0"), ...(tail ?? [])];
  return `${groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(":")}::/64`;
}

/** A request from the machine itself: its own tools, or a proxy in front whose X-Forwarded-For is not believed and behind which everybody looks alike. */
export function isOwnMachine(address: string): boolean {
  const network = networkOf(address);
  return network.startsWith("127.") || address === "::1";
}
