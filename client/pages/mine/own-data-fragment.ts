import { graphql } from "#client/gql/gql.ts";

export const OwnData_viewer = graphql(`
  fragment OwnData_viewer on Viewer {
    id
    email
    ownData {
      confirmsByMail
      viewerCanErase { allowed reason }
      export { id state done total expiresAt bytes }
      openDossiers { id title group { id members { id person { id name } } } }
      askedDossiers { id title }
      groupsLedAlone { id name }
    }
  }
`);
