import type { Person } from "./person.ts";

const source = `__typename ... on Refusal { reason } ... on AgendaSourceChanged { source { feeds { id address state fault failures coming nextAt unfit { title when fault } lookalikes { id title twin { id } } } } }`;

export interface SeenFeed {
  readonly id: string;
  readonly address: string;
  readonly state: string;
  readonly fault: string | null;
  readonly failures: number;
  readonly coming: number;
  readonly nextAt: string;
  readonly unfit: readonly { readonly title: string; readonly when: string; readonly fault: string }[];
  readonly lookalikes: readonly { readonly id: string; readonly title: string; readonly twin: { readonly id: string } }[];
}
export interface FeedAnswer {
  readonly reason?: string;
  readonly source?: { readonly feeds: readonly SeenFeed[] };
}

export const followFeed = async (editor: Person, address: string, input: object = {}): Promise<FeedAnswer> =>
  (await editor.ask(`mutation ($input: FollowFeedInput!) { followFeed(input: $input) { ${source} } }`, { input: { organisationId: "de-geus", address, wijkId: "oost", usualPlace: "De Geus", everyHours: 1, ...input } })).followFeed;
export const readFeed = async (editor: Person, id: string): Promise<FeedAnswer> => (await editor.ask(`mutation ($id: ID!) { readFeed(id: $id) { ${source} } }`, { id })).readFeed;
export const pauseFeed = async (editor: Person, id: string, paused: boolean): Promise<FeedAnswer> => (await editor.ask(`mutation ($id: ID!, $paused: Boolean!) { pauseFeed(id: $id, paused: $paused) { ${source} } }`, { id, paused })).pauseFeed;
export const stopFeed = async (editor: Person, id: string, cancels: boolean): Promise<FeedAnswer> => (await editor.ask(`mutation ($id: ID!, $cancels: Boolean!) { stopFeed(id: $id, cancels: $cancels) { ${source} } }`, { id, cancels })).stopFeed;
export const settleLookalike = async (editor: Person, id: string, same: boolean): Promise<FeedAnswer> => (await editor.ask(`mutation ($id: ID!, $same: Boolean!) { settleLookalike(id: $id, same: $same) { ${source} } }`, { id, same })).settleLookalike;
