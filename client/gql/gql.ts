/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Session {\n    me {\n      id\n      name\n      locale\n      unreadNotices\n      wijk { id name }\n      roles { kind wijk { id } organisation { id } }\n    }\n  }\n": typeof types.SessionDocument,
    "\n  subscription SessionLive {\n    viewerChanged {\n      sequence\n      resync\n      viewer { id unreadNotices }\n    }\n  }\n": typeof types.SessionLiveDocument,
    "\n  fragment DraagvlakCard_initiative on Initiative {\n    id\n    stage\n    wijk { id name }\n    viewerSupports\n    viewerCanSupport { allowed reason }\n    draagvlak {\n      supporters\n      threshold\n      reached\n      buurtenNeeded\n      buurtenReached\n      openedAt\n      buurten { buurt { id name } supporters }\n    }\n  }\n": typeof types.DraagvlakCard_InitiativeFragmentDoc,
    "\n  mutation SupportInitiative($id: ID!) {\n    supportInitiative(id: $id) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.SupportInitiativeDocument,
    "\n  mutation WithdrawSupport($id: ID!) {\n    withdrawSupport(id: $id) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": typeof types.WithdrawSupportDocument,
    "\n  fragment WayCard_initiative on Initiative {\n    id\n    stage\n    stageSince\n    history { stage at note }\n    draagvlak { reached }\n    dossier { handedInAt decisionDueAt hands handsGiven { role } }\n    buurtdeal { signatures { party } }\n  }\n": typeof types.WayCard_InitiativeFragmentDoc,
};
const documents: Documents = {
    "\n  query Session {\n    me {\n      id\n      name\n      locale\n      unreadNotices\n      wijk { id name }\n      roles { kind wijk { id } organisation { id } }\n    }\n  }\n": types.SessionDocument,
    "\n  subscription SessionLive {\n    viewerChanged {\n      sequence\n      resync\n      viewer { id unreadNotices }\n    }\n  }\n": types.SessionLiveDocument,
    "\n  fragment DraagvlakCard_initiative on Initiative {\n    id\n    stage\n    wijk { id name }\n    viewerSupports\n    viewerCanSupport { allowed reason }\n    draagvlak {\n      supporters\n      threshold\n      reached\n      buurtenNeeded\n      buurtenReached\n      openedAt\n      buurten { buurt { id name } supporters }\n    }\n  }\n": types.DraagvlakCard_InitiativeFragmentDoc,
    "\n  mutation SupportInitiative($id: ID!) {\n    supportInitiative(id: $id) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.SupportInitiativeDocument,
    "\n  mutation WithdrawSupport($id: ID!) {\n    withdrawSupport(id: $id) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n": types.WithdrawSupportDocument,
    "\n  fragment WayCard_initiative on Initiative {\n    id\n    stage\n    stageSince\n    history { stage at note }\n    draagvlak { reached }\n    dossier { handedInAt decisionDueAt hands handsGiven { role } }\n    buurtdeal { signatures { party } }\n  }\n": types.WayCard_InitiativeFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Session {\n    me {\n      id\n      name\n      locale\n      unreadNotices\n      wijk { id name }\n      roles { kind wijk { id } organisation { id } }\n    }\n  }\n"): (typeof documents)["\n  query Session {\n    me {\n      id\n      name\n      locale\n      unreadNotices\n      wijk { id name }\n      roles { kind wijk { id } organisation { id } }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription SessionLive {\n    viewerChanged {\n      sequence\n      resync\n      viewer { id unreadNotices }\n    }\n  }\n"): (typeof documents)["\n  subscription SessionLive {\n    viewerChanged {\n      sequence\n      resync\n      viewer { id unreadNotices }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraagvlakCard_initiative on Initiative {\n    id\n    stage\n    wijk { id name }\n    viewerSupports\n    viewerCanSupport { allowed reason }\n    draagvlak {\n      supporters\n      threshold\n      reached\n      buurtenNeeded\n      buurtenReached\n      openedAt\n      buurten { buurt { id name } supporters }\n    }\n  }\n"): (typeof documents)["\n  fragment DraagvlakCard_initiative on Initiative {\n    id\n    stage\n    wijk { id name }\n    viewerSupports\n    viewerCanSupport { allowed reason }\n    draagvlak {\n      supporters\n      threshold\n      reached\n      buurtenNeeded\n      buurtenReached\n      openedAt\n      buurten { buurt { id name } supporters }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SupportInitiative($id: ID!) {\n    supportInitiative(id: $id) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation SupportInitiative($id: ID!) {\n    supportInitiative(id: $id) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSupport($id: ID!) {\n    withdrawSupport(id: $id) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawSupport($id: ID!) {\n    withdrawSupport(id: $id) {\n      ... on InitiativeChanged { initiative { id ...DraagvlakCard_initiative } }\n      ... on Refusal { reason }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WayCard_initiative on Initiative {\n    id\n    stage\n    stageSince\n    history { stage at note }\n    draagvlak { reached }\n    dossier { handedInAt decisionDueAt hands handsGiven { role } }\n    buurtdeal { signatures { party } }\n  }\n"): (typeof documents)["\n  fragment WayCard_initiative on Initiative {\n    id\n    stage\n    stageSince\n    history { stage at note }\n    draagvlak { reached }\n    dossier { handedInAt decisionDueAt hands handsGiven { role } }\n    buurtdeal { signatures { party } }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;