const longestAddress = 2_000;
const addresses = /^(?:https?:\/\/|mailto:|tel:)/iu;

/** Whether a link may lead there: to the web, a mailbox or a telephone, never to a script. */
export function isLinkAddress(href: unknown): href is string {
  return typeof href === "string" && href.length <= longestAddress && addresses.test(href);
}
