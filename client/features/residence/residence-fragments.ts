import { graphql } from "#client/gql/gql.ts";

export const Residence_viewer = graphql(`
  fragment Residence_viewer on Viewer {
    id
    grade
    residenceSince
    wijk { id name }
    buurt { id name }
    letter { askedAt printed expiresAt attemptsLeft }
  }
`);

export const DeclareResidence = graphql(`
  mutation DeclareResidence($postcode: String!, $houseNumber: String!) {
    declareResidence(postcode: $postcode, houseNumber: $houseNumber) {
      ... on ViewerChanged { viewer { id ...Residence_viewer } }
      ... on Refusal { reason }
    }
  }
`);

export const RequestLetter = graphql(`
  mutation RequestLetter($postcode: String!, $houseNumber: String!) {
    requestLetter(postcode: $postcode, houseNumber: $houseNumber) {
      ... on ViewerChanged { viewer { id ...Residence_viewer } }
      ... on Refusal { reason }
    }
  }
`);

export const ProveByLetter = graphql(`
  mutation ProveByLetter($code: String!) {
    proveByLetter(code: $code) {
      ... on ViewerChanged { viewer { id ...Residence_viewer } }
      ... on Refusal { reason }
    }
  }
`);

export const ShowDeskCode = graphql(`
  mutation ShowDeskCode {
    showDeskCode {
      ... on DeskCode { code expiresAt }
      ... on Refusal { reason }
    }
  }
`);
