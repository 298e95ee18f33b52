import { useQuery } from "@apollo/client/react";
import { useParams } from "react-router";
import { useGroupLife } from "#client/texts/own/group-life.ts";
import { graphql } from "#client/gql/gql.ts";
import { Answer } from "#client/lib/Answer.tsx";
import { paths } from "#client/lib/paths.ts";
import { useGroupTexts } from "#client/texts/own/group.ts";
import { Button } from "#client/ui/Button.tsx";
import { LinkButton } from "#client/ui/LinkButton.tsx";
import { Page } from "#client/ui/Page.tsx";
import { Qr } from "#client/ui/Qr.tsx";
import styles from "./Poster.module.css";

const PosterQuery = graphql(`
  query Poster($token: String!) {
    invitedGroup(token: $token) { id name about wijk { id name } }
  }
`);

/** An invitation on paper, for the street: one code that a telephone reads, and the address in letters. */
export function Poster() {
  const { token = "" } = useParams();
  const words = useGroupTexts();
  const life = useGroupLife();
  const answer = useQuery(PosterQuery, { variables: { token } });
  return (
    <Answer of={answer}>
      {({ invitedGroup: group }) => (group ? (
        <Page
          title={life.posterTitle(group.name)}
          above={<p>{words.kind} {group.wijk.name}</p>}
          lead={<p className={styles.about}>{group.about}</p>}
          actions={<div data-print="no" className={styles.actions}><Button onClick={() => window.print()}>{life.print}</Button><LinkButton look="quiet" to={paths.invitation(token)}>{life.backToInvitation}</LinkButton></div>}
        >
          <div className={styles.poster}>
            <Code link={paths.invitation(token)} />
          </div>
        </Page>
      ) : <Page title={life.noInvitationTitle} lead={<p>{life.noInvitation}</p>} actions={<LinkButton look="quiet" to={paths.groups()}>{words.toGroups}</LinkButton>} />)}
    </Answer>
  );
}

/** The whole address, which only a browser knows. */
function Code({ link }: { readonly link: string }) {
  const life = useGroupLife();
  const whole = `${window.location.origin}${link}`;
  return (
    <>
      <Qr large text={whole} label={life.qr} />
      <p className={styles.scan}>{life.posterScan}</p>
      <p>{life.posterOr}<br /><b className={styles.link}>{whole}</b></p>
    </>
  );
}
