import { graphql } from "#client/gql/gql.ts";

export const ResidenceDesk_desk = graphql(`
  fragment ResidenceDesk_desk on ResidenceDesk {
    id
    waiting
    viewerProvesHere
    wijk { id name buurten { id name } }
    batches { id letters madeAt sentAt }
  }
`);

export const MakeLetters = graphql(`
  mutation MakeLetters($wijkId: ID!) {
    makeLetters(wijkId: $wijkId) {
      ... on ResidenceDeskChanged { desk { id ...ResidenceDesk_desk } }
      ... on Refusal { reason }
    }
  }
`);

export const MarkLettersSent = graphql(`
  mutation MarkLettersSent($batchId: ID!) {
    markLettersSent(batchId: $batchId) {
      ... on ResidenceDeskChanged { desk { id ...ResidenceDesk_desk } }
      ... on Refusal { reason }
    }
  }
`);

export const ProveAtDesk = graphql(`
  mutation ProveAtDesk($code: String!, $buurtId: ID!) {
    proveAtDesk(code: $code, buurtId: $buurtId) {
      ... on ResidenceDeskChanged { desk { id } }
      ... on Refusal { reason }
    }
  }
`);

export const OpenPaperAccount = graphql(`
  mutation OpenPaperAccount($name: String!, $buurtId: ID!) {
    openPaperAccount(name: $name, buurtId: $buurtId) {
      ... on PaperCard { card code expiresAt }
      ... on Refusal { reason }
    }
  }
`);

export const RenewPaperCode = graphql(`
  mutation RenewPaperCode($card: String!) {
    renewPaperCode(card: $card) {
      ... on PaperCard { card code expiresAt }
      ... on Refusal { reason }
    }
  }
`);
