/** Kinds of plans that come back in every wijk. Their questions and examples stand in templates/, by language. */
export const templates = ["GREENERY", "STREET_PARTY", "PLAYGROUND", "MEETING", "TRAFFIC", "RIGHT_TO_CHALLENGE", "RIGHT_TO_BID"] as const;
export type Template = (typeof templates)[number];
