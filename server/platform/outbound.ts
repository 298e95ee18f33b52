// The only way out to other systems: a fetch that reaches the hosts which the configuration names, and no others.
import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { Agent, type RequestInit, type Response, fetch } from "undici";

export interface OutboundRules {
  /** Host names (with port, if any) of the services that the configuration names. */
  readonly hosts: ReadonlySet<string>;
  /** Those of them inside the municipality's own network: they may have private addresses and speak plain HTTP. */
  readonly internalHosts: ReadonlySet<string>;
}
/** Throws OutboundRefused for an address outside the rules, a TimeoutError after ten seconds, an error on redirects and answers over a mebibyte. */
export type Outbound = (url: string, init?: RequestInit) => Promise<Response>;

export class OutboundRefused extends Error {}

const mostBytes = 1024 * 1024;

export function createOutbound({ hosts, internalHosts }: OutboundRules, patienceMs = 10_000): Outbound & { close(): Promise<void> } {
  const agents = { internal: pinnedAgent(true, mostBytes), public: pinnedAgent(false, mostBytes) };

  const outbound: Outbound = async (url, init = {}) => {
    const { protocol, host, hostname, username, password } = new URL(url);
    const isInternal = internalHosts.has(host);
    if (!isInternal && !hosts.has(host)) throw new OutboundRefused(`${host} is not configured`);
    if (protocol !== "https:" && !(isInternal && protocol === "http:")) throw new OutboundRefused(`${protocol} is not allowed to ${host}`);
    if (username || password) throw new OutboundRefused("an address with a password in it");
    if (!isInternal && isPrivateLiteral(hostname)) throw new OutboundRefused(`${host} is not public`);
    return fetch(url, { signal: AbortSignal.timeout(patienceMs), ...init, redirect: "error", dispatcher: isInternal ? agents.internal : agents.public });
  };
  return Object.assign(outbound, { close: async () => void (await Promise.all([agents.internal.close(), agents.public.close()])) });
}

/** Connections of which the address that was judged is the one that is connected to: a name that answers otherwise the second time changes nothing. */
export function pinnedAgent(mayBePrivate: boolean, maxResponseSize: number): Agent {
  return new Agent({
    maxResponseSize,
    connect: {
      lookup: (name, { all }, answer) => {
        lookup(name, { all: true, verbatim: true }).then(
          (found) => {
            const allowed = found.filter(({ address }) => mayBePrivate || isPublic(address));
            const [first] = allowed;
            if (!first) answer(new OutboundRefused(`${name} has no public address`), "", 0);
            else if (all) answer(null, allowed);
            else answer(null, first.address, first.family);
          },
          (error: NodeJS.ErrnoException) => answer(error, "", 0),
        );
      },
    },
  });
}

/** Whether a name leads to public addresses now; asked again by whoever connects. */
export async function isPublicHost(hostname: string): Promise<boolean> {
  if (isPrivateLiteral(hostname)) return false;
  const found = await lookup(hostname.replace(/^\[|\]$/gu, ""), { all: true }).catch(() => []);
  return found.length > 0 && found.every(({ address }) => isPublic(address));
}

/** An address written out is not looked up, so it is judged by itself; `hostname` as a URL has it. */
export function isPrivateLiteral(hostname: string): boolean {
  const literal = hostname.replace(/^\[|\]$/gu, "");
  return isIP(literal) !== 0 && !isPublic(literal);
}

const notPublic = new BlockList();
for (const [net, prefix] of [["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12], ["192.0.0.0", 24], ["192.168.0.0", 16], ["198.18.0.0", 15], ["224.0.0.0", 3]] as const) {
  notPublic.addSubnet(net, prefix, "ipv4");
}

/** Whether an address is one of the open internet; of IPv6 only what is given out as such (2000::/3), without the ways to carry IPv4 in it. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !notPublic.check(address, "ipv4");
  return isIP(address) === 6 && globalUnicast.check(address, "ipv6") && !carriers.check(address, "ipv6");
}

const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");
const carriers = new BlockList();
for (const [net, prefix] of [["2001::", 23], ["2001:db8::", 32], ["2002::", 16]] as const) carriers.addSubnet(net, prefix, "ipv6");
