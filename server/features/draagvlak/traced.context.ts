import { isIP } from "node:net";
import type { Context } from "../../platform/graphql/executor.ts";
import type { Keys } from "../../platform/keys.ts";

/** By what a vote resembles others on the same initiative. Nothing can be told from it without the key, and votes on other initiatives have others. */
export interface Trace {
  readonly network: string;
  readonly device: string;
}
export interface Traced extends Context {
  readonly traceFor: (initiativeId: string) => Trace;
}

/** Of an address range (IPv4 /24, IPv6 /48) and of one browser in it. */
export function traceOf(keys: Keys, ip: string, agent: string, initiativeId: string): Trace {
  const seal = (what: string) => keys.seal("trace", `${initiativeId.toLowerCase()} ${what}`).slice(0, 32);
  return { network: seal(rangeOf(ip)), device: seal(`${ip} ${agent}`) };
}

function rangeOf(ip: string): string {
  const mapped = ip.replace(/^::ffff:/iu, "");
  return isIP(mapped) === 4 ? mapped.split(".").slice(0, 3).join(".") : mapped.split(":").slice(0, 3).join(":");
}
