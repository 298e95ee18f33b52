import type { Texts } from "../catalogue.ts";

export const mailbox: Texts["mailbox"] = {
  title: "Demo mailbox",
  lead: "This demonstration sends no real mail. Here you read what people would get.",
  refresh: "See whether there is new mail",
  none: "There is no mail yet.",
  off: "The mailbox is only there in the demonstration.",
  to: (address) => `To ${address}`,
};
