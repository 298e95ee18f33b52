import type { Texts } from "../catalogue.ts";

export const buurtdeal: Texts["buurtdeal"] = {
  heading: "The buurtdeal",
  complete: "Everybody has signed. The buurtdeal holds.",
  waits: "What was agreed is written down. Not everybody has signed yet.",
  act: { title: "The buurtdeal and the payment", why: "Write down what you agreed on, or pay what was granted.", button: "To the buurtdeal" },
  sign: { title: "Sign the buurtdeal", why: "You sign on behalf of your side. Read it first.", button: "To the buurtdeal", notWritten: "The buurtdeal is not written yet. The wijkregisseur does that." },
  more: "Read the buurtdeal and the payment",
};
