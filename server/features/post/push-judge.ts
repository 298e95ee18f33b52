import { isPublicHost } from "../../platform/outbound.ts";
import { judged } from "../../platform/visit.ts";

/** As much as a service's own addresses ever have; longer ones are not of browsers. */
const longest = 1_000;

/** Says whether an address may be pushed to: that of a push service, which is in the open internet and speaks https. */
export function pushJudge(trustedHosts: ReadonlySet<string>): (endpoint: string) => Promise<boolean> {
  return async (endpoint) => {
    if (endpoint.length > longest) return false;
    try {
      const { host, hostname } = judged(endpoint, trustedHosts);
      return trustedHosts.has(host) || (await isPublicHost(hostname));
    } catch {
      return false;
    }
  };
}
