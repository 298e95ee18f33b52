/** What a mutation or an event resolves to: the payload's type and the values from which its view reads the rest. */
export interface Outcome {
  readonly __typename: string;
  readonly [given: string]: unknown;
}
