// What tests do in the calendar.
import type { Person } from "./person.ts";

interface Posted {
  readonly activity?: { readonly id: string; readonly sequence: number };
  readonly reason?: string;
}

/** Nine days on, at nine in the morning of Hilversum's winter: within the hours of every test. */
export const input = { wijkId: "oost", title: "Koffie", about: "Voor iedereen", place: "De Geus", startsAt: "2027-01-05T09:00:00Z", endsAt: "2027-01-05T11:00:00Z" };
export const weekly = { rule: "FREQ=WEEKLY;BYDAY=TU" };

export const post = async (person: Person, given: object = {}): Promise<Posted> =>
  (await person.ask(`mutation ($input: PostActivityInput!) { postActivity(input: $input) { ... on Refusal { reason } ... on ActivityPosted { activity { id sequence state } } } }`, { input: { ...input, organisationId: "de-geus", ...given } })).postActivity;

export const change = async (person: Person, id: string, sequence: number, given: object = {}, scope = "ONE"): Promise<Posted> =>
  (await person.ask(
    `mutation ($id: ID!, $sequence: Int!, $scope: ChangeScope!, $input: ActivityInput!) { changeActivity(id: $id, sequence: $sequence, scope: $scope, input: $input) { ... on Refusal { reason } ... on ActivityChanged { activity { id sequence } } } }`,
    { id, sequence, scope, input: { ...input, ...given } },
  )).changeActivity;

export const cancel = async (person: Person, id: string, scope = "ONE", reason = "De zaal is dicht"): Promise<Posted> =>
  (await person.ask(`mutation ($id: ID!, $scope: ChangeScope!, $reason: String!) { cancelActivity(id: $id, scope: $scope, reason: $reason) { ... on Refusal { reason } ... on ActivityChanged { activity { id sequence state } } } }`, { id, scope, reason })).cancelActivity;

export interface Found {
  readonly id: string;
  readonly startsAt: string;
  readonly title: string;
  readonly state: string;
  readonly movedFrom: string | null;
  readonly sequence: number;
  readonly detached: boolean;
  readonly series: { readonly id: string; readonly rule: string } | null;
}
/** What stands in the calendar of Oost by De Geus from 2027 on. */
export const standing = async (person: Person, until = "2027-02-10T00:00:00Z"): Promise<readonly Found[]> =>
  ((await person.ask(
    `query ($until: DateTime!) { activities(wijkId: "oost", from: "2027-01-01T00:00:00Z", until: $until, first: 200) { id startsAt title state movedFrom sequence detached organisation { id } series { id rule } } }`, { until },
  )).activities as (Found & { organisation: { id: string } | null })[]).filter(({ organisation }) => organisation?.id === "de-geus");
