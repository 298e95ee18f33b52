import { graphql } from "#client/gql/gql.ts";

export const OwnRegistration_registration = graphql(`
  fragment OwnRegistration_registration on Registration {
    id
    state
    party
    acceptBy
    ahead
    viewerCanAccept { allowed reason }
  }
`);

export const PlacesCard_activity = graphql(`
  fragment PlacesCard_activity on Activity {
    id
    registrationWanted
    places { id capacity taken waiting }
    registrationQuestions { id question choices required }
    viewerRegistration { id ...OwnRegistration_registration }
    viewerCanRegister { allowed reason }
    viewerCanKeepDoor { allowed }
  }
`);

export const Register = graphql(`
  mutation Register($input: RegisterInput!) {
    register(input: $input) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }
  }
`);

export const AcceptPlace = graphql(`
  mutation AcceptPlace($id: ID, $key: String) {
    acceptPlace(id: $id, key: $key) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }
  }
`);

export const CancelRegistration = graphql(`
  mutation CancelRegistration($id: ID, $key: String) {
    cancelRegistration(id: $id, key: $key) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }
  }
`);

export const ChangeParty = graphql(`
  mutation ChangeParty($id: ID, $key: String, $party: Int!) {
    changeParty(id: $id, key: $key, party: $party) { ... on RegistrationChanged { registration { id ...OwnRegistration_registration } activity { id ...PlacesCard_activity } } ... on Refusal { reason } }
  }
`);
