import type { Texts } from "../catalogue.ts";

export const buurtdeal: Texts["buurtdeal"] = {
  heading: "The buurtdeal",
  explained: "A buurtdeal says what the group does and what the municipality does. Both sign it.",
  initiatorsDo: "This is what the group does",
  municipalityDoes: "This is what the municipality does",
  upkeepUntil: "Upkeep until",
  signatures: "Signatures",
  parties: { INITIATOR: "The group", MUNICIPALITY: "The municipality" },
  behalf: { INITIATOR: (group) => `on behalf of ${group}`, MUNICIPALITY: () => "on behalf of the municipality" },
  signed: (name, behalf, date) => `signed by ${name}, ${behalf}, on ${date}`,
  waiting: "not signed yet",
  complete: "Both have signed. The buurtdeal holds.",
  draft: {
    title: "Write the buurtdeal", again: "Change the buurtdeal", why: "Write down what you agreed with the group.", button: "Write the buurtdeal",
    initiatorsHint: "What does the group make, do or look after?", municipalityHint: "What does the municipality pay, supply or arrange?",
    upkeepHint: "A date or an agreement. For example: the end of 2028.", send: "Record what was agreed",
  },
  sign: {
    title: "Sign the buurtdeal", why: "You sign for your side. Read what was agreed first.", button: "Read and sign",
    ask: "You agree to this.", onBehalf: (behalf) => `You sign ${behalf}.`, confirm: "I sign", notWritten: "The buurtdeal has not been written yet. The wijkregisseur does that.",
  },
  pay: {
    title: "Pay the money", why: "The buurtdeal has been signed.", button: "Pay",
    ask: (amount) => `${amount} goes to the group. After that the plan can be carried out.`, confirm: (amount) => `Pay ${amount}`,
  },
};
