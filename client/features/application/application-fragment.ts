import { graphql } from "#client/gql/gql.ts";

/** Everything of an application that its page shows; each of its acts asks for it. */
export const Application_initiative = graphql(`
  fragment Application_initiative on Initiative {
    id
    title
    goal
    forWhom
    place
    planning
    ownEffort
    upkeep
    stage
    version
    costCents
    incomeCents
    askedCents
    costs { id description cents }
    income { id description cents }
    group { id name }
    dossier { reference handedInAt completions { number parts reason answerBy answeredAt } }
    application {
      id
      route
      number
      contactConfirmedAt
      viewerGavePrivateAt
      hash
      parts { part number said savedAt }
      replies { criterion agrees answer answeredAt }
      rule { id demands source }
      amendments { id part before after versionBefore versionAfter at }
    }
    viewerCanPrepare { allowed reason }
    viewerCanGivePrivate { allowed reason }
    viewerCanReveal { allowed reason }
    viewerCanAnswerCriteria { allowed reason }
    viewerCanComplete { allowed reason }
    viewerCanHandIn { allowed reason }
    viewerCanDraft { allowed reason }
  }
`);

export const SaveApplication = graphql(`
  mutation SaveApplication($input: ApplicationInput!) {
    saveApplication(input: $input) {
      ... on InitiativeChanged { initiative { id ...Application_initiative } }
      ... on Refusal { reason }
    }
  }
`);
export const SavePrivate = graphql(`
  mutation SavePrivate($id: ID!, $input: PrivateInput!) {
    savePrivate(id: $id, input: $input) {
      ... on InitiativeChanged { initiative { id ...Application_initiative } }
      ... on Refusal { reason }
    }
  }
`);
export const RevealPrivate = graphql(`
  mutation RevealPrivate($id: ID!) {
    revealPrivate(id: $id) {
      ... on PrivateRevealed { name iban holder address postcode town phone email }
      ... on Refusal { reason }
    }
  }
`);
export const AnswerCriterion = graphql(`
  mutation AnswerCriterion($input: AnswerCriterionInput!) {
    answerCriterion(input: $input) {
      ... on InitiativeChanged { initiative { id ...Application_initiative } }
      ... on Refusal { reason }
    }
  }
`);
export const ConfirmContact = graphql(`
  mutation ConfirmContact($id: ID!) {
    confirmContact(id: $id) {
      ... on InitiativeChanged { initiative { id ...Application_initiative } }
      ... on Refusal { reason }
    }
  }
`);
export const CompleteDossier = graphql(`
  mutation CompleteDossier($input: CompleteInput!) {
    completeDossier(input: $input) {
      ... on InitiativeChanged { initiative { id ...Application_initiative } }
      ... on Refusal { reason }
    }
  }
`);
export const HandInInitiative = graphql(`
  mutation HandInInitiative($input: HandInInput!) {
    handIn(input: $input) {
      ... on InitiativeChanged { initiative { id ...Application_initiative ...InitiativeState_initiative } }
      ... on Refusal { reason }
    }
  }
`);
