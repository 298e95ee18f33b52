import { graphql } from "#client/gql/gql.ts";

export const DoorEntry_entry = graphql(`
  fragment DoorEntry_entry on DoorEntry {
    id
    name
    state
    party
    byOrganiser
    came
    answers { id question answer }
  }
`);

export const OpenDoorList = graphql(`
  mutation OpenDoorList($activityId: ID!) {
    openDoorList(activityId: $activityId) {
      ... on DoorList { activity { id ...PlacesCard_activity } entries { id state ...DoorEntry_entry } }
      ... on Refusal { reason }
    }
  }
`);

export const RegisterSomebody = graphql(`
  mutation RegisterSomebody($input: RegisterSomebodyInput!) {
    registerSomebody(input: $input) {
      ... on DoorEntryChanged { entry { id state ...DoorEntry_entry } activity { id ...PlacesCard_activity } }
      ... on Refusal { reason }
    }
  }
`);

export const MarkCame = graphql(`
  mutation MarkCame($id: ID!, $came: Boolean) {
    markCame(id: $id, came: $came) { ... on DoorEntryChanged { entry { id ...DoorEntry_entry } } ... on Refusal { reason } }
  }
`);

export const SetQuestions = graphql(`
  mutation SetQuestions($activityId: ID!, $questions: [QuestionInput!]!, $ofSeries: Boolean!) {
    setQuestions(activityId: $activityId, questions: $questions, ofSeries: $ofSeries) { ... on PlacesChanged { activity { id registrationQuestions { id question choices required } ...PlacesCard_activity } } ... on Refusal { reason } }
  }
`);
