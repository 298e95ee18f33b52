import { graphql } from "#client/gql/gql.ts";

export const Lists_initiative = graphql(`
  fragment Lists_initiative on Initiative {
    id
    stage
    viewerCanEnterVoices { allowed reason }
    viewerCanConfirmVoices { allowed reason }
    supportLists { id ...ListItem_list }
  }
`);

export const ListItem_list = graphql(`
  fragment ListItem_list on SupportList {
    id
    code
    kind
    version
    isOld
    rows
    largePrint
    madeAt
    openUntil
    viewerMade
    readRows { row state why enteredAt viewerEntered }
  }
`);

export const MakeSupportList = graphql(`
  mutation MakeSupportList($initiativeId: ID!, $sheets: Int!, $largePrint: Boolean!) {
    makeSupportList(initiativeId: $initiativeId, sheets: $sheets, largePrint: $largePrint) {
      ... on SupportListChanged { list { id initiative { id ...Lists_initiative } } }
      ... on Refusal { reason }
    }
  }
`);

export const OpenStall = graphql(`
  mutation OpenStall($initiativeId: ID!) {
    openStall(initiativeId: $initiativeId) {
      ... on OpenedStall { code key openUntil }
      ... on Refusal { reason }
    }
  }
`);

export const ConfirmStall = graphql(`
  mutation ConfirmStall($code: String!, $signedUp: Int!) {
    confirmStall(code: $code, signedUp: $signedUp) {
      ... on SupportListChanged { list { id ...ListItem_list } }
      ... on Refusal { reason }
    }
  }
`);

export const EnterListRow = graphql(`
  mutation EnterListRow($code: String!, $row: Int!, $neighbour: NeighbourInput!) {
    enterListRow(code: $code, row: $row, neighbour: $neighbour) {
      ... on SupportListChanged { list { id ...ListItem_list } }
      ... on Refusal { reason }
    }
  }
`);

export const ConfirmListRow = graphql(`
  mutation ConfirmListRow($code: String!, $row: Int!, $neighbour: NeighbourInput!) {
    confirmListRow(code: $code, row: $row, neighbour: $neighbour) {
      ... on SupportListChanged { list { id ...ListItem_list } }
      ... on Refusal { reason }
    }
  }
`);

export const SettleListRow = graphql(`
  mutation SettleListRow($code: String!, $row: Int!, $counts: Boolean!) {
    settleListRow(code: $code, row: $row, counts: $counts) {
      ... on SupportListChanged { list { id ...ListItem_list } }
      ... on Refusal { reason }
    }
  }
`);

export const SignUpAtStall = graphql(`
  mutation SignUpAtStall($key: String!, $neighbour: NeighbourInput!) {
    signUpAtStall(key: $key, neighbour: $neighbour) {
      ... on SignedUp { thanks }
      ... on Refusal { reason }
    }
  }
`);
