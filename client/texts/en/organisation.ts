import type { organisation as nl } from "../nl/organisation.ts";

export const organisation: typeof nl = {
  change: "Change contact details", contact: "Contact", contactHint: "Address, telephone, e-mail. Everybody can read this.", hours: "Walk-in hours", hoursHint: "For example: Monday and Thursday from 10.00 to 12.00.", save: "Save", back: "Back",
  awaiting: "Not in the calendar yet", awaitingWhy: "The wijkregisseur looks at this first.", returned: "The wijkregisseur asks for a change first.",
  lost: "What you post is looked at first", lostWhy: (reason) => `The reason: ${reason}`,
  takeTrust: "Look at what they post first from now on", takeTrustWhy: "Why?", takeTrustHint: "The editors of the organisation are told.", takeTrustSend: "Take the trust back",
};
