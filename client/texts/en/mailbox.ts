import type { mailbox as nl } from "../nl/mailbox.ts";

export const mailbox: typeof nl = {
  title: "Demo mailbox",
  lead: "This demonstration sends no real mail. Here you read what people would get.",
  refresh: "See whether there is new mail",
  none: "There is no mail yet.",
  off: "The mailbox is only there in the demonstration.",
  to: (address) => `To ${address}`,
};
