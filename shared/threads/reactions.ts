/** Few, and each says something that helps a plan on: "I agree", "thank you", "I will help". */
export const reactionKinds = ["AGREE", "THANKS", "HELP"] as const;
export type ReactionKind = (typeof reactionKinds)[number];
